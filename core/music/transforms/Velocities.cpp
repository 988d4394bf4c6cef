// SPDX-License-Identifier: MIT
#include "core/music/transforms/Velocities.h"

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

std::uint8_t held(double velocity) {
    return static_cast<std::uint8_t>(std::lround(std::clamp(velocity, 1.0, 127.0)));
}

} // namespace

std::vector<Note> withVelocity(std::vector<Note> notes, int velocity) {
    for (Note& note : notes)
        note.velocity = held(velocity);
    return notes;
}

std::vector<Note> withVelocitiesScaled(std::vector<Note> notes, double factor) {
    for (Note& note : notes)
        note.velocity = held(note.velocity * factor);
    return notes;
}

} // namespace muse
