// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Time.h"

#include <vector>

namespace muse {

/// From this tick on, a quarter note lasts so many microseconds (1..16777215, as in MIDI files).
struct TempoChange {
    Tick at = 0;
    int microsecondsPerQuarter = 500000;

    friend bool operator==(const TempoChange&, const TempoChange&) = default;
};

/// Converts between ticks and seconds over any number of tempo changes; always has one at tick 0.
class TempoMap {
public:
    TempoMap() : TempoMap({TempoChange{}}) {}
    /// Sorts, keeps the last of several changes on one tick, and assumes 120 bpm where nothing is said at tick 0.
    explicit TempoMap(std::vector<TempoChange> changes);

    static TempoMap constant(double beatsPerMinute);

    const std::vector<TempoChange>& changes() const { return m_changes; }
    [[nodiscard]] double seconds(Tick tick) const;
    /// The tick that is sounding at that time; negative times give 0.
    [[nodiscard]] Tick tick(double seconds) const;
    [[nodiscard]] double beatsPerMinuteAt(Tick tick) const;

    friend bool operator==(const TempoMap& a, const TempoMap& b) { return a.m_changes == b.m_changes; }

private:
    std::vector<TempoChange> m_changes;
    std::vector<double> m_seconds; ///< when each change happens
};

} // namespace muse
