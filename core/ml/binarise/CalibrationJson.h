// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/GenerationSettings.h"

#include <nlohmann/json.hpp>

namespace muse {

/// {"notes": {"Bass": [hold, change, offGrid, contrast, sounding, shortest], ...}, "steps": {"Bass": [hold, strike,
/// relative],
/// ...}, "usual": {...}}, as weights files keep it; "usual" (FeatureReference) may be missing.
nlohmann::json toJson(const Calibration& calibration);
/// Names what is missing or out of its range (GenerationSettings.h).
Result<Calibration> calibrationFromJson(const nlohmann::json& json);

} // namespace muse
