// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"

namespace muse {

/// Sets a track's fader, pan, sends and controller lanes as the file's control changes on one channel say. What is said
/// once, before the track's first note, is a setting; what changes later is a lane. Call it when the notes are in.
void importControls(const MidiFile& file, std::uint8_t channel, Track& track);

} // namespace muse
