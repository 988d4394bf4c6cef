// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

namespace muse {

/// 128 bits (XXH3) that stand for some content: equal content gives equal bits on every machine, and no two
/// different ones will be met with the same.
struct Fingerprint {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    friend auto operator<=>(const Fingerprint&, const Fingerprint&) = default;
};

Fingerprint fingerprint(std::span<const std::uint8_t> bytes);

/// A song's notes: when each begins and ends, its pitch and whether it is a drum; not how loud, nor on which program.
struct SongFingerprints {
    Fingerprint notes;
    Fingerprint transposed; ///< equal too when all but the drums are moved by some semitones
};
SongFingerprints fingerprints(const MidiFile& song);

/// 64 evenly spread bits of a fingerprint and a seed.
std::uint64_t mixed(const Fingerprint& content, std::uint64_t seed);

/// For unordered containers.
struct FingerprintHash {
    std::size_t operator()(const Fingerprint& content) const { return content.low; }
};

} // namespace muse
