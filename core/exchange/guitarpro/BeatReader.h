// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/guitarpro/GuitarProBytes.h"
#include "core/exchange/guitarpro/GuitarProTrack.h"
#include "core/exchange/score/GraceNotes.h"
#include "core/exchange/score/Score.h"

#include <array>
#include <vector>

namespace muse {

/// Reads the beats of one track of a Guitar Pro file, measure after measure.
class BeatReader {
public:
    BeatReader(GuitarProBytes& bytes, GuitarProVersion version, const GuitarProTrack& track, Score& score);

    /// Reads one measure in all its voices; `own` is the track's and `all` what the score has there.
    void readMeasure(PartMeasure& own, ScoreMeasure& all);
    /// Says of the notes that others are tied to that they go on: to be called when all measures are read.
    void finish(ScorePart& part);

private:
    /// What the effects of a beat and of a note change in how it is played.
    struct Effects {
        bool staccato = false;
        std::uint32_t bend = 0; ///< from 1
    };
    /// Where the note that was last struck on a string is.
    struct Struck {
        std::size_t measure = 0;
        std::size_t note = 0;
        int pitch = -1;
        ScoreTime end = 0; ///< in the score
    };

    void leaveOut(const char* kind);
    void readVoice(std::array<Struck, kMostStrings>& struck);
    ScoreTime readBeat(ScoreTime at, std::array<Struck, kMostStrings>& struck);
    ScoreTime readDuration(bool dotted, bool tuplet);
    void readChordDiagram();
    void readBeatEffects(ScoreTime at, ScoreTime length);
    void readStroke();
    std::uint32_t readBend();
    std::uint32_t keep(ScoreBend bend);
    void addDive(ScoreTime at, ScoreTime length, std::uint32_t bend);
    void readMix(ScoreTime at);
    void readNote(std::size_t string, ScoreTime at, ScoreTime length, std::array<Struck, kMostStrings>& struck);
    Effects readNoteEffects(std::size_t string);
    void readGrace(std::size_t string);
    void readHarmonic();
    [[nodiscard]] int pitchOf(std::size_t string, int fret) const;

    GuitarProBytes& m_bytes;
    GuitarProVersion m_version;
    const GuitarProTrack& m_track;
    Score& m_score;
    PartMeasure* m_own = nullptr;
    ScoreMeasure* m_all = nullptr;
    std::size_t m_measure = 0;
    ScoreTime m_start = 0;                                    ///< of the measure, in the score
    std::array<std::array<Struck, kMostStrings>, 2> m_struck; ///< by voice
    std::vector<Struck> m_tied;                               ///< notes that go on
    std::vector<ScoreBend> m_bends;
    GraceNotes m_graces;
    std::uint8_t m_program;
};

} // namespace muse
