// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <string>

namespace muse::cli {

/// Writes a weights file with the dataset's dynamics in its card, and says whether the dataset has any; where it has
/// none, nothing is written.
Result<bool> takeDynamics(const std::string& dataset, const std::string& model, const std::string& output);

} // namespace muse::cli
