// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/Console.h"
#include "core/ml/GanConfig.h"
#include "core/ml/distributed/RankPlace.h"

namespace muse::cli {

/// Trains to the end, or until the console is interrupted, printing a line for each evaluation; what goes wrong is
/// printed, too. Of several processes that train together only rank 0 prints lines. Returns an ExitCode.
int trainToTheEnd(const TrainingSettings& settings, const RankPlace& place, Console& console);

} // namespace muse::cli
