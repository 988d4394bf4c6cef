// SPDX-License-Identifier: MIT
#pragma once

// The activations themselves, compiled once a level of the processor: each Activation*.cpp defines
// MUSE_ACTIVATION_BYTES, the size of a vector, and includes it under its own compiler flags. Without fused
// multiplications all give the same bits.
#include "core/ml/infer/Activations.h"

#include <cstdint>

namespace muse {
namespace {

typedef float Floats __attribute__((vector_size(MUSE_ACTIVATION_BYTES), aligned(4), may_alias));
typedef std::int32_t Bits __attribute__((vector_size(MUSE_ACTIVATION_BYTES), aligned(4), may_alias));
constexpr std::ptrdiff_t kVectorWidth = MUSE_ACTIVATION_BYTES / sizeof(float);

Floats all(float value) {
    return value - Floats{};
}

/// e^x for 0 <= x <= 20, by Cephes' expf (S. L. Moshier): x = n ln 2 + r, and a polynomial of r.
Floats exponential(Floats x) {
    constexpr float rounder = 12582912.0f; // 1.5 * 2^23: adding it leaves whole numbers
    constexpr float log2OfE = 1.44269504088896341f;
    constexpr float ln2High = 0.693359375f, ln2Low = -2.12194440e-4f;
    const Floats shifted = x * log2OfE + rounder;
    const Floats n = shifted - rounder;
    const Floats r = x - n * ln2High - n * ln2Low;
    Floats y = r * 1.9875691500e-4f + 1.3981999507e-3f;
    y = y * r + 8.3334519073e-3f;
    y = y * r + 4.1665795894e-2f;
    y = y * r + 1.6666665459e-1f;
    y = y * r + 5.0000001201e-1f;
    y = y * (r * r) + r + 1.0f;
    // 2^n: the whole number in the low bits of `shifted`, moved to the exponent.
    const Bits power = (reinterpret_cast<const Bits&>(shifted) + 127) << 23;
    return y * reinterpret_cast<const Floats&>(power);
}

/// By Cephes' tanhf: an odd polynomial near 0, elsewhere 1 - 2 / (e^2x + 1), which is exact where tanh is near 1.
Floats hyperbolicTangent(Floats x) {
    constexpr float nearZero = 0.625f, saturated = 9.5f;
    const Bits sign = reinterpret_cast<const Bits&>(x) & INT32_MIN;
    const Bits magnitudeBits = reinterpret_cast<const Bits&>(x) & INT32_MAX;
    const Floats magnitude = reinterpret_cast<const Floats&>(magnitudeBits);
    const Floats capped = magnitude < saturated ? magnitude : all(saturated);
    const Floats far = 1.0f - 2.0f / (exponential(capped + capped) + 1.0f);
    const Floats square = x * x;
    Floats near = square * -5.70498872745e-3f + 2.06390887954e-2f;
    near = near * square - 5.37397155531e-2f;
    near = near * square + 1.33314422036e-1f;
    near = near * square - 3.33332819422e-1f;
    near = near * square * x + x;
    const Bits signedFar = reinterpret_cast<const Bits&>(far) | sign;
    return magnitude < nearZero ? near : reinterpret_cast<const Floats&>(signedFar);
}

void biasReluHere(float* row, const float* bias, std::ptrdiff_t count) {
    for (std::ptrdiff_t i = 0; i < count; i += kVectorWidth) {
        Floats& value = *reinterpret_cast<Floats*>(row + i);
        const Floats sum = value + *reinterpret_cast<const Floats*>(bias + i);
        value = sum > 0.0f ? sum : all(0.0f);
    }
}

void biasTanhHere(float* row, const float* bias, std::ptrdiff_t count) {
    for (std::ptrdiff_t i = 0; i < count; i += kVectorWidth) {
        Floats& value = *reinterpret_cast<Floats*>(row + i);
        value = hyperbolicTangent(value + *reinterpret_cast<const Floats*>(bias + i));
    }
}

constexpr Activations kHere = {biasReluHere, biasTanhHere};

} // namespace
} // namespace muse
