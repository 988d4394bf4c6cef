// SPDX-License-Identifier: MIT
#include "app/cli/serve/making/ModelShelf.h"

#include "app/cli/SongFiles.h"
#include "core/ml/ModelFolders.h"

#include <algorithm>

namespace muse::cli {
namespace {

OfferedModel offered(ModelCard card) {
    std::string name = card.path.stem().string();
    return {std::move(name), std::move(card)};
}

} // namespace

Result<std::unique_ptr<ModelShelf>> ModelShelf::of(const std::vector<std::string>& files) {
    std::unique_ptr<ModelShelf> shelf(new ModelShelf);
    for (ModelCard& card : installedModels()) {
        OfferedModel model = offered(std::move(card));
        if (std::ranges::find(shelf->m_models, model.name, &OfferedModel::name) == shelf->m_models.end())
            shelf->m_models.push_back(std::move(model));
    }
    for (const std::string& file : files) {
        const auto path = findModel(file);
        if (!path) return path.error();
        auto card = readModelCard(*path);
        if (!card) return card.error();
        OfferedModel model = offered(std::move(*card));
        if (std::ranges::find(shelf->m_models, model.name, &OfferedModel::name) != shelf->m_models.end())
            return Error{"There is a model called {} already; give {} another name.", model.name, *path};
        shelf->m_models.push_back(std::move(model));
    }
    if (shelf->m_models.empty()) return Error{"There is no model to offer; name one with --model."};
    std::ranges::stable_sort(shelf->m_models, {}, &OfferedModel::name);
    return shelf;
}

Result<const OfferedModel*> ModelShelf::choose(std::string_view name, std::optional<Family> given) const {
    std::string fitting;
    for (const OfferedModel& model : m_models) {
        if (model.card.config.given != given) continue;
        if (name.empty() || model.name == name) return &model;
        fitting += (fitting.empty() ? "" : ", ") + model.name;
    }
    const std::string purpose =
        given ? "accompanies the " + std::string(muse::name(*given)) + " track" : std::string("generates from scratch");
    if (name.empty()) return Error{"No model that is offered here {}.", purpose};
    return Error{"No model called {} that {} is offered here; these are: {}.", name, purpose,
                 fitting.empty() ? "none" : fitting};
}

Result<std::shared_ptr<GenerationModel>> ModelShelf::loaded(const OfferedModel& model) {
    const std::lock_guard lock(m_mutex);
    auto& slot = m_loaded[model.name];
    if (!slot) {
        auto fresh = GenerationModel::load(model.card.path);
        if (!fresh) return fresh.error();
        slot = std::move(*fresh);
    }
    return slot;
}

} // namespace muse::cli
