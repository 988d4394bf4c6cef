// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/Metrics.h"

#include <array>

namespace muse {

/// How closely four tracks go with a given fifth one. NaN where nothing is defined, as for the given track itself.
struct AccompanimentMetrics {
    /// TD over true pitch classes, 0..2.83, mean over bars in which both sound in all four beats; none with drums.
    std::array<double, kFamilies> tonalDistance{};
    /// Percent of the steps at which the track begins a note that are steps at which the given one does too; mean over
    /// bars in which both begin one. The only measure that drums have.
    std::array<double, kFamilies> sharedOnsets{};
};

/// What those values are made of; two can be added.
struct AccompanimentSums {
    std::array<MetricMean, kFamilies> tonalDistance;
    std::array<MetricMean, kFamilies> sharedOnsets; ///< shares, 0..1

    void add(const AccompanimentSums& other);
    [[nodiscard]] AccompanimentMetrics values() const;
};

/// The other families of `answer` beside family `given` of `condition`, a roll of as many bars. A note held over a bar
/// line begins once.
AccompanimentSums accompanimentSums(Family given, const Pianoroll& condition, const Pianoroll& answer);

} // namespace muse
