// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

namespace muse {

/// Puts the notes and lanes of another track in the place of a track's, whose settings stay: the edit behind recording,
/// whose steps merge into one because the first one's inverse brings everything back.
class ReplaceNotes : public SongEdit {
public:
    ReplaceNotes(std::string name, Family family, Track played);
    SongEditPtr apply(Song& song) const override;
    [[nodiscard]] EditExtent extent() const override;

private:
    Family m_family;
    Track m_played;
};

} // namespace muse
