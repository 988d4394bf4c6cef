// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/TrackEvents.h"

#include <string>
#include <vector>

namespace muse {

/// What the tags of a file with words say.
struct Karaoke {
    std::string title;
    const char* charset = nullptr; ///< as iconv calls it; nothing where no tag says it
};

/// Finds the words of a karaoke file, which stand in text events (FF 01) with tags such as @T before them, and puts
/// them among their track's lyrics, without tags, and with MIDI's own line ends for the marks of a new page (\) or line
/// (/). From the lyrics of any file it takes the tags of RP-026, such as {@JP} and {#Title=...}.
Karaoke readKaraoke(std::vector<TrackEvents>& tracks);

} // namespace muse
