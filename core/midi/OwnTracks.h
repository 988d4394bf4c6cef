// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"
#include "core/midi/TrackEvents.h"

#include <vector>

namespace muse {

/// The track or tracks of a chunk, by the families that writeMidi() noted in it. Another program may have merged
/// several tracks of ours into one chunk: then each comes out again by its channel, behind one with what is left. A
/// note on channel 10 is a drum and one elsewhere is none, whatever is noted.
std::vector<MidiTrack> takenApart(MidiTrack track, const TrackEvents& chunk);

} // namespace muse
