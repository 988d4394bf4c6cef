// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/score/Score.h"
#include "core/midi/MidiFile.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

namespace muse {

/// The tick of a written time.
Tick ticks(ScoreTime time);

/// The bends of one part as it is played, for the one lane of bends that a track has. A note that bends while others
/// sound that do not bend with it would pull those out of tune: it is played without its bend. Where a note ends the
/// lane rests.
class PlayedBends {
public:
    explicit PlayedBends(const std::vector<ScoreBend>& bends) : m_bends(bends) {}

    /// A stretch of a played note, by its place in the track, that bends; one that is tied may have several.
    void add(std::size_t note, ScoreTime start, ScoreTime length, std::uint32_t bend);
    /// All that sounds in a stretch bends.
    void addDive(ScoreTime start, ScoreTime length, std::uint32_t bend);

    struct LeftOut {
        std::set<std::uint32_t> bends; ///< for the notes beside them
        std::set<std::uint32_t> dives; ///< for a bend that is there already
    };
    /// Adds what is played to the track, whose notes are in the order in which they were played, with the range that it
    /// needs; returns what is left out of it.
    [[nodiscard]] LeftOut write(std::uint8_t channel, MidiTrack& track) const;

    /// At least as many controls as a bend of that length becomes.
    static std::size_t mostControls(ScoreTime length);

private:
    struct Stretch {
        std::size_t note = 0;
        Tick start = 0;
        Tick end = 0;
        std::uint32_t bend = 0;
    };

    const std::vector<ScoreBend>& m_bends;
    std::vector<Stretch> m_stretches;
    std::vector<Stretch> m_dives;
};

} // namespace muse
