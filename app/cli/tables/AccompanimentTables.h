// SPDX-License-Identifier: MIT
#pragma once

#include "core/evaluation/EvaluationTables.h"
#include "core/metrics/Conditioning.h"

#include <nlohmann/json_fwd.hpp>

namespace muse::cli {

/// How strongly a dataset's or a model's tracks answer a given one.
struct AccompanimentRow {
    std::string name;
    Family given = Family::Bass;
    bool data = false; ///< the yardstick of the models with the same given track, which follow it
    ConditioningReport report;
};

/// The difference that the given track makes to a model, as a share of what it makes to the data's own tracks: 0 for a
/// model that does not hear it, 1 for one that answers as the data do. NaN where the data's own difference may be none.
AccompanimentMetrics strength(const ConditioningReport& model, const ConditioningReport& data);

/// A table a given family: of each row what it was made to, the given tracks of other songs and the difference; of
/// models the strength too.
std::vector<EvaluationTable> accompanimentTables(const std::vector<AccompanimentRow>& rows);

/// The same as a JSON array; what is undefined is left out.
nlohmann::ordered_json accompanimentsJson(const std::vector<AccompanimentRow>& rows);

} // namespace muse::cli
