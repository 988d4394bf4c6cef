// SPDX-License-Identifier: MIT
#include "core/music/Controller.h"

#include <algorithm>

namespace muse {

std::string_view name(Controller controller) {
    constexpr std::array<std::string_view, kControllers> names = {"Volume", "Pan", "Sustain"};
    return names[index(controller)];
}

int midiNumber(Controller controller) {
    constexpr std::array<int, kControllers> numbers = {7, 10, 64};
    return numbers[index(controller)];
}

std::uint8_t restingValue(Controller controller) {
    constexpr std::array<std::uint8_t, kControllers> values = {127, 64, 0};
    return values[index(controller)];
}

std::uint8_t valueAt(Controller controller, const ControlPoints& points, Tick tick) {
    const auto after = std::ranges::upper_bound(points, tick, {}, &ControlPoint::at);
    return after == points.begin() ? restingValue(controller) : std::prev(after)->value;
}

} // namespace muse
