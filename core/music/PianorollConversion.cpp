// SPDX-License-Identifier: MIT
#include "core/music/PianorollConversion.h"

#include <algorithm>
#include <array>

namespace muse {
namespace {

constexpr int kShortestNoteSteps = 2;
constexpr int kStepsPerSixteenth = kStepsPerQuarter / 4;

std::int64_t nearestStep(Tick tick) {
    const Tick shifted = tick + kTicksPerStep / 2;
    return shifted >= 0 ? shifted / kTicksPerStep : -((-shifted + kTicksPerStep - 1) / kTicksPerStep);
}

void setCell(Pianoroll& roll, std::int64_t step, int pitch, Family family) {
    roll.set(static_cast<int>(step / kStepsPerBar), static_cast<int>(step % kStepsPerBar), pitch, family);
}

bool cell(const Pianoroll& roll, std::int64_t step, int pitch, Family family) {
    return roll.at(static_cast<int>(step / kStepsPerBar), static_cast<int>(step % kStepsPerBar), pitch, family);
}

bool inRange(const Note& note) {
    return note.pitch >= kLowestPitch && note.pitch < kLowestPitch + kPitches;
}

bool tooShort(std::int64_t startStep, std::int64_t endStep) {
    return endStep - startStep < kShortestNoteSteps;
}

void addPitched(Pianoroll& roll, const Note& note, Tick from, Family family) {
    const std::int64_t start = nearestStep(note.start - from);
    const std::int64_t end = nearestStep(note.end() - from);
    if (tooShort(start, end)) return;
    for (std::int64_t step = std::max<std::int64_t>(start, 0); step < std::min<std::int64_t>(end - 1, roll.steps());
         ++step)
        setCell(roll, step, note.pitch - kLowestPitch, family);
}

/// A hit right after another of the same drum would read as one long cell, so it is left out.
void addHit(Pianoroll& roll, const Note& note, Tick from) {
    const std::int64_t step = nearestStep(note.start - from);
    const int pitch = note.pitch - kLowestPitch;
    if (step < 0 || step >= roll.steps()) return;
    if (step > 0 && cell(roll, step - 1, pitch, Family::Drums)) return;
    setCell(roll, step, pitch, Family::Drums);
}

Pianoroll quantised(const Pianoroll& roll) {
    Pianoroll result(roll.bars());
    for (int bar = 0; bar < roll.bars(); ++bar)
        for (const Family family : kAllFamilies)
            for (int step = 0; step < kStepsPerBar; ++step)
                result.row(bar, step, family) = roll.row(bar, step / kStepsPerSixteenth * kStepsPerSixteenth, family);
    return result;
}

} // namespace

Pianoroll toPianoroll(const Song& song, Tick from, int bars) {
    Pianoroll roll(bars);
    const Tick to = from + bars * kTicksPerBar;
    for (const Family family : kAllFamilies)
        for (const Note& note : song.track(family).notes()) {
            if (note.start >= to + kTicksPerStep) break;
            if (!inRange(note)) continue;
            if (family == Family::Drums)
                addHit(roll, note, from);
            else
                addPitched(roll, note, from, family);
        }
    return roll;
}

int barsWithCells(const Song& song) {
    std::int64_t steps = 0;
    for (const Family family : kAllFamilies)
        for (const Note& note : song.track(family).notes()) {
            if (cellLoss(note, family) != CellLoss::None) continue;
            const std::int64_t last = family == Family::Drums ? nearestStep(note.start) : nearestStep(note.end()) - 2;
            steps = std::max(steps, last + 1);
        }
    return static_cast<int>((steps + kStepsPerBar - 1) / kStepsPerBar);
}

CellLoss cellLoss(const Note& note, Family family) {
    if (!inRange(note)) return CellLoss::OutOfRange;
    const bool shortNote = family != Family::Drums && tooShort(nearestStep(note.start), nearestStep(note.end()));
    return shortNote ? CellLoss::TooShort : CellLoss::None;
}

std::vector<Note> toNotes(const Pianoroll& roll, Family family, Tick from, const PianorollToNotes& options) {
    const Pianoroll source = options.quantiseToSixteenths ? quantised(roll) : roll;
    std::array<int, kPitches> begun;
    begun.fill(-1);
    std::vector<Note> notes;
    const auto close = [&](int pitch, int end) {
        const int begin = begun[static_cast<std::size_t>(pitch)];
        // Quantised cells fill whole sixteenths, so there the next note may follow at once: no rest to restore.
        const int rest = options.quantiseToSixteenths ? 0 : 1;
        const int length = family == Family::Drums ? kShortestNoteSteps : end - begin + rest;
        notes.push_back({from + begin * kTicksPerStep, length * kTicksPerStep,
                         static_cast<std::uint8_t>(pitch + kLowestPitch), options.velocity});
        begun[static_cast<std::size_t>(pitch)] = -1;
    };
    PitchSet sounding;
    const auto change = [&](PitchSet now, int step) {
        const auto each = [&](std::uint64_t bits, int base) {
            for (; bits != 0; bits &= bits - 1) {
                const int pitch = base + std::countr_zero(bits);
                if (now.test(pitch))
                    begun[static_cast<std::size_t>(pitch)] = step;
                else
                    close(pitch, step);
            }
        };
        each(now.low ^ sounding.low, 0);
        each(now.high ^ sounding.high, 64);
        sounding = now;
    };
    for (int step = 0; step < source.steps(); ++step)
        change(source.row(step / kStepsPerBar, step % kStepsPerBar, family), step);
    change({}, source.steps());
    std::ranges::sort(notes);
    return notes;
}

Song toSong(const Pianoroll& roll, double beatsPerMinute, const PianorollToNotes& options) {
    Song song;
    song.tempo = TempoMap::constant(beatsPerMinute);
    for (const Family family : kAllFamilies)
        song.track(family).setNotes(toNotes(roll, family, 0, options));
    return song;
}

} // namespace muse
