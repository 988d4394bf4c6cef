// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

namespace muse {

/// Sets a track's name, instrument, volume, pan, mute, solo and lock.
class ChangeTrackSettings : public SongEdit {
public:
    ChangeTrackSettings(std::string name, Family family, TrackSettings settings);
    SongEditPtr apply(Song& song) const override;
    [[nodiscard]] EditExtent extent() const override;

private:
    Family m_family;
    TrackSettings m_settings;
};

/// Sets what belongs to the whole song: title, tempo map, signatures, key, markers, lyrics, where it ends.
class ChangeSongSettings : public SongEdit {
public:
    /// Takes them from `from`, whose notes do not matter.
    ChangeSongSettings(std::string name, const Song& from);
    SongEditPtr apply(Song& song) const override;
    [[nodiscard]] EditExtent extent() const override;

private:
    std::string m_title;
    TempoMap m_tempo;
    std::vector<TimeSignature> m_signatures;
    KeySignature m_key;
    std::vector<Marker> m_markers;
    std::vector<Lyric> m_lyrics;
    Tick m_lastsTo;
};

} // namespace muse
