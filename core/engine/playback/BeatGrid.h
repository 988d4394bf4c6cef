// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/playback/FrameMap.h"
#include "core/music/Song.h"

#include <vector>

namespace muse {

/// The beats of a song, and of the time after its end, in frames: every beat of its time signatures, the first of each
/// bar marked. Never allocates once built.
class BeatGrid {
public:
    struct Beat {
        Frame frame = 0;
        bool bar = false; ///< the first of its bar
    };
    /// How bars are counted from some place on.
    struct Meter {
        Tick at = 0;
        Tick beat = kTicksPerQuarter; ///< ticks
        int beatsPerBar = 4;
    };

    /// `signatures` sorted, the first at tick 0.
    explicit BeatGrid(const std::vector<TimeSignature>& signatures);

    /// The first beat at or after a frame.
    [[nodiscard]] Beat from(Frame frame, const FrameMap& map) const noexcept;
    /// What counts at a tick.
    [[nodiscard]] const Meter& meterAt(Tick tick) const noexcept;

private:
    std::vector<Meter> m_meters;
};

} // namespace muse
