// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/Commands.h"

namespace muse::cli {

/// musegan model export: a checkpoint's generator with matched thresholds and a card that says what it is.
void addModelExportCommand(CLI::App& model, Action& action);

} // namespace muse::cli
