// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/ml/GanConfig.h"
#include "core/ml/GenerationSettings.h"
#include "core/music/Pianoroll.h"

#include <cstdint>
#include <filesystem>
#include <memory>
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
    std::filesystem::path path;
};

/// A trained generator, ready to make phrases. Safe to use from one worker thread at a time.
class GenerationModel {
public:
    /// Refuses a file that is not one of our weights, with a sentence that says why.
    static Result<std::shared_ptr<GenerationModel>> load(const std::filesystem::path& path);
    ~GenerationModel();

    const ModelCard& card() const;

    /// From scratch: the same settings give the same bits.
    Result<Pianoroll> generate(const GenerationSettings& settings, const JobControl& job = {});
    /// The other four to the card's given family of `condition`, which comes back untouched. settings.bars is ignored.
    Result<Pianoroll> accompany(const Pianoroll& condition, const GenerationSettings& settings,
                                const JobControl& job = {});
    /// Finds thresholds that match `data`, whole phrases, and uses them from now on. Accompanies the data's own given
    /// track.
    Result<Calibration> calibrate(const Pianoroll& data, const JobControl& job = {});
    /// What generate(), or accompany() where there is a `condition`, judges by the same seed before it makes bits of
    /// it: tanh outputs, -1..1, in the order bar, step, pitch, family. The given track is -1 and +1.
    Result<std::vector<float>> outputs(const Pianoroll* condition, const GenerationSettings& settings,
                                       const JobControl& job = {});

private:
    struct Impl;
    explicit GenerationModel(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// The cards of all models in a folder (assets/models, a run's checkpoints), by name; unreadable files are left out.
std::vector<ModelCard> listModels(const std::filesystem::path& folder);

/// Only the card of one file.
Result<ModelCard> readModelCard(const std::filesystem::path& path);

} // namespace muse
