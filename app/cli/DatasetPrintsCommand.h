// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/Commands.h"

namespace muse::cli {

/// `musegan dataset prints`: what copies of a dataset's music are found by without that music.
void addDatasetPrintsCommand(CLI::App& parent, Action& action);

} // namespace muse::cli
