// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// Written time, so fine that the notes and tuplets in use (of 3, 5, 7, 9, 11 and 13) are whole numbers.
using ScoreTime = std::int64_t;
inline constexpr ScoreTime kUnitsPerQuarter = 16 * kTicksPerQuarter * 9 * 7 * 11 * 13;
inline constexpr ScoreTime kUnitsPerWhole = 4 * kUnitsPerQuarter;
/// A day at 120 bpm; what is longer is damage, not music.
inline constexpr ScoreTime kLongestScore = 24ll * 3600 * 2 * kUnitsPerQuarter;

/// A note as it is written in one measure.
struct ScoreNote {
    ScoreTime at = 0; ///< from the start of its measure
    ScoreTime length = 0;
    int pitch = 60; ///< as it sounds, as MIDI counts; what lies outside 0..127 is left out
    std::uint8_t velocity = 80;
    std::uint8_t program = 0;
    bool drum = false;
    bool tied = false;      ///< goes on into the next note of its pitch, where that begins when this one ends
    std::uint32_t bend = 0; ///< the part's that it has, from 1; 0 for none
};

/// How far a string is pulled at a place of the note: evenly from one to the next.
struct ScoreBendPoint {
    int sixtieth = 0; ///< of the note's length
    int cents = 0;
};

/// Sorted; before the first and behind the last it stays where those are.
using ScoreBend = std::vector<ScoreBendPoint>;

/// What a whammy bar does to all strings at once.
struct ScoreDive {
    ScoreTime at = 0;
    ScoreTime length = 0;
    std::uint32_t bend = 0; ///< the part's, from 1
};

/// A syllable under a measure; verse 1 is sung the first time.
struct ScoreLyric {
    ScoreTime at = 0;
    int verse = 1;
    std::string text;
};

/// A control change (MIDI number and value) within a measure.
struct ScoreControl {
    ScoreTime at = 0;
    std::uint8_t number = 0;
    std::uint8_t value = 0;
};

struct PartMeasure {
    std::vector<ScoreNote> notes; ///< in any order
    std::vector<ScoreLyric> lyrics;
    std::vector<ScoreControl> controls;
    std::vector<ScoreDive> dives;
    ScoreTime end = 0; ///< how far notes and rests reach
};

/// What one player plays, a PartMeasure for each measure of the score.
struct ScorePart {
    std::string name;
    std::vector<PartMeasure> measures;
    std::optional<std::uint8_t> volume; ///< MIDI's, 0..127, from the start
    std::optional<std::uint8_t> pan;
    std::vector<ScoreBend> bends;
};

enum class ScoreJump : std::uint8_t { None, DaCapo, DalSegno };

/// Whether a sign is there, and whether its second kind is: a double segno, a double coda.
using Signs = std::array<bool, 2>;

/// Signs that decide what is played after a measure.
struct PlayMarks {
    bool repeatStart = false;
    int repeatEnd = 0;        ///< how often it is played in all before going on; 0 where no repeat ends
    std::vector<int> endings; ///< the times through at which it is played; empty for always
    Signs segno{};
    Signs coda{};
    Signs toCoda{};
    bool fine = false;
    ScoreJump jump = ScoreJump::None;
    std::size_t jumpSegno = 0;           ///< where dal segno goes back to
    std::optional<std::size_t> jumpCoda; ///< the coda that is named with it; else the first that a sign leads to
};

struct ScoreTempo {
    ScoreTime at = 0;
    double quartersPerMinute = 120;
};

struct ScoreMarker {
    ScoreTime at = 0;
    std::string name;
};

/// What all parts have in common in one measure.
struct ScoreMeasure {
    ScoreTime length = 0;
    PlayMarks marks;
    std::optional<TimeSignature> signature; ///< where one is written; its time means nothing
    std::optional<KeySignature> key;
    std::vector<ScoreTempo> tempos;
    std::vector<ScoreMarker> markers;
};

/// How many of each kind a song has no place for. A kind is its name in the singular, "trill".
using LeftOutKinds = std::map<std::string, std::size_t, std::less<>>;

/// Written music before anything is played: what the readers of scores have in common.
struct Score {
    std::string title;
    std::vector<ScoreMeasure> measures;
    std::vector<ScorePart> parts;
    LeftOutKinds leftOut;
    std::size_t unbent = 0;            ///< bends that are left out for the notes beside them
    std::vector<std::string> warnings; ///< on damage, a sentence each
    std::vector<std::string> remarks;  ///< on what had to be guessed
};

} // namespace muse
