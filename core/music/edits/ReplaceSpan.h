// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

#include <map>
#include <vector>

namespace muse {

/// Replaces what some tracks play in [from, to) and records where the new notes came from: the edit behind generation.
/// A note that reaches into the span from before is cut at `from`; one that starts in it goes.
class ReplaceSpan : public SongEdit {
public:
    ReplaceSpan(std::string name, Tick from, Tick to, std::map<Family, std::vector<Note>> notes, Generation origin);
    SongEditPtr apply(Song& song) const override;
    [[nodiscard]] EditExtent extent() const override;

private:
    Tick m_from;
    Tick m_to;
    std::map<Family, std::vector<Note>> m_notes;
    Generation m_origin;
};

} // namespace muse
