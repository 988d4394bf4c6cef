// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace muse {

/// A pypianoroll .npz (of the Lakh Pianoroll Dataset or any other; spellings of 0.x and 1.x, both shapes of tempo;
/// reference.md 4.1) as what a MIDI file gives: drums on channel 9, programs, tempo, and signatures from the downbeats.
/// A run of cells becomes one note. As 0.x leaves out the one-step rest that closes a note, it gets it back, so that
/// toPianoroll gives the same cells again; 1.x leaves it out only where the note is struck again at once. Where all
/// tracks are named after families, they are these. The Error is the reason alone; the caller names the file.
Result<MidiFile> parseLpd(std::span<const std::uint8_t> npz);

/// The same from a file; the Error names it.
Result<MidiFile> readLpd(const std::filesystem::path& path);

/// Writes a song as pypianoroll 1.x does, a track a family, 24 steps a beat, so that pypianoroll.load reads it. What is
/// shorter than a step still gets one cell; where its pitch is struck again at once, the two become one note.
Result<void> writeLpd(const Song& song, const std::filesystem::path& path);

/// A sentence on the notes that become one in such a file; empty where none do.
std::string lpdRemark(const Song& song);

} // namespace muse
