// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

#include <vector>

namespace muse {

/// Several edits as one undo step.
class CompoundEdit : public SongEdit {
public:
    CompoundEdit(std::string name, std::vector<SongEditPtr> edits);
    SongEditPtr apply(Song& song) const override;
    [[nodiscard]] EditExtent extent() const override;

private:
    std::vector<SongEditPtr> m_edits;
};

} // namespace muse
