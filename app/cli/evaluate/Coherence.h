// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/tables/CoherenceRow.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/evaluation/EvaluationSettings.h"

#include <string>
#include <vector>

namespace muse::cli {

/// How the first dataset's music holds together, then each model's beside it; of a model to a given track, beside those
/// phrases of the data in which that track sounds throughout. `copies`: a dataset in whose train part each phrase's
/// nearest one is sought; empty: none is.
Result<std::vector<CoherenceRow>> evaluateCoherence(const EvaluationSettings& settings, const std::string& copies,
                                                    const JobControl& job);

} // namespace muse::cli
