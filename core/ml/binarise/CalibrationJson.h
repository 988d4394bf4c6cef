// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/GenerationSettings.h"

#include <nlohmann/json.hpp>

namespace muse {

/// {"sixteenths": {"bass": [hold, strike], ...}, "steps": {...}}, as weights files keep it.
nlohmann::json toJson(const Calibration& calibration);
/// Names what is missing or no pair of numbers from -1 to 1.
Result<Calibration> calibrationFromJson(const nlohmann::json& json);

} // namespace muse
