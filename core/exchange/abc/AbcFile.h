// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"

#include <cstdint>
#include <span>

namespace muse {

/// The first tune of a file in ABC notation (standard 2.1, and the %%MIDI directives for programs, channels,
/// transposition and controls), as a MIDI file of its performance has it. The Error is the reason alone; the caller
/// names the file.
Result<MidiFile> parseAbc(std::span<const std::uint8_t> bytes);

} // namespace muse
