// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/ChannelControls.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace muse {

/// What the channels of one track did not all have in common.
struct SharedControls {
    std::vector<std::string> leftOut; ///< said by another channel too, and otherwise
    std::vector<std::string> widened; ///< said by one channel alone, and now in force for all
    std::vector<std::string> thinned; ///< of more points than a lane keeps
};

/// Sets a track's fader, pan, sends, bend range and controller lanes as the file's control changes on the channels of
/// its notes say; `channels` are in order of their notes, most first. How it is mixed, and the pedal, by the first
/// channel that says it at all; bends, expression, modulation and pressure by the first alone. Volume and pan that are
/// said once, before the track's first note, are settings; what changes later is a lane. Call it when the notes are in.
SharedControls importControls(std::span<const ChannelControls> file, std::span<const std::uint8_t> channels,
                              Track& track);

/// One sentence for each way in which tracks share what their channels had apart; empty where none does.
class ControlRemarks {
public:
    void add(Family family, const SharedControls& shared);
    [[nodiscard]] std::vector<std::string> sentences() const;

private:
    std::string m_leftOut;
    std::string m_widened;
    std::string m_thinned;
};

} // namespace muse
