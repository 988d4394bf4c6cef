// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/playback/PlaybackSchedule.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace muse {

/// What a channel is asked to sound with. Drums take their kits by program, whatever the bank.
struct ChannelSound {
    std::uint8_t channel = 0;
    std::uint8_t bank = 0;
    std::uint8_t program = 0;

    friend auto operator<=>(const ChannelSound&, const ChannelSound&) = default;
};

/// Those of a schedule.
inline std::vector<ChannelSound> soundsOf(const ChannelSetups& setups) {
    std::vector<ChannelSound> sounds;
    for (const Family family : kAllFamilies)
        sounds.push_back({static_cast<std::uint8_t>(midiChannel(family)), 0, setups[index(family)].program});
    return sounds;
}

} // namespace muse
