// SPDX-License-Identifier: MIT
#include "core/music/transforms/Pitching.h"

#include <algorithm>
#include <map>

namespace muse {
namespace {

constexpr int kHighestPitch = 127;

std::uint8_t asPitch(int pitch) {
    return static_cast<std::uint8_t>(pitch);
}

void turnOnce(std::vector<Note*>& chord, bool up) {
    const auto pitch = [](const Note* note) { return note->pitch; };
    Note* moving = up ? *std::ranges::min_element(chord, {}, pitch) : *std::ranges::max_element(chord, {}, pitch);
    const int to = moving->pitch + (up ? kPitchClasses : -kPitchClasses);
    const bool taken = std::ranges::any_of(chord, [to](const Note* note) { return note->pitch == to; });
    if (to >= 0 && to <= kHighestPitch && !taken) moving->pitch = asPitch(to);
}

} // namespace

int possibleTransposition(const std::vector<Note>& notes, int semitones) {
    if (notes.empty()) return 0;
    const auto [lowest, highest] = std::ranges::minmax(notes, {}, &Note::pitch);
    return std::clamp(semitones, -int{lowest.pitch}, kHighestPitch - highest.pitch);
}

std::vector<Note> transposed(std::vector<Note> notes, int semitones) {
    const int by = possibleTransposition(notes, semitones);
    for (Note& note : notes)
        note.pitch = asPitch(note.pitch + by);
    return notes;
}

std::vector<Note> snappedToScale(std::vector<Note> notes, const Scale& scale) {
    for (Note& note : notes)
        note.pitch = asPitch(scale.nearest(note.pitch));
    return notes;
}

std::vector<Note> outOfScale(const std::vector<Note>& notes, const Scale& scale) {
    std::vector<Note> found;
    std::ranges::copy_if(notes, std::back_inserter(found),
                         [&scale](const Note& note) { return !scale.contains(note.pitch); });
    return found;
}

std::vector<Note> harmonised(const std::vector<Note>& notes, const Scale& scale, bool seventh, int inversion) {
    std::vector<Note> chords;
    for (Note note : notes) {
        const Chord chord = chordOn(scale, note.pitch, seventh);
        // The chord's root next to the note: at most half an octave away.
        const int above = (chord.root - note.pitch % kPitchClasses + kPitchClasses) % kPitchClasses;
        const int root = note.pitch + (above > kPitchClasses / 2 ? above - kPitchClasses : above);
        for (const int pitch : chordPitches(root, chord.kind, inversion)) {
            note.pitch = asPitch(pitch);
            chords.push_back(note);
        }
    }
    std::ranges::sort(chords);
    const auto twice = std::ranges::unique(chords);
    chords.erase(twice.begin(), twice.end());
    return chords;
}

std::vector<Note> inverted(std::vector<Note> notes, int times) {
    std::map<Tick, std::vector<Note*>> chords;
    for (Note& note : notes)
        chords[note.start].push_back(&note);
    for (auto& [start, chord] : chords)
        for (int i = 0; i < std::abs(times); ++i)
            turnOnce(chord, times > 0);
    return notes;
}

} // namespace muse
