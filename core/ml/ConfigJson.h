// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/TrainingSession.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace muse {

nlohmann::json toJson(const GanConfig& config);
/// Names the key that is missing or wrong.
Result<GanConfig> ganConfigFromJson(const nlohmann::json& json);

/// NaN becomes null.
nlohmann::json toJson(const MetricsReport& report);

/// One line of events.jsonl; samples are left out, as they have files of their own.
nlohmann::json toJson(const TrainingReport& report);
/// What such a line says; nothing where it is none.
std::optional<TrainingReport> trainingReportFromJson(const nlohmann::json& line);

} // namespace muse
