// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <cstdint>

namespace muse::test {

/// A song of random notes in all families: at any time each pitch of a track sounds once at most, as on a real
/// instrument.
Song randomSong(std::uint32_t seed, int bars = 4);

/// A random song with all that a MIDI file can hold of one: names, programs, faders, pans, sends, bend ranges and
/// controller lanes; signatures, markers and lyrics; now and then a track without notes.
Song richSong(std::uint32_t seed, int bars = 4);

} // namespace muse::test
