// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationModel.h"

#include <filesystem>
#include <vector>

namespace muse {

/// Every model that the user can choose: single files first, then folders of models, then the newest checkpoint of
/// each run. Touches many files; not for the GUI's thread.
std::vector<ModelCard> allModels(const std::vector<std::filesystem::path>& folders, const std::filesystem::path& runs,
                                 const std::vector<std::filesystem::path>& files);

} // namespace muse
