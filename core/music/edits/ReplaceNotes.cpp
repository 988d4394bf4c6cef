// SPDX-License-Identifier: MIT
#include "core/music/edits/ReplaceNotes.h"

#include <utility>

namespace muse {

ReplaceNotes::ReplaceNotes(std::string name, Family family, Track played)
    : SongEdit(std::move(name)), m_family(family), m_played(std::move(played)) {}

SongEditPtr ReplaceNotes::apply(Song& song) const {
    Track& track = song.track(m_family);
    Track before = std::exchange(track, m_played);
    track.settings = before.settings;
    return std::make_unique<ReplaceNotes>(name(), m_family, std::move(before));
}

EditExtent ReplaceNotes::extent() const {
    EditExtent extent = EditExtent::of(SongPart::Notes, m_family, kAllTime);
    extent |= EditExtent::of(SongPart::Controls);
    return extent;
}

} // namespace muse
