// SPDX-License-Identifier: MIT
#include "core/ml/ModelFolders.h"

#include "core/base/Paths.h"

#include <algorithm>
#include <iterator>

namespace muse {

std::filesystem::path userModelFolder() {
    return userDataFolder() / "models";
}

std::vector<std::filesystem::path> modelFolders() {
    return {assetsFolder() / "models", userModelFolder()};
}

std::vector<ModelCard> installedModels() {
    std::vector<ModelCard> cards;
    for (const auto& folder : modelFolders())
        std::ranges::move(listModels(folder), std::back_inserter(cards));
    return cards;
}

} // namespace muse
