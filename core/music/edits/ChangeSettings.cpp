// SPDX-License-Identifier: MIT
#include "core/music/edits/ChangeSettings.h"

namespace muse {

ChangeTrackSettings::ChangeTrackSettings(std::string name, Family family, TrackSettings settings)
    : SongEdit(std::move(name)), m_family(family), m_settings(std::move(settings)) {}

SongEditPtr ChangeTrackSettings::apply(Song& song) const {
    auto inverse = std::make_unique<ChangeTrackSettings>(name(), m_family, song.track(m_family).settings);
    song.track(m_family).settings = m_settings;
    return inverse;
}

ChangeSongSettings::ChangeSongSettings(std::string name, const Song& from)
    : SongEdit(std::move(name)), m_title(from.title), m_tempo(from.tempo), m_signatures(from.signatures),
      m_key(from.key), m_markers(from.markers), m_lyrics(from.lyrics), m_lastsTo(from.lastsTo) {}

SongEditPtr ChangeSongSettings::apply(Song& song) const {
    auto inverse = std::make_unique<ChangeSongSettings>(name(), song);
    song.title = m_title;
    song.tempo = m_tempo;
    song.signatures = m_signatures;
    song.key = m_key;
    song.markers = m_markers;
    song.lyrics = m_lyrics;
    song.lastsTo = m_lastsTo;
    return inverse;
}

EditExtent ChangeTrackSettings::extent() const {
    return EditExtent::of(SongPart::TrackSettings, m_family);
}

EditExtent ChangeSongSettings::extent() const {
    return EditExtent::of(SongPart::SongSettings);
}

} // namespace muse
