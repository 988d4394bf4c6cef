// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Controller.h"

#include <QString>

#include <optional>

namespace muse {

/// What the strip under the roll shows of the active track: how loud its notes are, or one of its controllers.
enum class Lane { Velocity, Volume, Pan, Sustain };

inline constexpr std::array kAllLanes = {Lane::Velocity, Lane::Volume, Lane::Pan, Lane::Sustain};

/// None for velocity.
std::optional<Controller> controllerOf(Lane lane);
/// "Velocity", "Volume", "Pan", "Sustain".
QString laneName(Lane lane);
/// The least value of the lane: 1 for velocity, as 0 is a note's end in MIDI; the most is 127.
int leastValue(Lane lane);
/// A value as it is read out: "96", "L 20", "centre", "on".
QString laneValue(Lane lane, int value);

} // namespace muse
