// SPDX-License-Identifier: MIT
#include "core/engine/playback/BeatGrid.h"

#include <algorithm>

namespace muse {

BeatGrid::BeatGrid(const std::vector<TimeSignature>& signatures) {
    m_meters.reserve(signatures.size());
    for (const TimeSignature& signature : signatures) {
        const int beats = std::max(1, signature.numerator);
        m_meters.push_back({signature.at, std::max<Tick>(1, barLength(signature) / beats), beats});
    }
    if (m_meters.empty()) m_meters.emplace_back();
}

const BeatGrid::Meter& BeatGrid::meterAt(Tick tick) const noexcept {
    const auto after = std::ranges::upper_bound(m_meters, tick, {}, &Meter::at);
    return after == m_meters.begin() ? m_meters.front() : *std::prev(after);
}

BeatGrid::Beat BeatGrid::from(Frame frame, const FrameMap& map) const noexcept {
    // The tick may be rounded down by one, so that the beat found may lie before the frame: the next is right then.
    const Tick near = std::max<Tick>(0, static_cast<Tick>(map.ticks(static_cast<double>(frame))));
    const Meter* meter = &meterAt(near);
    Tick beat = (near - meter->at) / meter->beat;
    while (true) {
        const Tick at = meter->at + beat * meter->beat;
        const bool next = meter + 1 < m_meters.data() + m_meters.size() && at >= meter[1].at;
        if (next) {
            ++meter;
            beat = 0;
            continue;
        }
        const Frame where = map.frameAt(static_cast<double>(at));
        if (where >= frame) return {where, beat % meter->beatsPerBar == 0};
        ++beat;
    }
}

} // namespace muse
