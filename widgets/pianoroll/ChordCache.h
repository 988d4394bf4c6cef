// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/theory/Chord.h"

#include <map>
#include <vector>

namespace muse {

struct RollScene;

/// A chord's name and where it begins.
struct PlacedChord {
    Tick at = 0;
    Chord chord;
};

/// What the chord layer has recognised, bar by bar, since the song changed last.
class ChordCache {
public:
    void clear() { m_bars.clear(); }
    /// One chord a bar, or one for each half where those differ; none where nothing is recognised.
    const std::vector<PlacedChord>& chordsOf(const RollScene& scene, const Bar& bar);

private:
    std::map<std::int64_t, std::vector<PlacedChord>> m_bars;
};

} // namespace muse
