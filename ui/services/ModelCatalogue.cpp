// SPDX-License-Identifier: MIT
#include "ui/services/ModelCatalogue.h"

#include "ui/services/ModelListing.h"

#include <algorithm>
#include <utility>

namespace muse {

std::optional<ModelCard> fittingModel(const std::vector<ModelCard>& models, const std::filesystem::path& named,
                                      std::optional<Family> given) {
    const auto fits = [&given](const ModelCard& card) { return card.config.given == given; };
    const auto wanted = std::ranges::find(models, named, &ModelCard::path);
    if (wanted != models.end() && fits(*wanted)) return *wanted;
    const auto other = std::ranges::find_if(models, fits);
    return other == models.end() ? std::nullopt : std::optional(*other);
}

ModelCatalogue::ModelCatalogue(std::filesystem::path models, std::filesystem::path runs, std::filesystem::path own)
    : m_modelFolder(std::move(models)), m_runFolder(std::move(runs)), m_ownFolder(std::move(own)) {}

void ModelCatalogue::refresh() {
    // What was asked for meanwhile may have come too late for the list that is being made.
    m_listAgain = m_lister.running();
    if (m_listAgain) return;
    m_lister.start<std::vector<ModelCard>>(
        [folders = std::vector{m_modelFolder, m_ownFolder}, runs = m_runFolder, files = m_files](const JobControl&) {
            return Result<std::vector<ModelCard>>(allModels(folders, runs, files));
        },
        [this](Outcome<std::vector<ModelCard>> cards) {
            if (m_listAgain)
                refresh();
            else
                take(cards.done() ? std::move(cards.value()) : std::vector<ModelCard>());
        });
}

void ModelCatalogue::take(std::vector<ModelCard> cards) {
    m_models = std::move(cards);
    m_ready = true;
    Q_EMIT changed();
    const auto wanted = std::ranges::find(m_models, std::exchange(m_wanted, {}), &ModelCard::path);
    if (wanted != m_models.end()) Q_EMIT chosen(ModelCard(*wanted));
}

Result<void> ModelCatalogue::choose(const std::filesystem::path& path) {
    if (const auto card = readModelCard(path); !card) return card.error();
    const bool known = std::ranges::find(m_files, path) != m_files.end() ||
                       std::ranges::find(m_models, path, &ModelCard::path) != m_models.end();
    if (!known) m_files.push_back(path);
    m_wanted = path;
    refresh();
    return {};
}

} // namespace muse
