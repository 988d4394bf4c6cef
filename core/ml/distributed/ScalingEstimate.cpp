// SPDX-License-Identifier: MIT
#include "core/ml/distributed/ScalingEstimate.h"

#include <algorithm>

namespace muse {

double secondsOfStep(double computing, const StepTraffic& traffic, const RankRates& rates, const Link& link,
                     int ranks) {
    const auto others = static_cast<double>(ranks - 1);
    // What two ranks reach is of a ring of two, through which just the bytes themselves go.
    const double slowest = std::min(link.bitsPerSecond / 8, rates.bytesPerSecond);
    const double gradients = 2 * others / ranks * static_cast<double>(traffic.bytes()) / slowest;
    const double sums = traffic.smallSums * others * (rates.secondsPerSum + 2 * link.latency);
    const double buckets = traffic.buckets * 2 * others * link.latency;
    return computing + gradients + buckets + sums;
}

} // namespace muse
