// SPDX-License-Identifier: MIT
#include "core/music/Controller.h"

#include <algorithm>

namespace muse {
namespace {

constexpr ControlValue kMostOfSevenBits = 127;
constexpr ControlValue kMostOfFourteenBits = 16383;

// Control changes that choose and set a registered parameter.
constexpr std::uint8_t kDataEntry = 6;
constexpr std::uint8_t kFineDataEntry = 38;
constexpr std::uint8_t kFineParameter = 100;
constexpr std::uint8_t kParameter = 101;
constexpr std::uint8_t kNoParameter = 127;

} // namespace

std::string_view name(Controller controller) {
    constexpr std::array<std::string_view, kControllers> names = {
        "Volume", "Pan", "Sustain", "Pitch bend", "Expression", "Modulation", "Channel pressure"};
    return names[index(controller)];
}

std::optional<std::uint8_t> midiNumber(Controller controller) {
    constexpr std::array<std::optional<std::uint8_t>, kControllers> numbers = {7,  10, 64,          std::nullopt,
                                                                               11, 1,  std::nullopt};
    return numbers[index(controller)];
}

ControlValue mostValue(Controller controller) {
    return controller == Controller::PitchBend ? kMostOfFourteenBits : kMostOfSevenBits;
}

ControlValue restingValue(Controller controller) {
    constexpr std::array<ControlValue, kControllers> values = {127, 64, 0, 8192, 127, 0, 0};
    return values[index(controller)];
}

bool isPlayed(Controller controller) {
    return controller != Controller::Volume && controller != Controller::Pan;
}

ControlValue valueAt(Controller controller, const ControlPoints& points, Tick tick) {
    const auto after = std::ranges::upper_bound(points, tick, {}, &ControlPoint::at);
    return after == points.begin() ? restingValue(controller) : std::prev(after)->value;
}

ControlMessage messageOf(Controller controller, ControlValue value) {
    value = std::min(value, mostValue(controller));
    const auto low = static_cast<std::uint8_t>(value & 0x7F);
    if (controller == Controller::PitchBend)
        return {ControlMessage::kPitchBend, low, static_cast<std::uint8_t>(value >> 7)};
    if (const auto number = midiNumber(controller)) return {ControlMessage::kControlChange, *number, low};
    return {ControlMessage::kPressure, low, 0};
}

std::array<ControlMessage, 6> bendRangeMessages(int semitones) {
    const auto change = [](std::uint8_t number, int value) {
        return ControlMessage{ControlMessage::kControlChange, number, static_cast<std::uint8_t>(value)};
    };
    return {change(kParameter, 0),
            change(kFineParameter, 0),
            change(kDataEntry, std::clamp(semitones, 0, kWidestBendRange)),
            change(kFineDataEntry, 0),
            change(kParameter, kNoParameter),
            change(kFineParameter, kNoParameter)};
}

} // namespace muse
