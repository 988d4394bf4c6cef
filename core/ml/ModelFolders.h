// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/ModelCard.h"

#include <filesystem>
#include <vector>

namespace muse {

/// The user's own models (XDG_DATA_HOME/musegan-studio/models); it need not be there.
std::filesystem::path userModelFolder();

/// Where models are looked for by name: the folder of the shipped ones, and the user's own.
std::vector<std::filesystem::path> modelFolders();

/// The cards of all models in these folders, those of the first before those of the second.
std::vector<ModelCard> installedModels();

} // namespace muse
