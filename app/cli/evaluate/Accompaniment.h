// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/tables/AccompanimentTables.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/evaluation/EvaluationSettings.h"

#include <vector>

namespace muse::cli {

/// How strongly each model's tracks answer the given tracks of the first dataset, after how the dataset's own tracks go
/// with each of these; without models the latter for all five families.
Result<std::vector<AccompanimentRow>> evaluateAccompaniment(const EvaluationSettings& settings, const JobControl& job);

} // namespace muse::cli
