// SPDX-License-Identifier: MIT
#include "core/ml/ModelCard.h"

#include "core/base/Extension.h"
#include "core/base/Folder.h"
#include "core/base/Number.h"
#include "core/base/json/JsonText.h"
#include "core/dataset/store/DynamicsJson.h"
#include "core/ml/ConfigJson.h"
#include "core/ml/binarise/CalibrationJson.h"

#include <algorithm>

namespace muse {
namespace {

Error unreadable(const std::filesystem::path& path, const Error& reason) {
    return {"{} is not a model of this program: {}.", path, reason};
}

std::string value(const std::map<std::string, std::string>& metadata, const std::string& key) {
    const auto found = metadata.find(key);
    return found == metadata.end() ? std::string() : found->second;
}

} // namespace

Result<ModelCard> cardOf(const SafetensorsFile& file) {
    const auto& metadata = file.metadata();
    if (value(metadata, "format") != kModelFormat) return unreadable(file.path(), "it does not say 'musegan-model 1'");
    try {
        auto config = ganConfigFromJson(parseJson(value(metadata, "config")));
        if (!config) return unreadable(file.path(), config.error());
        ModelCard card;
        card.config = *config;
        card.generatorSteps = std::stoll(value(metadata, "step"));
        card.trainingSeconds = numberOf<double>(value(metadata, "seconds")).value_or(0);
        card.name = value(metadata, "name");
        card.description = value(metadata, "description");
        card.path = file.path();
        if (metadata.contains("calibration")) {
            const auto calibration = calibrationFromJson(parseJson(value(metadata, "calibration")));
            if (!calibration) return unreadable(file.path(), calibration.error());
            card.calibration = *calibration;
        }
        if (metadata.contains(kDynamicsKey)) {
            const auto dynamics = dynamicsFromJson(value(metadata, kDynamicsKey));
            if (!dynamics) return unreadable(file.path(), dynamics.error());
            card.dynamics = *dynamics;
        }
        return card;
    } catch (const std::exception& problem) {
        return unreadable(file.path(), problem.what());
    }
}

Dynamics dynamicsOf(const ModelCard& card) {
    return card.dynamics ? *card.dynamics : neutralDynamics();
}

Result<ModelCard> readModelCard(const std::filesystem::path& path) {
    const auto file = SafetensorsFile::open(path);
    if (!file) return file.error();
    return cardOf(*file);
}

std::vector<ModelCard> listModels(const std::filesystem::path& folder) {
    std::vector<ModelCard> cards;
    for (const std::filesystem::path& file : filesIn(folder)) {
        if (extensionOf(file) != ".safetensors") continue;
        if (auto card = readModelCard(file)) cards.push_back(std::move(*card));
    }
    std::ranges::sort(cards, {}, [](const ModelCard& card) { return std::pair(card.name, card.path); });
    return cards;
}

} // namespace muse
