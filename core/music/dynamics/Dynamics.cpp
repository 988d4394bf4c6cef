// SPDX-License-Identifier: MIT
#include "core/music/dynamics/Dynamics.h"

namespace muse {
namespace {

constexpr double kLevel = 96;
constexpr double kVelocitySpread = 5;
constexpr double kOffsetSpread = 3;

double accent(std::size_t position) {
    if (position == 0) return 5;
    if (position == 8) return 3;
    if (position % 4 == 0) return 2;
    return position % 2 == 0 ? -1 : -3;
}

Part drumPart(std::uint8_t pitch) {
    switch (pitch) {
    case 35: // acoustic bass drum
    case 36: // bass drum 1
        return Part::Kick;
    case 37: // side stick
    case 38: // acoustic snare
    case 39: // hand clap
    case 40: // electric snare
        return Part::Snare;
    case 42: // closed hi-hat
    case 44: // pedal hi-hat
    case 46: // open hi-hat
        return Part::HiHat;
    default:
        return Part::OtherDrums;
    }
}

} // namespace

Part partOf(Family family, std::uint8_t pitch) {
    switch (family) {
    case Family::Bass:
        return Part::Bass;
    case Family::Drums:
        return drumPart(pitch);
    case Family::Guitar:
        return Part::Guitar;
    case Family::Piano:
        return Part::Piano;
    case Family::Strings:
        return Part::Strings;
    }
    return Part::OtherDrums;
}

Dynamics neutralDynamics() {
    Dynamics dynamics;
    for (auto& positions : dynamics.parts)
        for (std::size_t position = 0; position < kMetricalPositions; ++position)
            positions[position] = {kLevel + accent(position), kVelocitySpread, 0, kOffsetSpread};
    return dynamics;
}

} // namespace muse
