// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/copies/OnsetPrint.h"

#include <array>

namespace muse {

/// A print in all twelve transpositions, up by 0 to 11 semitones.
struct TransposedPrint {
    explicit TransposedPrint(const OnsetPrint& print);

    OnsetPrint print;
    std::array<decltype(OnsetPrint::pitched), kFoldedPitches> pitched;
};

/// What two phrases have in common once one is transposed to fit the other best.
struct CommonOnsets {
    int count = 0;
    int transposition = 0; ///< semitones, 0..11; the least of those that fit as well
};

/// Onsets of drums that two phrases have in common.
int commonDrums(const OnsetPrint& a, const OnsetPrint& b);
/// The most that two phrases can have in common besides, in any key: as many as the poorer one has, family by family,
/// in the sixteenths in which both have any.
int mostCommonPitched(const OnsetPrint& a, const OnsetPrint& b);
/// Onsets of the pitched families that `phrase` and a transposition of `print` have in common.
CommonOnsets commonPitched(const TransposedPrint& print, const OnsetPrint& phrase);

} // namespace muse
