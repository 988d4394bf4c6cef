// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"

#include <cstdint>
#include <span>

namespace muse {

/// A tablature of Guitar Pro 3, 4 or 5 (.gp3 to .gp5), as a MIDI file of its performance has it: pitches by tuning,
/// fret and capo, and bends and whammy bar as the bends of its channel. Slides and other techniques are counted as left
/// out. What breaks off is refused. The Error is the reason alone; the caller names the file.
Result<MidiFile> parseGuitarPro(std::span<const std::uint8_t> bytes);

} // namespace muse
