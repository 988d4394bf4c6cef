// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/FeatureReference.h"
#include "core/music/Pianoroll.h"

#include <optional>
#include <vector>

namespace muse {

/// What is said of a piece of music, each the mean of a group of features (FeatureCatalogue.h).
enum class Aspect {
    Silence,          ///< the paper's EB
    Density,          ///< onsets a bar
    PitchClasses,     ///< the paper's UPC, true
    WholeNotes,       ///< the paper's QN, of two steps
    DrumPattern,      ///< the paper's DP
    HarmonicDistance, ///< the paper's TD, true
    Repetition,       ///< rhythm that the next bar repeats
    Answer            ///< onsets shared with the given track
};

/// One aspect beside what is usual.
struct AspectScore {
    Aspect aspect;
    double value = 0;
    double usual = 0;
    double apart = 0; ///< mean of the features' distances from what is usual, in standard deviations; above 0 is more
};

/// How a piece of music compares with what is usual.
struct PieceScore {
    std::vector<AspectScore> aspects; ///< those that are defined, in the order of Aspect
    /// Root mean square over all features of the distance in standard deviations, each held to 3: about 1 for music of
    /// the data's own.
    double distance = 0;
    std::vector<double> apart; ///< of each feature; NaN where it is undefined, or of the given track alone
};

/// Of whole phrases of four bars, the rest of a bar or three left out; nothing where there is no phrase. What only the
/// `given` track has is no merit of the music that was made to it.
std::optional<PieceScore> scoreOf(const Pianoroll& roll, const FeatureReference& usual, std::optional<Family> given);

/// In what order pieces are looked at.
enum class PieceOrder {
    AsMade,
    NearestToData, ///< by PieceScore::distance
    BestAnswer,    ///< by the aspect Answer, the highest first
    MostDifferent  ///< the nearest to the data first, then each time the one that is farthest from all before
};

/// The pieces' numbers in that order; those that are equal stay as they are.
std::vector<std::size_t> ordered(const std::vector<PieceScore>& scores, PieceOrder order);

} // namespace muse
