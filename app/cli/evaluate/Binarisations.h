// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/tables/BinarisationTable.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/evaluation/EvaluationSettings.h"
#include "core/ml/GenerationSettings.h"

#include <optional>
#include <string>
#include <vector>

namespace muse::cli {

/// A way to make notes of a model's outputs.
struct BinarisationWay {
    std::string name;
    GenerationSettings settings;
};

/// Those worth comparing: every switch of GenerationSettings by itself on the paper's threshold, and what we use.
std::vector<BinarisationWay> binarisationWays();

/// All ways of one model after another, each over the same random vectors.
struct ModelBinarisations {
    std::string model;
    std::optional<Family> given;
    std::vector<BinarisationRow> rows; ///< the first is the first dataset's
};
Result<std::vector<ModelBinarisations>> evaluateBinarisations(const EvaluationSettings& settings,
                                                              const JobControl& job);

} // namespace muse::cli
