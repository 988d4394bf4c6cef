// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/evaluation/EvaluationRow.h"
#include "core/evaluation/EvaluationSettings.h"

#include <vector>

namespace muse {

/// For each dataset a row as it is and one shuffled, then a row a model.
Result<std::vector<EvaluationRow>> evaluateAll(const EvaluationSettings& settings, const JobControl& job);

/// The paper's own figures, its models held against its data.
std::vector<EvaluationRow> publishedRows();

} // namespace muse
