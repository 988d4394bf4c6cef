// SPDX-License-Identifier: MIT
#include "core/engine/playback/FrameMap.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace muse {

FrameMap::FrameMap(const TempoMap& tempo, int sampleRate) : m_sampleRate(sampleRate) {
    for (const TempoChange& change : tempo.changes()) {
        const double secondsPerTick = change.microsecondsPerQuarter * 1e-6 / static_cast<double>(kTicksPerQuarter);
        m_segments.push_back(
            {static_cast<double>(change.at), tempo.seconds(change.at) * sampleRate, secondsPerTick * sampleRate});
    }
}

double FrameMap::frames(double tick) const noexcept {
    const auto after = std::ranges::upper_bound(m_segments, std::max(tick, 0.0), {}, &Segment::tick);
    const Segment& segment = *std::prev(after);
    return segment.frame + (std::max(tick, 0.0) - segment.tick) * segment.framesPerTick;
}

double FrameMap::ticks(double frame) const noexcept {
    const auto after = std::ranges::upper_bound(m_segments, std::max(frame, 0.0), {}, &Segment::frame);
    const Segment& segment = *std::prev(after);
    return segment.tick + (std::max(frame, 0.0) - segment.frame) / segment.framesPerTick;
}

Frame FrameMap::frameAt(double tick) const noexcept {
    return std::llround(frames(tick));
}

} // namespace muse
