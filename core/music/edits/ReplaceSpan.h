// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

#include <map>
#include <vector>

namespace muse {

/// What a track gets in the place of what it played in a span.
struct Replacement {
    std::vector<Note> notes;
    std::vector<TickSpan> kept = {}; ///< parts of the span that stay as they are, in order: locked bars
};

/// Replaces what some tracks play in [from, to) and records where the new notes came from: the edit behind generation.
/// A note belongs where it begins. One that reaches into the span from before is cut at `from`, unless that part is
/// kept; in kept parts nothing changes: new notes end where such a part begins, and make way for kept ones of their
/// pitch that still sound.
class ReplaceSpan : public SongEdit {
public:
    ReplaceSpan(std::string name, Tick from, Tick to, std::map<Family, Replacement> tracks, Generation origin);
    SongEditPtr apply(Song& song) const override;
    [[nodiscard]] EditExtent extent() const override;

private:
    Tick m_from;
    Tick m_to;
    std::map<Family, Replacement> m_tracks;
    Generation m_origin;
};

} // namespace muse
