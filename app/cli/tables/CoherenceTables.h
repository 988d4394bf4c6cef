// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/tables/CoherenceRow.h"
#include "core/evaluation/EvaluationTables.h"

#include <nlohmann/json_fwd.hpp>
#include <vector>

namespace muse::cli {

/// What the rows' music is like, table by table; how alike the sets are; what tells each model's phrases from the
/// data's; how near they are to training phrases, where that was asked for.
std::vector<EvaluationTable> coherenceTables(const std::vector<CoherenceRow>& rows);

/// All of it as a JSON array, an object a row; what is undefined is null.
nlohmann::ordered_json coherenceJson(const std::vector<CoherenceRow>& rows);

} // namespace muse::cli
