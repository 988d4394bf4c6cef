// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/PhraseFeatures.h"

#include <array>
#include <limits>
#include <optional>

namespace muse {

/// Whether bars and tracks hang together, in a few figures that a training can be watched by: means over phrases of
/// features of FeatureCatalogue.h, which docs/manual/coherence.md defines. NaN where they are undefined, as for
/// silence.
struct CoherenceReport {
    using ByFamily = std::array<double, kFamilies>;
    static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

    ByFamily repeatedRhythm{kNone, kNone, kNone, kNone, kNone}; ///< with the next bar, 0..1
    ByFamily onsetsPerBar{kNone, kNone, kNone, kNone, kNone};
    ByFamily noteLength{kNone, kNone, kNone, kNone, kNone};   ///< sixteenths; not of drums
    ByFamily sharedOnsets{kNone, kNone, kNone, kNone, kNone}; ///< mean over the four other tracks, 0..1
    double oddDrums = kNone;                                  ///< share of odd sixteenths at which drums play
    double kickBass = kNone;                                  ///< share of the bass's onsets on a kick
};

CoherenceReport coherenceOf(const FeatureTable& phrases);

/// How far generated music is from the data in these, as meanDeviation() is in the paper's metrics: the mean over the
/// six of relativeDeviation(). What the `given` track has by itself does not count. NaN where nothing can be compared.
double coherenceDeviation(const CoherenceReport& generated, const CoherenceReport& data,
                          std::optional<Family> given = std::nullopt);

} // namespace muse
