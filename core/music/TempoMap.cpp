// SPDX-License-Identifier: MIT
#include "core/music/TempoMap.h"

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr int kMostMicroseconds = 0xFFFFFF;

double secondsPerTick(const TempoChange& change) {
    return change.microsecondsPerQuarter * 1e-6 / static_cast<double>(kTicksPerQuarter);
}

} // namespace

TempoMap::TempoMap(std::vector<TempoChange> changes) {
    std::ranges::stable_sort(changes, {}, &TempoChange::at);
    if (changes.empty() || changes.front().at > 0) changes.insert(changes.begin(), TempoChange{});
    for (TempoChange change : changes) {
        change.at = std::max<Tick>(change.at, 0);
        change.microsecondsPerQuarter = std::clamp(change.microsecondsPerQuarter, 1, kMostMicroseconds);
        if (!m_changes.empty() && m_changes.back().at == change.at)
            m_changes.back() = change;
        else
            m_changes.push_back(change);
    }
    m_seconds.push_back(0);
    for (std::size_t i = 1; i < m_changes.size(); ++i)
        m_seconds.push_back(m_seconds.back() + static_cast<double>(m_changes[i].at - m_changes[i - 1].at) *
                                                   secondsPerTick(m_changes[i - 1]));
}

TempoMap TempoMap::constant(double beatsPerMinute) {
    const double bounded = std::clamp(beatsPerMinute, 4.0, 1000.0);
    return TempoMap({TempoChange{0, static_cast<int>(std::lround(60e6 / bounded))}});
}

double TempoMap::seconds(Tick tick) const {
    const auto after = std::ranges::upper_bound(m_changes, tick, {}, &TempoChange::at);
    const auto i = static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - m_changes.begin() - 1, 0));
    return m_seconds[i] + static_cast<double>(tick - m_changes[i].at) * secondsPerTick(m_changes[i]);
}

Tick TempoMap::tick(double seconds) const {
    if (seconds <= 0) return 0;
    const auto after = std::ranges::upper_bound(m_seconds, seconds);
    const auto i = static_cast<std::size_t>(after - m_seconds.begin() - 1);
    // The small allowance brings a tick's own time back to that tick, whatever rounding did to it.
    return m_changes[i].at +
           static_cast<Tick>(std::floor((seconds - m_seconds[i]) / secondsPerTick(m_changes[i]) + 1e-6));
}

double TempoMap::beatsPerMinuteAt(Tick tick) const {
    const auto after = std::ranges::upper_bound(m_changes, tick, {}, &TempoChange::at);
    return 60e6 / std::prev(after == m_changes.begin() ? after + 1 : after)->microsecondsPerQuarter;
}

} // namespace muse
