// SPDX-License-Identifier: MIT
#include "ui/services/ModelListing.h"

#include <algorithm>
#include <iterator>

namespace muse {
namespace fs = std::filesystem;
namespace {

/// Of a run's checkpoints only the newest is of interest.
void addRun(const fs::path& run, std::vector<ModelCard>& cards) {
    std::vector<ModelCard> checkpoints = listModels(run / "checkpoints");
    const auto newest = std::ranges::max_element(checkpoints, {}, &ModelCard::generatorSteps);
    if (newest != checkpoints.end()) cards.push_back(std::move(*newest));
}

} // namespace

std::vector<ModelCard> allModels(const fs::path& models, const fs::path& runs, const std::vector<fs::path>& files) {
    std::vector<ModelCard> cards;
    for (const fs::path& file : files)
        if (auto card = readModelCard(file)) cards.push_back(std::move(*card));
    std::ranges::move(listModels(models), std::back_inserter(cards));

    std::vector<fs::path> folders;
    std::error_code code;
    for (const auto& entry : fs::directory_iterator(runs, code))
        if (entry.is_directory(code)) folders.push_back(entry.path());
    std::ranges::sort(folders, std::greater{});
    for (const fs::path& folder : folders)
        addRun(folder, cards);
    return cards;
}

} // namespace muse
