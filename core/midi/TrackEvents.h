// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"
#include "core/midi/RhythmParts.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace muse {

/// What follows the length of the sequencer-specific event (FF 7F) with a track's family: the manufacturer number for
/// everyone's own use, "Muse", and then the family's index.
inline constexpr std::array<std::uint8_t, 5> kFamilyMark = {0x7D, 'M', 'u', 's', 'e'};

/// Collects warnings, at most MidiFile::kMostWarnings of them.
class Warnings {
public:
    void add(std::string text) {
        if (m_texts.size() < MidiFile::kMostWarnings) m_texts.push_back(std::move(text));
    }
    std::vector<std::string> take() { return std::move(m_texts); }

private:
    std::vector<std::string> m_texts;
};

/// A note in the file's own ticks.
struct RawNote {
    std::int64_t start = 0;
    std::int64_t end = 0;
    std::uint8_t channel = 0;
    std::uint8_t pitch = 0;
    std::uint8_t velocity = 0;
};

struct RawProgram {
    std::int64_t at = 0;
    std::uint8_t channel = 0;
    std::uint8_t program = 0;
};

struct RawTempo {
    std::int64_t at = 0;
    int microsecondsPerQuarter = 500000;
};

/// As a MidiControl has it.
struct RawControl {
    std::int64_t at = 0;
    std::uint8_t channel = 0;
    std::uint8_t number = 0;
    std::uint16_t value = 0;
};

struct RawText {
    std::int64_t at = 0;
    std::string text;
};

/// A family that writeMidi() noted, and the name right before it.
struct RawFamily {
    Family family = Family::Bass;
    std::string name;
};

/// How many events of a kind were read that a song has no place for.
struct LeftOut {
    std::size_t pressures = 0; ///< of a key, other than none
    std::size_t others = 0;    ///< control changes that would be heard
    std::bitset<128> numbers;  ///< which
};

/// What one track chunk says, in the file's own ticks. Texts are as the file has them, in whichever encoding.
struct TrackEvents {
    std::string name;
    std::vector<RawNote> notes;
    std::vector<RawProgram> programs;
    std::vector<RawControl> controls; ///< those that a track keeps, reverb, chorus and resets; the last on a tick
    std::vector<RawRhythm> rhythms;
    bool gs = false; ///< speaks to a Roland GS synthesiser
    std::vector<RawTempo> tempos;
    std::vector<RawText> markers;
    std::vector<RawText> lyrics;
    std::vector<RawText> texts;            ///< text events, which karaoke files sing
    std::vector<TimeSignature> signatures; ///< `at` in the file's ticks
    std::optional<KeySignature> key;
    std::vector<RawFamily> families;
    bool severalNames = false; ///< before the first family
    LeftOut leftOut;
    std::int64_t end = 0; ///< where its last event is
    bool rests = false;   ///< the track ends on purpose later than what happens in it
};

/// Reads a track chunk's events as far as they make sense; `number` is for the warnings.
TrackEvents parseTrack(std::span<const std::uint8_t> chunk, int number, Warnings& warnings);

} // namespace muse
