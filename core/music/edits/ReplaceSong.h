// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

namespace muse {

/// Puts another song in this one's place: for edits that touch everything, such as inserting bars.
class ReplaceSong : public SongEdit {
public:
    /// `move` says which bars the song has more, or less.
    ReplaceSong(std::string name, Song song, std::optional<BarMove> move = std::nullopt);
    SongEditPtr apply(Song& song) const override;
    [[nodiscard]] EditExtent extent() const override;
    [[nodiscard]] std::optional<BarMove> barMove() const override { return m_move; }

private:
    Song m_song;
    std::optional<BarMove> m_move;
};

} // namespace muse
