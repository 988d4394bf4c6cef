// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Controller.h"

#include <QString>

#include <optional>

namespace muse {

/// What the strip under the roll shows of the active track: how loud its notes are, or one of its controllers.
enum class Lane { Velocity, Volume, Pan, Sustain, PitchBend, Expression, Modulation, Pressure };

inline constexpr std::array kAllLanes = {Lane::Velocity,  Lane::Volume,     Lane::Pan,        Lane::Sustain,
                                         Lane::PitchBend, Lane::Expression, Lane::Modulation, Lane::Pressure};

/// None for velocity.
std::optional<Controller> controllerOf(Lane lane);
/// "Velocity", "Volume", "Pan", "Sustain", "Pitch bend", "Expression", "Modulation", "Pressure".
QString laneName(Lane lane);
/// The least value of the lane: 1 for velocity, as 0 is a note's end in MIDI.
int leastValue(Lane lane);
/// 127, and 16383 for pitch bend.
int mostValue(Lane lane);
/// What a lane counts from: its middle where it goes both ways, else nothing.
std::optional<int> middleValue(Lane lane);
/// How far the arrow keys move a value.
int valueStep(Lane lane);
/// A value as it is read out: "96", "L 20", "centre", "on"; a bend in semitones of a track with such a range.
QString laneValue(Lane lane, int value, int bendRange = kUsualBendRange);

} // namespace muse
