// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace muse {

/// What a track can change while it plays. Volume scales the track's fader, pan moves it from where the mixer has it,
/// sustain holds notes; pitch bend moves what sounds by as much as the track's bend range says; expression is the
/// loudness within the track's volume, modulation vibrato, pressure what a key pressed harder does.
enum class Controller : std::uint8_t { Volume, Pan, Sustain, PitchBend, Expression, Modulation, Pressure };

inline constexpr std::size_t kControllers = 7;
inline constexpr std::array kAllControllers = {Controller::Volume,    Controller::Pan,        Controller::Sustain,
                                               Controller::PitchBend, Controller::Expression, Controller::Modulation,
                                               Controller::Pressure};

constexpr std::size_t index(Controller controller) {
    return static_cast<std::size_t>(controller);
}

/// What a controller says: 0..127, and pitch bend 0..16383, as MIDI has them.
using ControlValue = std::uint16_t;

/// From this tick on the controller has this value.
struct ControlPoint {
    Tick at = 0;
    ControlValue value = 0;

    friend bool operator==(const ControlPoint&, const ControlPoint&) = default;
};

using ControlPoints = std::vector<ControlPoint>;

inline constexpr int kUsualBendRange =
    2; ///< semitones that a bend goes up or down at most, where nothing says otherwise
inline constexpr int kWidestBendRange = 127;

/// "Volume", "Pan", "Sustain", "Pitch bend", "Expression", "Modulation", "Channel pressure".
std::string_view name(Controller controller);
/// The number of the MIDI control change: 7, 10, 64, 11, 1; pitch bend and pressure are messages of their own.
std::optional<std::uint8_t> midiNumber(Controller controller);
/// The highest value.
ControlValue mostValue(Controller controller);
/// What holds before the first point: full volume and expression, no pan, bend, sustain, modulation and pressure.
ControlValue restingValue(Controller controller);
/// Whether it is part of how notes are played, rather than of how a track is mixed, as volume and pan are.
bool isPlayed(Controller controller);
/// The value at a tick.
ControlValue valueAt(Controller controller, const ControlPoints& points, Tick tick);

/// A channel message without its channel. Pressure's has no second byte.
struct ControlMessage {
    std::uint8_t kind = 0xB0; ///< the upper half of the status byte
    std::uint8_t first = 0;
    std::uint8_t second = 0;

    static constexpr std::uint8_t kControlChange = 0xB0;
    static constexpr std::uint8_t kPressure = 0xD0;
    static constexpr std::uint8_t kPitchBend = 0xE0;

    friend bool operator==(const ControlMessage&, const ControlMessage&) = default;
};

/// How MIDI says that a controller has a value.
ControlMessage messageOf(Controller controller, ControlValue value);
/// How MIDI says that a channel bends by so many semitones at most: registered parameter 0, and none at the end, so
/// that later data are not taken for it.
std::array<ControlMessage, 6> bendRangeMessages(int semitones);

} // namespace muse
