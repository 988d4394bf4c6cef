// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"

#include <filesystem>
#include <optional>
#include <string>

namespace muse {

/// A model for measurements: what it takes does not depend on what it has learnt.
struct UntrainedModel {
    std::string name; ///< "compact, to a bass"
    GanConfig config;
    std::filesystem::path file;
};

/// Written into a folder, as one of the composer's kind that makes about as many notes as music has; ends the program
/// where that fails.
UntrainedModel writeUntrainedModel(const std::filesystem::path& folder, Width width, std::optional<Family> given);

} // namespace muse
