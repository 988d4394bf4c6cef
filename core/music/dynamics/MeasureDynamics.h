// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"
#include "core/music/dynamics/Dynamics.h"

#include <optional>
#include <span>
#include <vector>

namespace muse {

/// What one song has at one metrical position of one part: all that is kept of it until it is known whether it counts.
struct PlayedPosition {
    std::uint64_t velocitySquares = 0;
    std::uint32_t notes = 0;
    std::uint32_t velocities = 0; ///< their sum
    std::uint32_t timed = 0;      ///< notes that are so near to the grid that their distance is an offset
    std::int32_t offsets = 0;     ///< their sum, ticks
    std::uint32_t offsetSquares = 0;
    Part part = Part::Bass;
    std::uint8_t position = 0;
};

/// Where times come from: files of other programs may hold them only on a grid of their own.
enum class Timing : std::uint8_t { AsPlayed, OnAGrid };

/// The song's notes in bars of 4/4, by part and position. A note belongs to its nearest sixteenth. Its distance is an
/// offset where it is at most a step (20 ticks): beyond that it may as well be a triplet, or swung.
std::vector<PlayedPosition> playedPositions(const Song& song, Timing timing = Timing::AsPlayed);

/// Measures dynamics over any number of songs. Songs differ in level far more than they do within themselves, so that
/// accents and spreads are each song's own, about its own mean, and only then put together. Many songs were drawn
/// rather than played: a part that a song plays with one velocity throughout counts for the level alone, and one that
/// stays exactly on the grid says nothing of timing.
class DynamicsMeasure {
public:
    void add(std::span<const PlayedPosition> song);

    /// Neutral where there are too few notes to tell; nothing where there are none at all.
    [[nodiscard]] std::optional<Dynamics> dynamics() const;

private:
    /// Sums of squares about the means of songs, and how many values are free about them.
    struct Spread {
        double squares = 0;
        double freedom = 0;
    };
    struct Sums {
        double notes = 0;
        double accents = 0;
        Spread velocity;
        double timed = 0;
        double offsets = 0;
        Spread offset;
    };
    struct Level {
        double notes = 0;
        double velocities = 0;
    };

    void addPart(std::span<const PlayedPosition> part);
    void measure(Part part, Dynamics& dynamics) const;

    std::array<std::array<Sums, kMetricalPositions>, kParts> m_sums{};
    std::array<Level, kParts> m_levels{};
};

} // namespace muse
