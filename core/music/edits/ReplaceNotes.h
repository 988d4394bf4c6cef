// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

#include <vector>

namespace muse {

/// Puts other notes and another sustain lane in the place of a track's: the edit behind recording, whose steps merge
/// into one because the first one's inverse brings everything back.
class ReplaceNotes : public SongEdit {
public:
    ReplaceNotes(std::string name, Family family, std::vector<Note> notes, ControlPoints sustain);
    SongEditPtr apply(Song& song) const override;
    [[nodiscard]] EditExtent extent() const override;

private:
    Family m_family;
    std::vector<Note> m_notes;
    ControlPoints m_sustain;
};

} // namespace muse
