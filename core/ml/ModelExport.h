// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/GenerationSettings.h"

#include <filesystem>
#include <optional>
#include <string>

namespace muse {

/// Writes the part of a training checkpoint that makes music, in half precision, with the name and card that users will
/// see (Markdown): a file a tenth of the size, to ship or to give away. `calibration` replaces the checkpoint's own.
Result<void> exportModel(const std::filesystem::path& checkpoint, const std::filesystem::path& output,
                         const std::string& name, const std::string& description,
                         const std::optional<Calibration>& calibration = {});

} // namespace muse
