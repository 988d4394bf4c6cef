// SPDX-License-Identifier: MIT
#include "core/music/edits/ReplaceNotes.h"

namespace muse {

ReplaceNotes::ReplaceNotes(std::string name, Family family, std::vector<Note> notes, ControlPoints sustain)
    : SongEdit(std::move(name)), m_family(family), m_notes(std::move(notes)), m_sustain(std::move(sustain)) {}

SongEditPtr ReplaceNotes::apply(Song& song) const {
    Track& track = song.track(m_family);
    std::vector<Note> before = track.notes();
    ControlPoints sustainBefore = track.controls(Controller::Sustain);
    track.setNotes(m_notes);
    track.setControls(Controller::Sustain, m_sustain);
    return std::make_unique<ReplaceNotes>(name(), m_family, std::move(before), std::move(sustainBefore));
}

EditExtent ReplaceNotes::extent() const {
    EditExtent extent = EditExtent::of(SongPart::Notes, m_family, kAllTime);
    extent |= EditExtent::of(SongPart::Controls);
    return extent;
}

} // namespace muse
