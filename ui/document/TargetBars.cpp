// SPDX-License-Identifier: MIT
#include "ui/document/TargetBars.h"

#include <algorithm>

namespace muse {

BarSpan targetBars(const Song& song, std::optional<std::pair<Tick, Tick>> selected, Tick playhead) {
    if (!selected || selected->first >= selected->second) {
        const Bar first = barAt(song, playhead);
        return {first, kBarsPerPhrase, barNumber(song, first.number + kBarsPerPhrase - 1).end()};
    }
    const Bar first = barAt(song, selected->first);
    const Bar last = barAt(song, std::max<Tick>(selected->second - 1, selected->first));
    return {first, static_cast<int>(last.number - first.number + 1), last.end()};
}

} // namespace muse
