// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/FeatureEstimates.h"
#include "core/metrics/copies/CopyReport.h"
#include "core/metrics/sets/SetComparison.h"

#include <cstddef>
#include <optional>
#include <string>

namespace muse::cli {

/// A generated phrase and the training phrase that is nearest to it.
struct NearestPair {
    std::size_t phrase; ///< of the generated ones, from 0
    std::string song;   ///< of the training data
    int bar;            ///< in which its phrase begins, from 0
    double distance;
    int transposition;
};

/// How a dataset's or a model's music holds together.
struct CoherenceRow {
    std::string name;
    std::optional<Family> given; ///< of an accompaniment, and of the data beside it
    bool data = false;           ///< the yardstick of the models that follow it
    std::size_t phrases = 0;
    FeatureEstimates features;
    std::optional<SetComparison>
        beside;                       ///< of a model: beside the data; of data: one half of the songs beside the other
    std::optional<CopyReport> copies; ///< of a model
    std::vector<NearestPair> nearest; ///< a few of the nearest
};

} // namespace muse::cli
