// SPDX-License-Identifier: MIT
#include "core/music/edits/ReplaceSong.h"

namespace muse {

ReplaceSong::ReplaceSong(std::string name, Song song, std::optional<BarMove> move)
    : SongEdit(std::move(name)), m_song(std::move(song)), m_move(move) {}

SongEditPtr ReplaceSong::apply(Song& song) const {
    auto inverse = std::make_unique<ReplaceSong>(name(), song, m_move ? std::optional(m_move->inverse()) : std::nullopt);
    song = m_song;
    return inverse;
}

EditExtent ReplaceSong::extent() const {
    return EditExtent::everything();
}

} // namespace muse
