// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/Commands.h"

namespace muse::cli {

/// musegan model calibrate: matches a weights file to data anew, and says in its card how it measures up since.
void addModelCalibrateCommand(CLI::App& model, Action& action);

} // namespace muse::cli
