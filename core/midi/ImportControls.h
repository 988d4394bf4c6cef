// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace muse {

/// What the channels of one track did not all have in common.
struct SharedControls {
    std::vector<std::string_view> leftOut; ///< said by another channel too, and otherwise
    std::vector<std::string_view> widened; ///< said by one channel alone, and now in force for all
};

/// Sets a track's fader, pan, sends and controller lanes as the file's control changes on the channels of its notes
/// say; each by the first channel that says it at all, so the one with most notes comes first. What is said once,
/// before the track's first note, is a setting; what changes later is a lane. Call it when the notes are in.
SharedControls importControls(const MidiFile& file, std::span<const std::uint8_t> channels, Track& track);

/// One sentence for each way in which tracks share what their channels had apart; empty where none does.
class ControlRemarks {
public:
    void add(Family family, const SharedControls& shared);
    [[nodiscard]] std::vector<std::string> sentences() const;

private:
    std::string m_leftOut;
    std::string m_widened;
};

} // namespace muse
