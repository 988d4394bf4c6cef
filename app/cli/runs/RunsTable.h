// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/runs/RunSummary.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace muse::cli {

/// A line a run under a line of headings: name, model, steps, state, deviation, age and tags.
std::string runsTable(const std::vector<RunSummary>& runs);

/// One run with all that is known of it; times as seconds since it last did anything.
nlohmann::ordered_json toJson(const RunSummary& run);

} // namespace muse::cli
