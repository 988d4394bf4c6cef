// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/Commands.h"

namespace muse::cli {

/// `musegan listening-test make`: clips of models and anchors, and the page that plays them to listeners.
void addMakeTestCommand(CLI::App& listeningTest, Action& action);

} // namespace muse::cli
