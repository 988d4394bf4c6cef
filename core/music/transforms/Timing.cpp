// SPDX-License-Identifier: MIT
#include "core/music/transforms/Timing.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace muse {
namespace {

constexpr int kMostVelocity = 127;

/// -most..most. Not std::uniform_int_distribution, whose draws differ between standard libraries.
std::int64_t triangular(std::mt19937_64& random, std::int64_t most) {
    if (most <= 0) return 0;
    const auto values = static_cast<std::uint64_t>(most) + 1;
    return static_cast<std::int64_t>(random() % values) - static_cast<std::int64_t>(random() % values);
}

Tick firstStart(const std::vector<Note>& notes) {
    return notes.empty() ? 0 : std::ranges::min(notes, {}, &Note::start).start;
}

} // namespace

std::vector<Note> humanised(std::vector<Note> notes, Tick timing, int velocity, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    for (Note& note : notes) {
        note.start = std::max<Tick>(note.start + triangular(random, timing), 0);
        note.velocity = static_cast<std::uint8_t>(
            std::clamp<std::int64_t>(note.velocity + triangular(random, velocity), 1, kMostVelocity));
    }
    return notes;
}

std::vector<Note> legato(std::vector<Note> notes) {
    std::vector<Tick> starts;
    for (const Note& note : notes)
        starts.push_back(note.start);
    std::ranges::sort(starts);
    for (Note& note : notes) {
        const auto next = std::ranges::upper_bound(starts, note.start);
        if (next != starts.end()) note.length = *next - note.start;
    }
    return notes;
}

std::vector<Note> strummed(std::vector<Note> notes, StrumDirection direction, Tick ticks) {
    std::map<Tick, std::vector<Note*>> chords;
    for (Note& note : notes)
        chords[note.start].push_back(&note);
    for (auto& [start, chord] : chords) {
        std::ranges::sort(chord, {}, [](const Note* note) { return note->pitch; });
        if (direction == StrumDirection::Down) std::ranges::reverse(chord);
        Tick delay = 0;
        for (Note* note : chord) {
            const Tick end = note->end();
            note->start = std::min(note->start + delay, end - 1);
            note->length = end - note->start;
            delay += std::max<Tick>(ticks, 0);
        }
    }
    return notes;
}

std::vector<Note> reversed(std::vector<Note> notes) {
    if (notes.empty()) return notes;
    const Tick first = firstStart(notes);
    const Tick last = std::ranges::max(notes, {}, &Note::end).end();
    for (Note& note : notes)
        note.start = first + last - note.end();
    return notes;
}

std::vector<Note> stretched(std::vector<Note> notes, double ratio) {
    if (!(ratio > 0) || !std::isfinite(ratio)) return notes;
    const Tick first = firstStart(notes);
    // Starts and ends alike, so that notes that met still meet.
    const auto moved = [&](Tick tick) { return first + std::llround(static_cast<double>(tick - first) * ratio); };
    for (Note& note : notes) {
        const Tick end = moved(note.end());
        note.start = moved(note.start);
        note.length = std::max<Tick>(end - note.start, 1);
    }
    return notes;
}

} // namespace muse
