// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/TrainingSession.h"
#include "widgets/plots/MetricPlot.h"

#include <vector>

namespace muse {

/// What the plots of a training choose among: the paper's metrics (MetricCatalogue.h) first, how far the music is from
/// the data, how bars and tracks hang together, and what the training takes: rates, time, memory.
std::vector<MetricSpec> trainingSpecs();

/// A report's values in the same order, by metric and curve; a metric of which it tells nothing has none.
std::vector<std::vector<double>> trainingValues(const TrainingReport& report);

/// The data's own values in the same order, of what is known of it.
std::vector<std::vector<double>> valuesOfData(const MetricsReport& data);
std::vector<std::vector<double>> valuesOfData(const CoherenceReport& data);

} // namespace muse
