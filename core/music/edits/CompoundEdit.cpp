// SPDX-License-Identifier: MIT
#include "core/music/edits/CompoundEdit.h"

#include <algorithm>

namespace muse {

CompoundEdit::CompoundEdit(std::string name, std::vector<SongEditPtr> edits)
    : SongEdit(std::move(name)), m_edits(std::move(edits)) {}

SongEditPtr CompoundEdit::apply(Song& song) const {
    std::vector<SongEditPtr> inverses;
    for (const SongEditPtr& edit : m_edits)
        inverses.push_back(edit->apply(song));
    std::ranges::reverse(inverses);
    return std::make_unique<CompoundEdit>(name(), std::move(inverses));
}

EditExtent CompoundEdit::extent() const {
    EditExtent extent;
    for (const SongEditPtr& edit : m_edits)
        extent |= edit->extent();
    return extent;
}

} // namespace muse
