// SPDX-License-Identifier: MIT
#include "widgets/lanes/LaneStroke.h"

#include <algorithm>
#include <cmath>

namespace muse {

std::optional<int> LaneStroke::valueAt(Tick tick) const {
    for (std::size_t i = m_places.size(); i-- > 1;) {
        const Place& from = m_places[i - 1];
        const Place& to = m_places[i];
        if (tick < std::min(from.tick, to.tick) || tick > std::max(from.tick, to.tick)) continue;
        if (from.tick == to.tick) return to.value;
        const double way = static_cast<double>(tick - from.tick) / static_cast<double>(to.tick - from.tick);
        return static_cast<int>(std::lround(from.value + way * (to.value - from.value)));
    }
    if (m_places.size() == 1 && tick == m_places.front().tick) return m_places.front().value;
    return std::nullopt;
}

Tick LaneStroke::first() const {
    return std::ranges::min_element(m_places, {}, &Place::tick)->tick;
}

Tick LaneStroke::last() const {
    return std::ranges::max_element(m_places, {}, &Place::tick)->tick;
}

} // namespace muse
