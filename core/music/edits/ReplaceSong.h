// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

namespace muse {

/// Puts another song in this one's place: for edits that touch everything, such as inserting bars.
class ReplaceSong : public SongEdit {
public:
    ReplaceSong(std::string name, Song song);
    SongEditPtr apply(Song& song) const override;
    [[nodiscard]] EditExtent extent() const override;

private:
    Song m_song;
};

} // namespace muse
