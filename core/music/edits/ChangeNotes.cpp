// SPDX-License-Identifier: MIT
#include "core/music/edits/ChangeNotes.h"

#include <algorithm>

namespace muse {

ChangeNotes::ChangeNotes(std::string name, Family family, std::vector<Note> remove, std::vector<Note> insert)
    : SongEdit(std::move(name)), m_family(family), m_remove(std::move(remove)),
      m_insert(withoutDoubles(std::move(insert))) {}

SongEditPtr ChangeNotes::apply(Song& song) const {
    Track& track = song.track(m_family);
    // Only what was really there can come back, or undoing would invent notes.
    std::vector<Note> wanted = m_remove;
    std::ranges::sort(wanted);
    std::vector<Note> taken;
    std::ranges::set_intersection(track.notes(), wanted, std::back_inserter(taken));
    track.remove(taken);
    const std::vector<Note> gone = track.insert(m_insert);
    taken.insert(taken.end(), gone.begin(), gone.end());
    return std::make_unique<ChangeNotes>(name(), m_family, m_insert, std::move(taken));
}

EditExtent ChangeNotes::extent() const {
    TickSpan span;
    for (const auto* notes : {&m_remove, &m_insert})
        for (const Note& note : *notes)
            span = span == TickSpan() ? TickSpan{note.start, note.end()}
                                      : TickSpan{std::min(span.from, note.start), std::max(span.to, note.end())};
    return EditExtent::of(SongPart::Notes, m_family, span);
}

} // namespace muse
