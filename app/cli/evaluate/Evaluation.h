// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/evaluate/EvaluationSettings.h"
#include "app/cli/tables/EvaluationRow.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <vector>

namespace muse::cli {

/// For each dataset a row as it is and one shuffled, then a row a model.
Result<std::vector<EvaluationRow>> evaluateAll(const EvaluationSettings& settings, const JobControl& job);

} // namespace muse::cli
