// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"

#include <array>
#include <vector>

namespace muse {

/// A lane longer than that is thinned out: hours of what a player does, or minutes of what a program writes.
inline constexpr std::size_t kMostLanePoints = 50000;

/// What a channel's controllers do, without what says nothing new. A lane that is played has no points where it never
/// leaves its rest.
struct ChannelControls {
    std::array<ControlPoints, kControllers> lanes;
    ControlPoints reverb;
    ControlPoints chorus;
    /// Semitones; where a file changes it, the widest that its bends need, and they are written for that one.
    int bendRange = kUsualBendRange;
    std::array<bool, kControllers> thinned{};

    [[nodiscard]] const ControlPoints& lane(Controller controller) const { return lanes[index(controller)]; }
};

/// Of each channel, from all tracks of a file.
std::array<ChannelControls, 16> channelControls(const MidiFile& file);

} // namespace muse
