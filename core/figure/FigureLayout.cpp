// SPDX-License-Identifier: MIT
#include "core/figure/Figure.h"

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr int kOctave = 12;
constexpr int kLeastPitches = 2 * kOctave;

// Sizes in steps, so that everything grows with the scale.
constexpr double kPitchHeight = 1.5;
constexpr double kMargin = 8;
constexpr double kNames = 32; ///< room for the families' names at the left
constexpr double kTitle = 15;
constexpr double kRollGap = 2;
constexpr double kPanelGap = 14;

/// Widens a range to whole octaves from C to B; pitch index 0 is a C.
PitchRange wholeOctaves(PitchRange seen) {
    seen.low -= seen.low % kOctave;
    seen.high += kOctave - 1 - seen.high % kOctave;
    while (seen.high - seen.low + 1 < kLeastPitches) {
        if (seen.high + kOctave < kPitches)
            seen.high += kOctave;
        else
            seen.low -= kOctave;
    }
    return seen;
}

} // namespace

CellStrengths strengthsOf(const Pianoroll& roll) {
    CellStrengths strengths{roll.bars(), {}};
    strengths.cells.reserve(static_cast<std::size_t>(roll.bars()) * kCellsPerBar);
    for (int bar = 0; bar < roll.bars(); ++bar)
        for (int step = 0; step < kStepsPerBar; ++step)
            for (int pitch = 0; pitch < kPitches; ++pitch)
                for (const Family family : kAllFamilies)
                    strengths.cells.push_back(roll.at(bar, step, pitch, family) ? 1.0f : 0.0f);
    return strengths;
}

CellStrengths strengthsOf(const std::vector<float>& outputs) {
    CellStrengths strengths{static_cast<int>(outputs.size() / kCellsPerBar), outputs};
    for (float& cell : strengths.cells)
        cell = std::clamp((cell + 1) / 2, 0.0f, 1.0f);
    return strengths;
}

std::array<PitchRange, kFamilies> pitchRanges(const Figure& figure, float faintest) {
    std::array<PitchRange, kFamilies> ranges;
    ranges.fill({kPitches, -1});
    for (const FigurePanel& panel : figure.panels) {
        const auto& cells = panel.strengths.cells;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i] < faintest) continue;
            const int pitch = static_cast<int>(i / kFamilies % kPitches);
            PitchRange& range = ranges[i % kFamilies];
            range = {std::min(range.low, pitch), std::max(range.high, pitch)};
        }
    }
    for (PitchRange& range : ranges)
        range = wholeOctaves(range.high < 0 ? PitchRange{2 * kOctave, 2 * kOctave} : range);
    return ranges;
}

FigureLayout layOut(const Figure& figure) {
    FigureLayout layout;
    layout.step = figure.scale;
    layout.pitch = std::round(kPitchHeight * figure.scale);
    const auto ranges = pitchRanges(figure);
    double height = 0;
    for (std::size_t i = 0; i < kFamilies; ++i) {
        const Family family = kAllFamilies[i];
        const PitchRange range = ranges[index(family)];
        layout.rolls[i] = {family, range, height, (range.high - range.low + 1) * layout.pitch};
        height += layout.rolls[i].height + kRollGap * figure.scale;
    }
    height -= kRollGap * figure.scale;

    int bars = 0;
    bool titled = false;
    for (const FigurePanel& panel : figure.panels) {
        bars = std::max(bars, panel.strengths.bars);
        titled = titled || !panel.title.empty();
    }
    const double title = titled ? kTitle * figure.scale : 0;
    const double width = bars * kStepsPerBar * layout.step;
    const double gap = kPanelGap * figure.scale;
    const double left = (kMargin + kNames) * figure.scale;
    const double top = kMargin * figure.scale;
    const auto columns = static_cast<std::size_t>(std::max(figure.columns, 1));
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const auto column = static_cast<double>(i % columns);
        const auto row = static_cast<double>(i / columns);
        layout.panels.push_back({left + column * (width + gap), top + title + row * (height + title + gap),
                                 figure.panels[i].strengths.bars * kStepsPerBar * layout.step});
        layout.width = std::max(layout.width, left + column * (width + gap) + width + kMargin * figure.scale);
        layout.height = layout.panels.back().y + height + kMargin * figure.scale;
    }
    return layout;
}

} // namespace muse
