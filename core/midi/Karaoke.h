// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/TrackEvents.h"

#include <string>
#include <vector>

namespace muse {

/// Finds the words of a karaoke file, which stand in text events (FF 01) with tags such as @T before them, and puts
/// them among their track's lyrics, without tags and without the marks of a new page (\) or line (/). Returns the title
/// that the tags say, or nothing. Other files stay as they are.
std::string readKaraoke(std::vector<TrackEvents>& tracks);

} // namespace muse
