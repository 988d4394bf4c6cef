// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/edits/BarMove.h"
#include "core/music/EditExtent.h"

#include <cstdint>
#include <optional>

namespace muse {

/// What became different in the document, so that who shows it does work in proportion.
struct SongChange {
    enum class Kind {
        Replaced, ///< another song is open: everything, the history and the file too
        Edited,   ///< what `extent` says
        State     ///< only the file's name and whether the song is saved
    };

    Kind kind = Kind::Replaced;
    EditExtent extent;          ///< everything where the song was replaced, nothing for State
    std::uint64_t revision = 0; ///< of the song after this; State leaves it as it was
    std::optional<BarMove> barMove = std::nullopt; ///< bars that came or went
    std::uint64_t step = 0;         ///< which step of the history, done, undone or done again; unique in a session

    [[nodiscard]] bool replaced() const { return kind == Kind::Replaced; }
    [[nodiscard]] bool touches(SongPart part) const { return extent.has(part); }
    [[nodiscard]] bool touches(SongPart part, Family family) const { return extent.has(part) && extent.has(family); }
};

} // namespace muse
