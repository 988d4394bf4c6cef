// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/music/dynamics/Dynamics.h"

#include <filesystem>

namespace muse {

/// Writes a weights file with these dynamics in its card and all else as it is, to the bit. Needs no LibTorch.
Result<void> writeWithDynamics(const std::filesystem::path& model, const std::filesystem::path& output,
                               const Dynamics& dynamics);

} // namespace muse
