// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"

#include <cstdint>
#include <span>

namespace muse {

/// A MusicXML score (W3C, versions 1 to 4; partwise or timewise, plain or as .mxl), as a MIDI file of its performance
/// has it. Pitches are as they sound. The Error is the reason alone; the caller names the file.
Result<MidiFile> parseMusicXml(std::span<const std::uint8_t> bytes);

} // namespace muse
