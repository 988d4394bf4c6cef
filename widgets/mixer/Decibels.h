// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cmath>

namespace muse {

inline constexpr double kMeterFloor = -60; ///< dB that a meter's foot stands for

/// What a volume of 0..1 does to the sound: soundfonts take controller 7 squared (SoundFont 2.04, section 8.4.7).
/// Minus infinity at 0.
inline double volumeDecibels(double volume) {
    return 40 * std::log10(volume);
}
inline double volumeOf(double decibels) {
    return std::pow(10, decibels / 40);
}

/// Where a meter's bar ends for a peak of 0..1: 0 at kMeterFloor and below, 1 at full scale.
inline double meterShare(double peak) {
    if (peak <= 0) return 0;
    return std::fmin(std::fmax(1 - 20 * std::log10(peak) / kMeterFloor, 0), 1);
}

/// "-3.9 dB", or "-∞ dB" for silence.
inline QString decibelText(double decibels) {
    if (std::isinf(decibels)) return QStringLiteral("-∞ dB");
    // Never "-0.0".
    return QStringLiteral("%1 dB").arg(std::round(decibels * 10) / 10 + 0.0, 0, 'f', 1);
}

} // namespace muse
