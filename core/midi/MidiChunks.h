// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/midi/TrackEvents.h"

#include <cstdint>
#include <span>
#include <vector>

namespace muse {

/// What stands before the tracks.
struct MidiHeader {
    int format = 1;
    int tracks = 0;
    std::uint16_t division = 480;
};

/// The MIDI data inside a RIFF wrapper, or the bytes as they are.
std::span<const std::uint8_t> unwrapped(std::span<const std::uint8_t> bytes);

/// Reads the header and leaves in `bytes` what follows it.
Result<MidiHeader> readHeader(std::span<const std::uint8_t>& bytes, Warnings& warnings);

/// All tracks. A track whose length cannot be goes on to where the next one begins.
std::vector<TrackEvents> readTracks(std::span<const std::uint8_t> bytes, const MidiHeader& header, Warnings& warnings);

} // namespace muse
