// SPDX-License-Identifier: MIT
#include "ui/services/ModelListing.h"

#include "core/base/Folder.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace muse {
namespace fs = std::filesystem;
namespace {

/// Of a run's checkpoints the newest is of interest, and the one that came nearest to the data.
void addRun(const fs::path& run, std::vector<ModelCard>& cards) {
    std::vector<ModelCard> checkpoints = listModels(run / "checkpoints");
    const auto isBest = [](const ModelCard& card) { return card.path.stem() == "best"; };
    const auto best = std::ranges::find_if(checkpoints, isBest);
    std::optional<ModelCard> kept;
    if (best != checkpoints.end()) {
        kept = std::move(*best);
        kept->name += ", best";
        checkpoints.erase(best);
    }
    const auto newest = std::ranges::max_element(checkpoints, {}, &ModelCard::generatorSteps);
    if (newest != checkpoints.end()) cards.push_back(std::move(*newest));
    if (kept) cards.push_back(std::move(*kept));
}

} // namespace

std::vector<ModelCard> allModels(const std::vector<fs::path>& folders, const fs::path& runs,
                                 const std::vector<fs::path>& files) {
    std::vector<ModelCard> cards;
    for (const fs::path& file : files)
        if (auto card = readModelCard(file)) cards.push_back(std::move(*card));
    for (const fs::path& folder : folders) {
        std::vector<ModelCard> listed = folder.empty() ? std::vector<ModelCard>() : listModels(folder);
        std::erase_if(listed, [&files](const ModelCard& card) { return std::ranges::count(files, card.path) > 0; });
        std::ranges::move(listed, std::back_inserter(cards));
    }

    std::vector<fs::path> runFolders;
    std::error_code code;
    for (const fs::path& entry : filesIn(runs))
        if (fs::is_directory(entry, code)) runFolders.push_back(entry);
    std::ranges::sort(runFolders, std::greater{});
    for (const fs::path& folder : runFolders)
        addRun(folder, cards);
    return cards;
}

} // namespace muse
