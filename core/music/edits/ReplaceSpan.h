// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

#include <map>
#include <vector>

namespace muse {

/// What a track gets in the place of what it played in a span.
struct Replacement {
    std::vector<Note> notes;
    std::vector<TickSpan> kept = {}; ///< where notes begin that stay as they are, in order: locked bars, before it too
};

/// Replaces what some tracks play in [from, to) and records where the new notes came from: the edit behind generation.
/// A note belongs where it begins. One that reaches into the span from before is cut at `from`, unless the part in
/// which it begins or that at `from` is kept. Kept parts and what follows the span do not change: new notes end where a
/// kept part begins, and make way for others of their pitch that sound there. Where notes go, what was played with them
/// goes too: pitch bend, pedal and the like rest there, and have their old values again behind it; volume and pan stay.
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
