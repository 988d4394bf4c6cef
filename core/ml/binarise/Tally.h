// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/PhraseGrid.h"
#include "core/ml/binarise/RepeatedOnsets.h"
#include "core/music/Pianoroll.h"

#include <array>
#include <vector>

namespace muse {

/// What one track plays, as its notes are added one after another.
class Tally {
public:
    explicit Tally(std::size_t bars) : m_bars(bars), m_rhythm(bars), m_repeated(bars) {}

    /// A note that begins at a step of the phrase whose first bar is `firstBar`, and lasts for `length` steps.
    void add(std::size_t firstBar, int begin, int length, int pitch);

    /// Steps of all pitches a bar.
    [[nodiscard]] double density() const { return m_steps / static_cast<double>(m_bars.size()); }
    /// The share of bars in which nothing sounds.
    [[nodiscard]] double silence() const { return 1 - m_sounding / static_cast<double>(m_bars.size()); }
    /// Pitch classes, and registers of seven semitones, of a bar in which anything sounds.
    [[nodiscard]] double classes() const { return m_sounding > 0 ? m_classes / m_sounding : 0; }
    [[nodiscard]] double registers() const { return m_sounding > 0 ? m_registers / m_sounding : 0; }
    /// Notes that begin in a bar.
    [[nodiscard]] double onsets() const { return m_notes / static_cast<double>(m_bars.size()); }
    /// Steps of a note.
    [[nodiscard]] double length() const { return m_notes > 0 ? m_steps / m_notes : 0; }
    /// The share of notes that are longer than one step.
    [[nodiscard]] double qualified() const { return m_notes > 0 ? m_qualified / m_notes : 0; }
    /// Of what begins in a bar, how much begins in the next one: at the same sixteenth, and with the same pitch there.
    [[nodiscard]] double repeatedRhythm() const { return m_rhythm.share(); }
    [[nodiscard]] double repeatedNotes() const { return m_repeated.share(); }
    /// Notes by the step of the beat in which they begin.
    [[nodiscard]] const std::array<double, kStepsPerQuarter>& onsetsByStep() const { return m_onsetsByStep; }

private:
    struct Bar {
        unsigned classes = 0;
        unsigned registers = 0;
    };

    void sound(std::size_t firstBar, int begin, int length, int pitch);

    std::vector<Bar> m_bars;
    RepeatedOnsets<kSixteenthsPerBar> m_rhythm;
    RepeatedOnsets<std::size_t{kSixteenthsPerBar} * kPitches> m_repeated;
    double m_steps = 0;
    double m_sounding = 0;
    double m_classes = 0;
    double m_registers = 0;
    double m_notes = 0;
    double m_qualified = 0;
    std::array<double, kStepsPerQuarter> m_onsetsByStep{};
};

/// How far the music of one is from that of the other in density, silence, and the mean of pitch classes and registers:
/// the sum of the squares of their relative differences.
double distance(const Tally& mine, const Tally& wanted);
/// The same of density, silence, onsets a bar, the length of a note, where in the beat notes begin (the share that
/// would have to move), pitch classes and registers, the share of notes that are no fragments, and how much of the
/// rhythm and of the notes the next bar repeats.
double distanceOfNotes(const Tally& mine, const Tally& wanted);

} // namespace muse
