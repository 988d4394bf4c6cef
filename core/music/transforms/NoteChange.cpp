// SPDX-License-Identifier: MIT
#include "core/music/transforms/NoteChange.h"

#include <algorithm>
#include <array>

namespace muse {
namespace {

constexpr std::size_t kPitchCount = 128;
using ByPitch = std::array<std::vector<Note>, kPitchCount>;

ByPitch byPitch(const std::vector<Note>& notes) {
    ByPitch all;
    for (const Note& note : notes)
        all[note.pitch].push_back(note);
    return all;
}

/// Of one pitch, sorted.
bool overlap(const std::vector<Note>& notes) {
    for (std::size_t i = 1; i < notes.size(); ++i)
        if (notes[i - 1].end() > notes[i].start) return true;
    return false;
}

/// Cuts each note where the next begins; of notes that begin together the last, the longest, stays.
std::vector<Note> settleAmongThemselves(std::vector<Note> notes) {
    std::vector<Note> settled;
    for (const Note& note : notes) {
        if (!settled.empty() && settled.back().start == note.start) settled.pop_back();
        if (!settled.empty() && settled.back().end() > note.start)
            settled.back().length = note.start - settled.back().start;
        settled.push_back(note);
    }
    return settled;
}

/// The first stretch of the note that no fixed note, sorted and apart, takes; its length is 0 where there is none.
Note besides(Note note, const std::vector<Note>& fixed) {
    for (const Note& other : fixed) {
        if (other.end() <= note.start) continue;
        if (other.start >= note.end()) break;
        if (other.start > note.start) {
            note.length = other.start - note.start;
            break;
        }
        const Tick end = note.end();
        note.start = other.end();
        note.length = end - note.start;
        if (note.length <= 0) return Note{note.start, 0, note.pitch, note.velocity};
    }
    return note;
}

std::vector<Note> minus(const std::vector<Note>& all, const std::vector<Note>& less) {
    std::vector<Note> rest;
    std::ranges::set_difference(all, less, std::back_inserter(rest));
    return rest;
}

} // namespace

bool hasOverlaps(const std::vector<Note>& notes) {
    std::vector<Note> sorted = notes;
    std::ranges::sort(sorted);
    return std::ranges::any_of(byPitch(sorted), overlap);
}

NoteChange changeNotes(const Track& track, const std::vector<Note>& chosenNotes, std::vector<Note> wanted) {
    std::vector<Note> chosen = chosenNotes;
    std::ranges::sort(chosen);
    std::ranges::sort(wanted);
    const ByPitch before = byPitch(track.notes());
    const ByPitch fixed = byPitch(minus(track.notes(), chosen));
    ByPitch after = byPitch(wanted);
    std::vector<Note> settled;
    for (std::size_t pitch = 0; pitch < kPitchCount; ++pitch) {
        if (after[pitch].empty()) continue;
        if (overlap(before[pitch])) {
            settled.insert(settled.end(), after[pitch].begin(), after[pitch].end());
            continue;
        }
        for (const Note& note : settleAmongThemselves(std::move(after[pitch])))
            if (const Note kept = besides(note, fixed[pitch]); kept.length > 0) settled.push_back(kept);
    }
    std::ranges::sort(settled);
    return {minus(chosen, settled), minus(settled, chosen)};
}

} // namespace muse
