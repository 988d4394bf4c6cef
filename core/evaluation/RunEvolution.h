// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/figure/Figure.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace muse {

/// How the first of a training's fixed samples changed, as the paper's Figure 8 shows it: at these steps, or where
/// there are none at so many `moments`, each about as many times later than the one before. An Error where one was not
/// saved.
Result<std::vector<FigurePanel>> runEvolution(const std::filesystem::path& run, const std::vector<std::int64_t>& steps,
                                              int moments);

} // namespace muse
