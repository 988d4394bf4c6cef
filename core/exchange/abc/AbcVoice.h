// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/abc/AbcFields.h"
#include "core/exchange/score/GraceNotes.h"
#include "core/exchange/score/Score.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muse {

/// What fields and directives have set for the notes that follow.
struct AbcSettings {
    double unit = 0.125; ///< L:, in whole notes
    AbcKey key;
    AbcPlacing placing;
    TimeSignature meter;
    std::uint8_t program = 0;
    bool drums = false;
};

/// A note as it is written, before the voice knows when it sounds.
struct AbcNote {
    int step = 0;                  ///< 0..6 for C..B
    int octave = 4;                ///< of C4, middle C
    std::optional<int> accidental; ///< semitones, where one is written
    double length = 1;             ///< in units
    bool tied = false;
};

/// More than any tune has. A voice stops there, and the tune is refused.
inline constexpr std::size_t kMostAbcMeasures = 10'000;

/// Notes, words and signs of a voice, likewise.
inline constexpr std::size_t kMostAbcEvents = 100'000;

/// One measure of a voice, and what it says of all voices.
struct AbcMeasure {
    PartMeasure own;
    ScoreMeasure all;
};

/// One voice of a tune: turns what is written into notes, measure by measure.
class AbcVoice {
public:
    AbcVoice(std::string name, AbcSettings settings);

    AbcSettings& settings() { return m_settings; }
    const std::string& name() const { return m_name; }
    [[nodiscard]] std::vector<AbcMeasure> takeMeasures();
    /// The measure that is being written, and when in it.
    AbcMeasure& measure() { return m_measures.back(); }
    /// The one before it; only where measures() > 1.
    AbcMeasure& measureBefore() { return m_measures[m_measures.size() - 2]; }
    [[nodiscard]] ScoreTime at() const { return m_at; }
    [[nodiscard]] std::size_t measures() const { return m_measures.size(); }

    /// Takes room for so many notes, words or signs; false where there is none and they are to be left.
    bool takeRoom(std::size_t count = 1);
    [[nodiscard]] bool hasRoom() const { return m_events <= kMostAbcEvents; }

    /// The voice goes on in that line of music: where it has not been in it, words that come stand under what follows.
    void beginLine(std::size_t number);
    /// Notes that begin together; a grace chord, or one that others follow. The first decides when those come.
    void play(const std::vector<AbcNote>& chord, bool grace);
    /// In units; whole measures for Z.
    void rest(double length);
    void restMeasures(int count);
    /// ">" is above zero, "<" below, ">>" is 2.
    void breakRhythm(int strength);
    /// p notes in the time of q, for the next r.
    void tuplet(int p, int q, int r);
    /// The last chord goes on into the next.
    void tie();
    /// What is written next begins where the measure did.
    void overlay() { m_at = 0; }
    /// A bar line with its colons and dots, ":|", "||", "|:".
    void bar(std::string_view signs);
    void ending(std::vector<int> times);
    void staccato() { m_staccato = true; }
    void setVelocity(std::uint8_t velocity) { m_velocity = velocity; }
    /// A line of words under the last line of music.
    void words(std::string_view text);
    /// Forgets grace notes that no note follows; how many there were.
    std::size_t dropGraces() { return m_graces.drop(); }

private:
    [[nodiscard]] ScoreTime timeOf(double units) const;
    [[nodiscard]] int pitchOf(const AbcNote& note);
    void advance(ScoreTime length);
    void finishTupletNote();
    void closeMeasure();

    std::string m_name;
    AbcSettings m_settings;
    std::vector<AbcMeasure> m_measures;
    GraceNotes m_graces;
    std::map<std::pair<int, int>, int> m_accidentals;      ///< by step and octave, up to the bar line
    std::map<std::pair<int, int>, int> m_carried;          ///< those of tied notes, beyond it
    std::vector<std::pair<std::size_t, ScoreTime>> m_line; ///< measure and time of what words stand under
    std::size_t m_lineNumber = 0;
    std::size_t m_events = 0;
    int m_verse = 0;
    std::vector<int> m_endings;
    std::vector<AbcNote> m_last; ///< the last chord as written
    std::size_t m_lastNotes = 0; ///< how many notes of the measure it made
    ScoreTime m_lastLength = 0;  ///< of the last chord or rest; 0 where none can be changed
    ScoreTime m_at = 0;
    ScoreTime m_end = 0;
    double m_next = 1; ///< what broken rhythm makes of the next length
    double m_tuplet = 1;
    int m_tupletLeft = 0;
    std::uint8_t m_velocity = 80;
    bool m_staccato = false;
};

} // namespace muse
