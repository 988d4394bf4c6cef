// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/GanConfig.h"

#include <cstdint>

namespace muse {

/// How fast several processes would train together, estimated from what one step computes and sends: gradients go round
/// a ring (Patarasuk and Yuan 2009), 2 (N - 1) / N of their bytes through each machine's link, and every bucket of
/// them and every small sum takes 2 (N - 1) messages one after the other. Nothing is counted as overlapping, so that a
/// training does no worse.

/// What a generator update with its critic updates sends and waits for, counted on the networks themselves.
struct StepTraffic {
    std::int64_t criticBytes = 0;    ///< gradients of one critic update, of all critics
    std::int64_t generatorBytes = 0; ///< gradients of the generator update
    int criticUpdates = 0;
    int buckets = 0;   ///< in which gradients go round, of all updates
    int smallSums = 0; ///< that the step waits for: statistics of normalisations, losses
    [[nodiscard]] std::int64_t bytes() const { return criticUpdates * criticBytes + generatorBytes; }
};
Result<StepTraffic> stepTraffic(const TrainingSettings& settings);

/// What two ranks on this machine reach with no network between them.
struct RankRates {
    double bytesPerSecond = 0; ///< of a large sum, counted once
    double secondsPerSum = 0;  ///< of a few numbers
};
Result<RankRates> measureRankRates();

struct Link {
    double bitsPerSecond = 0;
    double latency = 0; ///< seconds from one machine to the other
};

/// Seconds that a step of `computing` seconds takes with so many ranks, each with as many phrases.
double secondsOfStep(double computing, const StepTraffic& traffic, const RankRates& rates, const Link& link, int ranks);

} // namespace muse
