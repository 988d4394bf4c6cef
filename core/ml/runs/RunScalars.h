// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/TrainingSession.h"

#include <string>
#include <vector>

namespace muse {

/// One number of a report by the name that it has in events.jsonl, with the names of tracks and pairs of tracks:
/// "critic_loss", "metrics/empty_bars/bass", "metrics/tonal_distance/bass-piano".
struct RunScalar {
    std::string name;
    double value = 0;
};

/// All numbers that a report holds but its step; those that are not finite are left out.
std::vector<RunScalar> scalarsOf(const TrainingReport& report);

/// A row a report under a row of names, as RFC 4180 has it: the step, then every number that any report holds; empty
/// where it holds none.
std::string curvesCsv(const std::vector<TrainingReport>& reports);

} // namespace muse
