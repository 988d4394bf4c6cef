// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/Commands.h"

namespace muse::cli {

/// `musegan dataset build`: the funnel on the command line.
void addDatasetBuildCommand(CLI::App& parent, Action& action);

} // namespace muse::cli
