// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/midi/MidiMessage.h"
#include "core/music/Controller.h"

#include <optional>

namespace muse {

/// Where a wheel or pedal of a keyboard now stands.
struct MovedController {
    Controller controller = Controller::PitchBend;
    ControlValue value = 0;
};

/// What a message moves of what is played; nothing where it moves nothing, or volume and pan, which are the mixer's.
inline std::optional<MovedController> movedBy(const MidiMessage& message) noexcept {
    switch (message.kind()) {
    case MidiMessage::kController:
        for (const Controller controller : kAllControllers)
            if (isPlayed(controller) && midiNumber(controller) == message.data1)
                return MovedController{controller, message.data2};
        return std::nullopt;
    case MidiMessage::kPressure:
        return MovedController{Controller::Pressure, message.data1};
    case MidiMessage::kPitchBend:
        return MovedController{Controller::PitchBend, static_cast<ControlValue>(message.data1 | message.data2 << 7)};
    default:
        return std::nullopt;
    }
}

} // namespace muse
