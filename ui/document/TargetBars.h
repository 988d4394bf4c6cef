// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <optional>
#include <utility>

namespace muse {

/// Whole bars of a song that follow each other.
struct BarSpan {
    Bar first;
    int count = 0;
    Tick end = 0; ///< of the last one

    friend bool operator==(const BarSpan& a, const BarSpan& b) {
        return a.first.number == b.first.number && a.first.start == b.first.start && a.count == b.count &&
               a.end == b.end;
    }
};

/// The bars that generation fills: those that the selected ticks [first, second) touch, else a phrase of four bars from
/// the playhead's bar on.
BarSpan targetBars(const Song& song, std::optional<std::pair<Tick, Tick>> selected, Tick playhead);

} // namespace muse
