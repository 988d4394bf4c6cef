// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/TempoMap.h"

#include <cstdint>
#include <vector>

namespace muse {

/// Audio frames from the song's start: at 44,100 Hz there are 44,100 to the second.
using Frame = std::int64_t;

/// Converts between ticks and frames at one sample rate, fractions kept; never allocates once built.
class FrameMap {
public:
    FrameMap(const TempoMap& tempo, int sampleRate);

    [[nodiscard]] int sampleRate() const noexcept { return m_sampleRate; }
    [[nodiscard]] double frames(double tick) const noexcept;
    [[nodiscard]] double ticks(double frame) const noexcept;
    /// The frame nearest to a tick.
    [[nodiscard]] Frame frameAt(double tick) const noexcept;

    friend bool operator==(const FrameMap&, const FrameMap&) = default;

private:
    struct Segment {
        double tick = 0;
        double frame = 0;
        double framesPerTick = 1;

        friend bool operator==(const Segment&, const Segment&) = default;
    };

    int m_sampleRate;
    std::vector<Segment> m_segments; ///< one a tempo, the first at tick 0
};

} // namespace muse
