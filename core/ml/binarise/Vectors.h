// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace muse {

// The compiler does not vectorise loops over masks by itself.
typedef float Floats __attribute__((vector_size(16), aligned(4), may_alias));
typedef std::int32_t Mask __attribute__((vector_size(16), aligned(4), may_alias));
typedef std::int8_t Bytes __attribute__((vector_size(4)));

inline constexpr std::size_t kVectorWidth = 4;
/// Cells of one time: 84 pitches of 5 tracks.
inline constexpr std::size_t kRow = kPitches * kFamilies;
static_assert(kRow % kVectorWidth == 0);

inline Floats load(const float* from) {
    return *reinterpret_cast<const Floats*>(from);
}

inline void store(Floats values, float* to) {
    *reinterpret_cast<Floats*>(to) = values;
}

inline void storeBytes(Mask values, void* to) {
    const Bytes bytes = __builtin_convertvector(values, Bytes);
    std::memcpy(to, &bytes, sizeof(bytes));
}

} // namespace muse
