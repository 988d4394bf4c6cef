// SPDX-License-Identifier: MIT
#include "core/music/edits/ReplaceNotes.h"

namespace muse {

ReplaceNotes::ReplaceNotes(std::string name, Family family, std::vector<Note> notes)
    : SongEdit(std::move(name)), m_family(family), m_notes(std::move(notes)) {}

SongEditPtr ReplaceNotes::apply(Song& song) const {
    Track& track = song.track(m_family);
    std::vector<Note> before = track.notes();
    track.setNotes(m_notes);
    return std::make_unique<ReplaceNotes>(name(), m_family, std::move(before));
}

} // namespace muse
