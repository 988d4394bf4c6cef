// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/figure/FigurePanels.h"

namespace muse::cli {

/// How the first of a training's fixed samples changed: at the steps asked for, or at so many steps, each about as many
/// times later than the one before.
Result<std::vector<FigurePanel>> runPanels(const FigureRequest& request);

} // namespace muse::cli
