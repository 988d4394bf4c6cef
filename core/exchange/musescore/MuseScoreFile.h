// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"

#include <cstdint>
#include <span>

namespace muse {

/// A score of MuseScore 2, 3 or 4 (.mscz, or .mscx as it lies within), as a MIDI file of its performance has it. The
/// Error is the reason alone; the caller names the file.
Result<MidiFile> parseMuseScore(std::span<const std::uint8_t> bytes);

} // namespace muse
