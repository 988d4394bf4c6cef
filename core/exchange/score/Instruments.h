// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace muse {

/// The General MIDI program (0..127) that the name of an instrument or of a MusicXML sound means in English: "Violin",
/// "wind.flutes.flute", "Electric Bass". Nothing where it means none.
std::optional<std::uint8_t> programNamed(std::string_view name);

/// Whether a name is that of a drum set or of percussion without pitch: "Drumset", "drum.snare-drum".
bool isDrumName(std::string_view name);

/// The key of General MIDI's percussion (35..81) for a place on the staff of a drum set, as the Percussive Arts Society
/// recommends (Weinberg, Guide to Standardized Drumset Notation, 1998). `displayPitch` is the note that would stand
/// there in the treble clef, as MIDI counts.
int percussionAt(int displayPitch);

/// The velocity (1..127) of a dynamic mark, "mf", as MuseScore plays it; nothing for other words.
std::optional<std::uint8_t> velocityOfMark(std::string_view mark);

} // namespace muse
