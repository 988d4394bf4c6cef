// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/sweep/SweepPlan.h"

#include <string>
#include <vector>

namespace muse::cli {

/// How the runs of a sweep stand, a line each under a line of headings: number, state, steps, deviation of the best
/// evaluation and its step, and what varies, a column a key. The nearest to the data come first, those without an
/// evaluation last.
std::string sweepTable(const std::vector<SweepRun>& runs);

/// The same as an array of objects.
nlohmann::ordered_json sweepJson(const std::vector<SweepRun>& runs);

} // namespace muse::cli
