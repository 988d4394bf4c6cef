// SPDX-License-Identifier: MIT
#include "core/metrics/scores/OnsetChange.h"

#include "core/metrics/coherence/PhraseGrid.h"

#include <algorithm>
#include <limits>

namespace muse {
namespace {

/// Four bars from `first` on, rests where the roll has ended.
Pianoroll phraseFrom(const Pianoroll& roll, int first) {
    const int count = std::min(kBarsPerPhrase, roll.bars() - first);
    Pianoroll phrase = roll.slice(first, count);
    phrase.append(Pianoroll(kBarsPerPhrase - count));
    return phrase;
}

} // namespace

std::array<double, kFamilies> onsetChange(const Pianoroll& one, const Pianoroll& other) {
    std::array<int, kFamilies> common{};
    std::array<int, kFamilies> either{};
    for (int first = 0; first < std::min(one.bars(), other.bars()); first += kBarsPerPhrase) {
        const Pianoroll a = phraseFrom(one, first);
        const Pianoroll b = phraseFrom(other, first);
        for (const Family family : kAllFamilies) {
            const TrackGrid ofA = trackGrid(a, family);
            const TrackGrid ofB = trackGrid(b, family);
            for (std::size_t i = 0; i < kSixteenths; ++i) {
                common[index(family)] += (ofA.onsets[i] & ofB.onsets[i]).count();
                either[index(family)] += (ofA.onsets[i] | ofB.onsets[i]).count();
            }
        }
    }
    std::array<double, kFamilies> change{};
    for (std::size_t i = 0; i < kFamilies; ++i)
        change[i] =
            either[i] > 0 ? 1 - static_cast<double>(common[i]) / either[i] : std::numeric_limits<double>::quiet_NaN();
    return change;
}

} // namespace muse
