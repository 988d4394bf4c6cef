// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace muse {

/// How much phrases differ from one another, and bars within a phrase; both 0..1, NaN where there is nothing to
/// compare. A note begins where a pitch sounds that did not at the step before, and counts at its sixteenth.
struct Sameness {
    /// Mean over all pairs of phrases of the Jaccard distance 1 - |A & B| / |A | B| between their onsets (track,
    /// sixteenth, pitch); 0 for two silent ones. It falls towards 0 when a generator collapses.
    double diversity = std::numeric_limits<double>::quiet_NaN();
    /// Mean over phrases and pairs of their four bars of |A & B| / |A | B| of the bars' rhythms (track, sixteenth);
    /// pairs of silent bars do not count.
    double barSimilarity = std::numeric_limits<double>::quiet_NaN();
};

/// Measures it, phrase by phrase.
class SamenessMeter {
public:
    /// The `given` track is not looked at: it is the data's own.
    explicit SamenessMeter(std::optional<Family> given) : m_given(given) {}
    /// Whole phrases of four bars. The first kMostPhrases are compared with one another.
    void add(const Pianoroll& phrases);
    [[nodiscard]] Sameness values() const;

    static constexpr std::size_t kMostPhrases = 128;

private:
    /// Pitches that begin at each sixteenth of a phrase, track after track.
    using Onsets = std::vector<PitchSet>;
    Onsets onsetsOf(const Pianoroll& roll, int firstBar) const;

    std::optional<Family> m_given;
    std::vector<Onsets> m_phrases;
    double m_similarity = 0; ///< summed over pairs of bars
    std::int64_t m_barPairs = 0;
};

/// Says when a training's phrases, or their bars, have become too much alike, or bars still do not repeat, in several
/// evaluations in a row: once, and again only after it was better meanwhile.
class SamenessAlarm {
public:
    explicit SamenessAlarm(const Sameness& data) : m_data(data) {}
    /// A sentence for the user, or nothing. `step`: generator updates done.
    std::string hear(const Sameness& made, std::int64_t step);

private:
    Sameness m_data;
    std::array<int, 3> m_inARow{};
};

} // namespace muse
