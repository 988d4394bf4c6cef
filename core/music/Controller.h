// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Time.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace muse {

/// What a track can change while it plays. Volume scales the track's fader, pan moves it from where the mixer has it,
/// sustain holds notes.
enum class Controller : std::uint8_t { Volume, Pan, Sustain };

inline constexpr std::size_t kControllers = 3;
inline constexpr std::array kAllControllers = {Controller::Volume, Controller::Pan, Controller::Sustain};

constexpr std::size_t index(Controller controller) {
    return static_cast<std::size_t>(controller);
}

/// From this tick on the controller has this value, 0..127.
struct ControlPoint {
    Tick at = 0;
    std::uint8_t value = 0;

    friend bool operator==(const ControlPoint&, const ControlPoint&) = default;
};

using ControlPoints = std::vector<ControlPoint>;

/// "Volume", "Pan", "Sustain".
std::string_view name(Controller controller);
/// The number of the MIDI control change: 7, 10, 64.
int midiNumber(Controller controller);
/// What holds before the first point: full volume, no pan, no sustain.
std::uint8_t restingValue(Controller controller);
/// The value at a tick.
std::uint8_t valueAt(Controller controller, const ControlPoints& points, Tick tick);

} // namespace muse
