// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Track.h"

#include <vector>

namespace muse {

/// What an edit takes out of a track and puts in, both sorted; notes that stay are in neither.
struct NoteChange {
    std::vector<Note> remove;
    std::vector<Note> insert;

    [[nodiscard]] bool empty() const { return remove.empty() && insert.empty(); }
};

/// Puts `wanted` in place of `chosen`, notes of the track, and touches no other. A key cannot be struck twice: wanted
/// notes of one pitch are cut where the next begins, of two that begin together the longer stays, and what an unchosen
/// note already sounds is left to it. Pitches of which the track had overlapping notes before are taken as they are.
NoteChange changeNotes(const Track& track, const std::vector<Note>& chosen, std::vector<Note> wanted);
/// Whether two notes of one pitch sound at once.
bool hasOverlaps(const std::vector<Note>& notes);

} // namespace muse
