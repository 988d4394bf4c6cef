// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/PhraseGrid.h"

#include <array>
#include <cstdint>

namespace muse {

/// Parts of the drum kit that a copy is told by: kick, snare, closed and open hi-hat, toms, crash, ride, the rest.
inline constexpr std::size_t kDrumParts = 8;
inline constexpr std::size_t kFoldedPitches = 12;
inline constexpr std::size_t kPitchedFamilies = kFamilies - 1;

/// Place of a family other than drums among those of OnsetPrint::pitched.
constexpr std::size_t pitchedIndex(Family family) {
    return index(family) - (family > Family::Drums ? 1 : 0);
}

/// When each part of the kit and each pitch class of the other tracks begins in a phrase of four bars: what is compared
/// to find copies. Pitch classes rather than pitches, so that a copy an octave away is one, and each of the twelve
/// transpositions turns the classes around.
struct OnsetPrint {
    std::array<SixteenthSet, kDrumParts> drums{};
    /// Bass, guitar, piano, strings; class 0 is C.
    std::array<std::array<SixteenthSet, kFoldedPitches>, kPitchedFamilies> pitched{};
    std::array<SixteenthSet, kPitchedFamilies> rhythm{}; ///< sixteenths in which any class of each begins
    std::array<int, kFamilies> counts{};                 ///< bits of each family

    [[nodiscard]] int count() const;
    /// Sets rhythm and counts by what begins.
    void summarise();
    /// Forgets one family, such as the one that was given.
    void leaveOut(Family family);
};

/// The print of a roll of kBarsPerPhrase bars.
OnsetPrint onsetPrint(const Pianoroll& phrase);

} // namespace muse
