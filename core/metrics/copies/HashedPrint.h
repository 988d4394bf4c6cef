// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/copies/OnsetPrint.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace muse {

/// Bits that each family's onsets are hashed to: one-bit minwise hashing (Li and Koenig 2010), where two sets have so
/// many more bits in common than half of them as they have onsets in common (Jaccard index).
inline constexpr int kHashBits = 104;
/// Of one print as stored: each family's bits, then how many onsets it has.
inline constexpr std::size_t kHashedPrintBytes = kFamilies * (kHashBits / 8 + 1);

/// An OnsetPrint, hashed: tells how much two phrases have in common, but the music cannot be had back from it, so that
/// prints of music may be passed on which itself may not.
struct HashedPrint {
    std::array<std::array<std::uint64_t, 2>, kFamilies> bits{};
    std::array<std::uint8_t, kFamilies> counts{}; ///< onsets, at most 255

    friend bool operator==(const HashedPrint&, const HashedPrint&) = default;
};

HashedPrint hashed(const OnsetPrint& print);

std::array<std::uint8_t, kHashedPrintBytes> toBytes(const HashedPrint& print);
HashedPrint hashedPrint(std::span<const std::uint8_t, kHashedPrintBytes> bytes);

/// How near a phrase is to the nearest of others by hashed prints: an estimate of NearestPhrase::distance, 0..1, over
/// all twelve transpositions, `given` left out on both sides. NaN for a phrase without onsets, and among none.
double nearestHashed(const OnsetPrint& phrase, std::span<const HashedPrint> among, std::optional<Family> given);

} // namespace muse
