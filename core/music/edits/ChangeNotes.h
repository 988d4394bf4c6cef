// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

#include <vector>

namespace muse {

/// Takes some notes out of a track and puts others in: the one edit behind draw, move, resize, erase, paste and
/// velocity. A note that comes to lie on an equal one takes its place.
class ChangeNotes : public SongEdit {
public:
    ChangeNotes(std::string name, Family family, std::vector<Note> remove, std::vector<Note> insert);
    SongEditPtr apply(Song& song) const override;
    [[nodiscard]] EditExtent extent() const override;

    Family family() const { return m_family; }
    const std::vector<Note>& removed() const { return m_remove; }
    const std::vector<Note>& inserted() const { return m_insert; }

private:
    Family m_family;
    std::vector<Note> m_remove;
    std::vector<Note> m_insert;
};

} // namespace muse
