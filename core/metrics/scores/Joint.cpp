// SPDX-License-Identifier: MIT
#include "core/metrics/scores/Joint.h"

#include "core/metrics/coherence/PhraseGrid.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace muse {
namespace {

constexpr double kOctave = 12;

/// What is compared of one family's bar.
struct BarContent {
    unsigned rhythm = 0;  ///< sixteenths in which notes begin
    unsigned classes = 0; ///< pitch classes that begin
    double meanPitch = 0; ///< index
    PitchSet pitches;
};

BarContent contentOf(const TrackGrid& grid, int bar) {
    BarContent content;
    content.rhythm = barOf(grid.rhythm, bar);
    double sum = 0;
    int count = 0;
    for (int sixteenth = 0; sixteenth < kSixteenthsPerBar; ++sixteenth) {
        const PitchSet begun = grid.onsets[static_cast<std::size_t>(bar * kSixteenthsPerBar + sixteenth)];
        content.pitches = content.pitches | begun;
        for (int pitch = 0; pitch < kPitches; ++pitch) {
            if (!begun.test(pitch)) continue;
            content.classes |= 1U << static_cast<unsigned>(pitch % static_cast<int>(kOctave));
            sum += pitch;
            ++count;
        }
    }
    content.meanPitch = count > 0 ? sum / count : 0;
    return content;
}

double apart(int common, int either) {
    return 1 - static_cast<double>(common) / either;
}

double apart(unsigned a, unsigned b) {
    return apart(std::popcount(a & b), std::popcount(a | b));
}

double misfit(const BarContent& before, const BarContent& after, Family family) {
    if (before.rhythm == 0 || after.rhythm == 0) return 1;
    const double rhythm = apart(before.rhythm, after.rhythm);
    if (family == Family::Drums)
        return (rhythm + apart((before.pitches & after.pitches).count(), (before.pitches | after.pitches).count())) / 2;
    const double moved = std::min(std::abs(before.meanPitch - after.meanPitch) / kOctave, 1.0);
    return (rhythm + apart(before.classes, after.classes) + moved) / 3;
}

} // namespace

double jointMisfit(const Pianoroll& before, const Pianoroll& piece, std::optional<Family> given) {
    if (before.bars() == 0 || piece.bars() == 0) return 0;
    Pianoroll joint = before.slice(before.bars() - 1, 1);
    joint.append(piece.slice(0, 1));
    joint.append(Pianoroll(kBarsPerPhrase - joint.bars()));
    double sum = 0;
    int families = 0;
    for (const Family family : kAllFamilies) {
        if (family == given) continue;
        const TrackGrid grid = trackGrid(joint, family);
        const BarContent last = contentOf(grid, 0);
        const BarContent first = contentOf(grid, 1);
        if (last.rhythm == 0 && first.rhythm == 0) continue;
        sum += misfit(last, first, family);
        ++families;
    }
    return families > 0 ? sum / families : 0;
}

} // namespace muse
