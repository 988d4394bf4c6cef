// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

namespace muse {

inline constexpr float kLimiterKnee = 0.8f; ///< about -2 dBFS: quieter samples pass bit for bit

/// Keeps a sample within -1..1: unchanged up to the knee, beyond it x -> k + (1-k) tanh((x-k)/(1-k)), smooth at the
/// knee. It has no memory, so the same frames give the same result however they are cut into blocks.
inline float softLimit(float sample) noexcept {
    const float size = std::fabs(sample);
    if (size <= kLimiterKnee) return sample;
    if (!std::isfinite(size)) return 0;
    constexpr float room = 1 - kLimiterKnee;
    return std::copysign(kLimiterKnee + room * std::tanh((size - kLimiterKnee) / room), sample);
}

} // namespace muse
