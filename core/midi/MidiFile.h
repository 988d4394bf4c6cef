// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/music/Song.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace muse {

/// A note of a MIDI file, in ticks of 480 to the quarter note whatever the file's own division.
struct MidiNote {
    Note note;
    std::uint8_t channel = 0; ///< 0..15; 9 is drums
    std::uint8_t program = 0; ///< 0..127, as it was when the note began
    bool rhythm = false;      ///< on another channel than 9, of a part that GS, XG or General MIDI 2 makes drums

    [[nodiscard]] bool isDrum() const { return rhythm || channel == midiChannel(Family::Drums); }
};

/// The control change that resets controllers: of those that a track keeps, all that are played (RP-015).
inline constexpr std::uint8_t kResetControllers = 121;
// What is no control change of its own has a number behind all of theirs.
inline constexpr std::uint8_t kPitchBendNumber = 128;
inline constexpr std::uint8_t kPressureNumber = 129;  ///< of the channel
inline constexpr std::uint8_t kBendRangeNumber = 130; ///< in cents: registered parameter 0

/// A control change, 0..127, or one of the above.
struct MidiControl {
    Tick at = 0;
    std::uint8_t channel = 0;
    std::uint8_t number = 0;
    std::uint16_t value = 0;
};

/// One track chunk, or of a chunk into which another program merged tracks of ours, one of these.
struct MidiTrack {
    std::string name;
    std::vector<MidiNote> notes;       ///< sorted by start
    std::vector<MidiControl> controls; ///< what a track keeps, reverb, chorus, resets; in the file's order
    std::optional<Family> family{};    ///< as writeMidi() noted it; nothing in other programs' files
    std::uint8_t program = 0;          ///< the first that the track names
};

/// What a Standard MIDI File says, however oddly it says it, and what was wrong with it.
struct MidiFile {
    int format = 1;
    std::string title; ///< as karaoke files tag it; empty where the name of the first track is all there is
    std::vector<MidiTrack> tracks;
    TempoMap tempo;
    std::vector<TimeSignature>
        signatures; ///< sorted; empty when it names none. One within a step of a bar line is on it
    KeySignature key;
    std::vector<Marker> markers; ///< sorted, at most one on a tick
    std::vector<Lyric> lyrics;   ///< sorted, with the ends of lines and verses that the file marks, however it does
    Tick end = 0;                ///< where the last track ends, which may be long after its last note
    std::vector<std::string> warnings; ///< on damage; one sentence each, at most kMostWarnings of them
    std::vector<std::string> remarks;  ///< on what is left out or had to be guessed, though nothing is damaged

    static constexpr std::size_t kMostWarnings = 50;
};

/// Reads what can be read; an Error only when there is nothing to read. Never crashes, hangs, or takes memory out of
/// proportion.
Result<MidiFile> parseMidi(std::span<const std::uint8_t> bytes);
Result<MidiFile> readMidi(const std::filesystem::path& path);

/// What a MIDI file says beside its music.
struct MidiWriting {
    bool origins = false; ///< texts that say which model made which bars, with its seed and settings
};

/// A song as a type 1 file: tempo, signatures, markers and lyrics first, then a track a family, empty ones too; program
/// change before the first note; drums on channel 10; a key is struck once at a time, as it is heard. Each track
/// carries its family in a sequencer-specific event, so that it comes back as what it was whatever its program.
/// Times end at 2^28 ticks; what lies beyond is an Error where a file is named.
std::vector<std::uint8_t> writeMidi(const Song& song, const MidiWriting& writing = {});
Result<void> writeMidi(const Song& song, const std::filesystem::path& path, const MidiWriting& writing = {});

} // namespace muse
