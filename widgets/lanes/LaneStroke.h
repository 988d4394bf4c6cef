// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Time.h"

#include <optional>
#include <vector>

namespace muse {

/// The way that a pointer took through a lane: a value for every tick that it passed, straight between the places where
/// it was seen. Where it came by twice, the later time counts.
class LaneStroke {
public:
    LaneStroke(Tick tick, int value) : m_places{{tick, value}} {}

    void moveTo(Tick tick, int value) { m_places.push_back({tick, value}); }
    /// Straight from where it began, whatever came between.
    void lineTo(Tick tick, int value) {
        m_places.resize(1);
        m_places.push_back({tick, value});
    }

    /// None beyond its ends.
    [[nodiscard]] std::optional<int> valueAt(Tick tick) const;
    [[nodiscard]] Tick first() const;
    [[nodiscard]] Tick last() const;
    [[nodiscard]] int latestValue() const { return m_places.back().value; }

private:
    struct Place {
        Tick tick;
        int value;
    };
    std::vector<Place> m_places;
};

} // namespace muse
