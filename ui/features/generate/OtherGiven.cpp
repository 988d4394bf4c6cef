// SPDX-License-Identifier: MIT
#include "ui/features/generate/OtherGiven.h"

#include "core/metrics/scores/OnsetChange.h"

#include <algorithm>

namespace muse {
namespace {

/// What is more alike is no other music.
constexpr double kOther = 0.4;
constexpr int kFourth = 5;
/// Songs are looked through so far, that a long one is no wait.
constexpr std::int64_t kMostSpans = 32;

Pianoroll onlyFamily(const Pianoroll& roll, Family family) {
    Pianoroll only(roll.bars());
    only.copyFamily(roll, family);
    return only;
}

Pianoroll moved(const Pianoroll& roll, Family family) {
    const int up = family == Family::Drums ? 0 : kFourth;
    Pianoroll result(roll.bars());
    for (int bar = 0; bar < roll.bars(); ++bar)
        for (int step = 0; step < kStepsPerBar; ++step)
            for (int pitch = 0; pitch + up < kPitches; ++pitch)
                if (roll.at(bar, step, pitch, family))
                    result.set(bar, (step + kStepsPerBar / 2) % kStepsPerBar, pitch + up, family);
    return result;
}

} // namespace

OtherGiven otherGiven(const Song& song, Family family, std::int64_t first, int count) {
    const Pianoroll here = onlyFamily(toPianoroll(song, fittedBars(song, first, count)), family);
    OtherGiven other{moved(here, family), std::nullopt};
    double most = kOther;
    const std::int64_t spans = std::min((barCount(song) + count - 1) / count, kMostSpans);
    for (std::int64_t span = 0; span < spans; ++span) {
        const std::int64_t bar = first % count + span * count;
        if (bar == first) continue;
        Pianoroll there = onlyFamily(toPianoroll(song, fittedBarsForRoll(song, bar, here.bars())), family);
        if (there.bars() != here.bars() || there.count() == 0) continue;
        const double change = onsetChange(here, there)[index(family)];
        if (change <= most) continue;
        most = change;
        other = {std::move(there), bar};
    }
    return other;
}

} // namespace muse
