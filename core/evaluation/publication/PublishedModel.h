// SPDX-License-Identifier: MIT
#pragma once

#include "core/evaluation/publication/ModelMeasures.h"

#include <filesystem>
#include <string>

namespace muse {

/// A weights file to be made of a training's checkpoint, and all that its card says.
struct Publication {
    std::filesystem::path checkpoint; ///< RUN/checkpoints/step-N.safetensors, or best.safetensors
    std::filesystem::path output;     ///< replaced only when all is done
    std::string name;                 ///< what users will see
    std::string words;                ///< Markdown that begins the card
    CardData data;                    ///< without it thresholds stay the checkpoint's own, and nothing is measured
};

/// Writes it: in half precision; where there is data, with thresholds that match it, its dynamics, and its measures in
/// the card. An Error leaves what was there.
Result<void> publishModel(const Publication& publication, const JobControl& job);

/// Matches a model of ours anew to data, and measures it anew; the words of its card stay.
Result<void> recalibrateModel(const std::filesystem::path& model, const std::filesystem::path& output,
                              const CardData& data, const JobControl& job);

/// Writes a weights file with the dataset's dynamics in its card, and says whether the dataset has any; where it has
/// none, nothing is written.
Result<bool> takeDynamics(const std::string& dataset, const std::filesystem::path& model,
                          const std::filesystem::path& output);

} // namespace muse
