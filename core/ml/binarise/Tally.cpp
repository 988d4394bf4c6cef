// SPDX-License-Identifier: MIT
#include "core/ml/binarise/Tally.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace muse {
namespace {

/// Keeps the difference in silent bars finite where the data have none.
constexpr double kSilenceFloor = 0.05;
/// The same for music that hardly repeats itself.
constexpr double kRepetitionFloor = 0.05;
constexpr double kFloor = 1e-6;
constexpr int kRegister = 7; ///< semitones of a bin of the paper-compatible UPC (reference.md section 3.2)

void mark(unsigned& set, int bit, double& count) {
    count += (set >> bit & 1u) == 0 ? 1 : 0;
    set |= 1u << bit;
}

/// Squared, so that none of them is given up for the others.
double relative(double mine, double wanted, double floor = kFloor) {
    const double difference = (mine - wanted) / std::max(wanted, floor);
    return difference * difference;
}

/// Between two histograms: the share of one that would have to move to make it the other.
double movedShare(const std::array<double, kStepsPerQuarter>& mine,
                  const std::array<double, kStepsPerQuarter>& wanted) {
    const double mineSum = std::max(std::accumulate(mine.begin(), mine.end(), 0.0), kFloor);
    const double wantedSum = std::max(std::accumulate(wanted.begin(), wanted.end(), 0.0), kFloor);
    double moved = 0;
    for (std::size_t step = 0; step < mine.size(); ++step)
        moved += std::abs(mine[step] / mineSum - wanted[step] / wantedSum);
    return moved / 2;
}

/// What pitch classes and registers weigh beside onsets and lengths: with less, models that spread their notes over too
/// many pitches do so freely; with more, notes are given up for it.
constexpr double kPitchesBesideNotes = 0.75;

/// Whether bars repeat is what listeners and classifiers notice first.
constexpr double kRepeatedRhythm = 2;

/// A quarter of all onsets beside their place is heard as loose playing.
constexpr double kMoved = 2;

/// A tenth of all notes in fragments is as bad as a third too many notes.
constexpr double kFragments = 10;

double pitchDistance(const Tally& mine, const Tally& wanted) {
    return relative(mine.classes(), wanted.classes()) + relative(mine.registers(), wanted.registers());
}

} // namespace

void Tally::add(std::size_t firstBar, int begin, int length, int pitch) {
    m_steps += length;
    ++m_notes;
    m_qualified += length > 1 ? 1 : 0;
    ++m_onsetsByStep[static_cast<std::size_t>(begin % kStepsPerQuarter)];
    const std::size_t sixteenth = nearestSixteenth(begin), inBar = sixteenth % kSixteenthsPerBar;
    const std::size_t bar = firstBar + sixteenth / kSixteenthsPerBar;
    m_rhythm.add(bar, inBar);
    m_repeated.add(bar, inBar * kPitches + static_cast<std::size_t>(pitch));
    sound(firstBar, begin, length, pitch);
}

void Tally::sound(std::size_t firstBar, int begin, int length, int pitch) {
    for (int bar = begin / kStepsPerBar; bar <= (begin + length - 1) / kStepsPerBar; ++bar) {
        Bar& at = m_bars[firstBar + static_cast<std::size_t>(bar)];
        m_sounding += at.classes == 0 ? 1 : 0;
        mark(at.classes, pitch % 12, m_classes);
        mark(at.registers, pitch / kRegister, m_registers);
    }
}

double distance(const Tally& mine, const Tally& wanted) {
    return relative(mine.density(), wanted.density()) + relative(mine.silence(), wanted.silence(), kSilenceFloor) +
           pitchDistance(mine, wanted) / 2;
}

double distanceOfNotes(const Tally& mine, const Tally& wanted) {
    const double moved = movedShare(mine.onsetsByStep(), wanted.onsetsByStep());
    return relative(mine.density(), wanted.density()) + relative(mine.silence(), wanted.silence(), kSilenceFloor) +
           relative(mine.onsets(), wanted.onsets()) + relative(mine.length(), wanted.length()) +
           kMoved * moved * moved + kFragments * relative(mine.qualified(), wanted.qualified()) +
           kRepeatedRhythm * relative(mine.repeatedRhythm(), wanted.repeatedRhythm(), kRepetitionFloor) +
           relative(mine.repeatedNotes(), wanted.repeatedNotes(), kRepetitionFloor) +
           kPitchesBesideNotes * pitchDistance(mine, wanted);
}

} // namespace muse
