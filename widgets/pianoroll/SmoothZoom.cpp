// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/SmoothZoom.h"

#include <cmath>

namespace muse {
namespace {

constexpr double kShare = 0.35;  ///< of what remains, each frame: nine tenths are done in a tenth of a second
constexpr double kLeast = 0.004; ///< below this the rest is done at once

double take(double& remaining) {
    const double now = std::abs(remaining) < kLeast ? remaining : remaining * kShare;
    remaining -= now;
    return std::exp(now);
}

} // namespace

void SmoothZoom::add(double time, double pitch, QPointF about) {
    m_time += std::log(time);
    m_pitch += std::log(pitch);
    m_about = about;
}

SmoothZoom::Step SmoothZoom::next() {
    const double time = take(m_time);
    return {time, take(m_pitch), m_about};
}

} // namespace muse
