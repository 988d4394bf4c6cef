// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/music/Pianoroll.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace muse {

/// How strongly every cell of some bars is on, 0..1, in the order bar, step, pitch, family: 0 or 1 in a piano-roll,
/// anything between in what a generator puts out before it is binarised.
struct CellStrengths {
    int bars = 0;
    std::vector<float> cells;

    [[nodiscard]] float at(int bar, int step, int pitch, Family family) const {
        const auto place = (static_cast<std::size_t>(bar) * kStepsPerBar + static_cast<std::size_t>(step)) * kPitches +
                           static_cast<std::size_t>(pitch);
        return cells[place * kFamilies + index(family)];
    }
};
CellStrengths strengthsOf(const Pianoroll& roll);
/// Of tanh outputs, -1..1 (GenerationModel::outputs): -1 becomes 0.
CellStrengths strengthsOf(const std::vector<float>& outputs);

/// One phrase of a figure: five rolls over one another. One without bars leaves its place free.
struct FigurePanel {
    std::string title; ///< written above it; room is kept only where some panel of the figure has one
    CellStrengths strengths;
    std::optional<Family> given; ///< marked as the track that the others were made to
};

/// Panels beside and below one another, as in the paper's Figures 7 to 13.
struct Figure {
    std::vector<FigurePanel> panels; ///< row by row
    int columns = 3;
    int scale = 2; ///< pixels a step: whole ones, or notes of one length would differ
};

/// The pitch indices that a roll shows, lowest and highest.
struct PitchRange {
    int low = 0;
    int high = 0;

    friend bool operator==(const PitchRange&, const PitchRange&) = default;
};

/// Whole octaves around all that is seen of a family anywhere in the figure, two at the least, so that rolls of one
/// family compare; `faintest` is the least strength that counts as seen.
std::array<PitchRange, kFamilies> pitchRanges(const Figure& figure, float faintest = 0.05f);

/// Where the parts of a figure lie, in pixels from the top left corner.
struct FigureLayout {
    double width = 0;
    double height = 0;
    double step = 0;  ///< width of a step
    double pitch = 0; ///< height of a pitch
    struct TrackRoll {
        Family family = Family::Bass;
        PitchRange range;
        double top = 0; ///< within its panel
        double height = 0;
    };
    std::array<TrackRoll, kFamilies> rolls; ///< top to bottom
    struct Place {
        double x = 0;
        double y = 0;     ///< of the first roll; a title stands above
        double width = 0; ///< of the rolls
    };
    std::vector<Place> panels; ///< as the figure has them
};
FigureLayout layOut(const Figure& figure);

/// Writes the figure as a PNG: light background, a line a bar, the families in the paper's colours (reference.md
/// section 1), a given track marked. An Error for a figure without panels, one too large for a picture, a file that
/// cannot be written, and in a build without cairo.
Result<void> writeFigure(const Figure& figure, const std::filesystem::path& path);

} // namespace muse
