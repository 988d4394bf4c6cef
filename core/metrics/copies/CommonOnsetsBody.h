// SPDX-License-Identifier: MIT
#pragma once

// What follows is compiled with different instructions in each file that includes it, so nothing of it may be shared:
// neither by name nor through a function of the standard library.
#include "core/metrics/copies/CommonOnsetsKernel.h"

namespace muse {
namespace {

inline int bitsOf(SixteenthSet set) {
#ifdef __POPCNT__
    return __builtin_popcountll(set);
#else
    // Adds neighbouring bits, pairs, fours, then all bytes (Knuth, TAOCP 7.1.3).
    set -= set >> 1 & 0x5555'5555'5555'5555;
    set = (set & 0x3333'3333'3333'3333) + (set >> 2 & 0x3333'3333'3333'3333);
    set = (set + (set >> 4)) & 0x0F0F'0F0F'0F0F'0F0F;
    return static_cast<int>(set * 0x0101'0101'0101'0101 >> 56);
#endif
}

template <std::size_t Count> int common(const SixteenthSet* a, const SixteenthSet* b) {
    int count = 0;
    for (std::size_t i = 0; i < Count; ++i)
        count += bitsOf(a[i] & b[i]);
    return count;
}

int drumsHere(const OnsetPrint& a, const OnsetPrint& b) {
    return common<kDrumParts>(&a.drums[0], &b.drums[0]);
}

int mostPitchedHere(const OnsetPrint& a, const OnsetPrint& b) {
    int most = 0;
    for (std::size_t family = 0; family < kPitchedFamilies; ++family) {
        const SixteenthSet both = (&a.rhythm[0])[family] & (&b.rhythm[0])[family];
        const SixteenthSet* classesOfA = &(&a.pitched[0])[family][0];
        const SixteenthSet* classesOfB = &(&b.pitched[0])[family][0];
        int countOfA = 0;
        int countOfB = 0;
        for (std::size_t pitch = 0; pitch < kFoldedPitches; ++pitch) {
            countOfA += bitsOf(classesOfA[pitch] & both);
            countOfB += bitsOf(classesOfB[pitch] & both);
        }
        most += countOfA < countOfB ? countOfA : countOfB;
    }
    return most;
}

CommonOnsets pitchedHere(const TransposedPrint& print, const OnsetPrint& phrase) {
    CommonOnsets best;
    for (int up = 0; up < static_cast<int>(kFoldedPitches); ++up) {
        const int count =
            common<kPitchedFamilies * kFoldedPitches>(&(&print.pitched[0])[up][0][0], &phrase.pitched[0][0]);
        if (count > best.count) best = {count, up};
    }
    return best;
}

constexpr CommonOnsetsKernel kHere = {drumsHere, mostPitchedHere, pitchedHere};

} // namespace
} // namespace muse
