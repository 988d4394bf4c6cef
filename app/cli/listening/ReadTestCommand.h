// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/Commands.h"

namespace muse::cli {

/// `musegan listening-test read`: the table of a test's answers.
void addReadTestCommand(CLI::App& listeningTest, Action& action);

} // namespace muse::cli
