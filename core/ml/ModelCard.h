// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Safetensors.h"
#include "core/ml/GanConfig.h"
#include "core/ml/GenerationSettings.h"
#include "core/music/dynamics/Dynamics.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace muse {

/// What a weights file says of itself, shown to the user as the model's card.
struct ModelCard {
    std::string name;
    std::string description; ///< Markdown: trained on what, for how long, metrics beside the data's
    GanConfig config;
    std::int64_t generatorSteps = 0;
    double trainingSeconds = 0;
    std::optional<Calibration> calibration; ///< thresholds that match the data it was trained on
    std::optional<Dynamics> dynamics;       ///< how its data is played; not in older files
    std::filesystem::path path;
};

/// How the model's music is to be played: as its data is, or in a neutral way.
Dynamics dynamicsOf(const ModelCard& card);

/// What the metadata of a weights file of ours begins with.
inline constexpr const char* kModelFormat = "musegan-model 1";
/// Its metadata's entry of dynamics: JSON of DynamicsJson.h.
inline constexpr const char* kDynamicsKey = "dynamics";

/// The card in an open file's metadata; refuses what is no model of ours.
Result<ModelCard> cardOf(const SafetensorsFile& file);

/// The cards of all models in a folder (assets/models, a run's checkpoints), by name; unreadable files are left out.
std::vector<ModelCard> listModels(const std::filesystem::path& folder);

/// Only the card of one file.
Result<ModelCard> readModelCard(const std::filesystem::path& path);

} // namespace muse
