// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>

namespace muse {

/// The upper half of a float32: its exponent, and seven bits of its fraction.
struct BFloat16 {
    std::uint16_t bits;
};

/// The nearest, of two as near the even one. Not for NaN.
constexpr BFloat16 toBFloat16(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return {static_cast<std::uint16_t>((bits + 0x7fff + (bits >> 16 & 1)) >> 16)};
}

constexpr float toFloat(BFloat16 value) {
    return std::bit_cast<float>(std::uint32_t{value.bits} << 16);
}

} // namespace muse
