// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/Commands.h"

namespace muse::cli {

/// `runs curves` and `runs tensorboard`: what other programs draw.
void addRunsExportCommands(CLI::App& runs, Action& action);

} // namespace muse::cli
