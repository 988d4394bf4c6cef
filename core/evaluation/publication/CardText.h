// SPDX-License-Identifier: MIT
#pragma once

#include "core/evaluation/EvaluationRow.h"
#include "core/ml/GenerationModel.h"

#include <nlohmann/json.hpp>
#include <span>
#include <string>

namespace muse {

/// A paragraph of Markdown that says how a model was trained: updates, hours, and of `settings`, those of its run
/// (settingsOfRun; null when unknown), what matters for the result.
std::string trainingText(const ModelCard& card, const nlohmann::json& settings);

/// A table of Markdown, a row each: the paper's five metrics (paper-compatible) and the deviation from the data.
std::string metricsText(std::span<const EvaluationRow> rows);

} // namespace muse
