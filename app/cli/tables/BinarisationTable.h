// SPDX-License-Identifier: MIT
#pragma once

#include "core/evaluation/EvaluationTables.h"

#include <array>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace muse::cli {

/// What a model's outputs become under one way to make notes of them; the data's own row comes first.
struct BinarisationRow {
    std::string name;
    MetricsReport report;
    std::array<double, kFamilies> density{}; ///< percent of a family's cells that are on
    double deviation = 0;                    ///< meanDeviation from the data
};

/// Where a track is given, its columns are blank: no way to binarise touches it.
EvaluationTable binarisationTable(const std::string& model, std::optional<Family> given,
                                  const std::vector<BinarisationRow>& rows);

/// The same as a JSON object.
nlohmann::ordered_json binarisationsJson(const std::string& model, const std::vector<BinarisationRow>& rows);

} // namespace muse::cli
