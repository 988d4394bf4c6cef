// SPDX-License-Identifier: MIT
#include "core/music/edits/ReplaceSong.h"

namespace muse {

ReplaceSong::ReplaceSong(std::string name, Song song) : SongEdit(std::move(name)), m_song(std::move(song)) {}

SongEditPtr ReplaceSong::apply(Song& song) const {
    auto inverse = std::make_unique<ReplaceSong>(name(), song);
    song = m_song;
    return inverse;
}

EditExtent ReplaceSong::extent() const {
    return EditExtent::everything();
}

} // namespace muse
