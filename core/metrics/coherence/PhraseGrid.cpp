// SPDX-License-Identifier: MIT
#include "core/metrics/coherence/PhraseGrid.h"

#include <algorithm>
#include <bit>

namespace muse {
namespace {

/// Calls visit(pitch) for every pitch of a set.
template <typename Visit> void forEachPitch(PitchSet set, Visit visit) {
    for (std::uint64_t rest = set.low; rest != 0; rest &= rest - 1)
        visit(static_cast<std::size_t>(std::countr_zero(rest)));
    for (std::uint64_t rest = set.high; rest != 0; rest &= rest - 1)
        visit(static_cast<std::size_t>(64 + std::countr_zero(rest)));
}

} // namespace

TrackGrid trackGrid(const Pianoroll& phrase, Family family) {
    TrackGrid grid;
    std::array<int, kPitches> begun{};
    const auto end = [&](PitchSet pitches, int step) {
        forEachPitch(pitches, [&](std::size_t pitch) {
            const int steps = step - begun[pitch] + 1;
            const int sixteenths = (steps + kStepsPerSixteenth / 2) / kStepsPerSixteenth;
            ++grid.lengths[static_cast<std::size_t>(std::clamp(sixteenths, 1, static_cast<int>(kSixteenths)))];
        });
    };
    const auto begin = [&](PitchSet pitches, int step) {
        if (!pitches.any()) return;
        const std::size_t sixteenth = nearestSixteenth(step);
        grid.onsets[sixteenth] = grid.onsets[sixteenth] | pitches;
        grid.rhythm |= SixteenthSet{1} << sixteenth;
        const int count = pitches.count();
        grid.notes += count;
        const int beside = step - static_cast<int>(sixteenth) * kStepsPerSixteenth;
        if (beside == 0) grid.onGrid += count;
        if (beside >= -1 && beside <= 1) grid.close[sixteenth] = grid.close[sixteenth] | pitches;
        forEachPitch(pitches, [&](std::size_t pitch) {
            ++grid.pitchCounts[pitch];
            begun[pitch] = step;
        });
    };
    PitchSet before;
    int step = 0;
    for (int bar = 0; bar < phrase.bars(); ++bar)
        for (const PitchSet& row : phrase.barRows(bar, family)) {
            if (row != before) {
                end(before & ~row, step);
                begin(row & ~before, step);
            }
            before = row;
            ++step;
        }
    end(before, step);
    return grid;
}

} // namespace muse
