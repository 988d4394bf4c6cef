// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/TimeMarks.h"
#include "widgets/pianoroll/PianoRollGeometry.h"

#include <QRectF>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace muse {

/// A mark of the line of marks in its place, in pixels.
struct PlacedMark {
    std::size_t mark = 0;  ///< its index
    QRectF rect;           ///< of its words, or of the stroke that stands for it
    bool labelled = false; ///< there is room for its words
};

/// Where the marks of a song are painted and hit. Marks of one tick stand side by side. Where words would lie on
/// others', what changes the tempo gives way to signatures and markers, and becomes a stroke. Takes time in proportion
/// to the pixels, not to the marks: a song that was played by hand has thousands of tempo changes.
class MarkLayout {
public:
    /// Marks are sorted by tick.
    void setMarks(std::span<const TimeMark> marks);

    /// Of the marks in sight between two x. `widthOf` measures a mark's words; it is asked for what gets room only.
    /// `favoured` is an index that gets room first.
    [[nodiscard]] std::vector<PlacedMark> place(const PianoRollGeometry& geometry, double left, double right,
                                                double height, const std::function<double(std::size_t)>& widthOf,
                                                std::optional<std::size_t> favoured) const;

private:
    /// All marks of one tick.
    struct Group {
        Tick at = 0;
        std::size_t first = 0;
        std::size_t count = 0;
    };
    class Placing;

    std::vector<Group> m_named; ///< with a signature or a marker
    std::vector<Group> m_tempi; ///< of tempo changes alone
};

} // namespace muse
