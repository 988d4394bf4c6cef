// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/ml/GanConfig.h"
#include "core/music/Pianoroll.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace muse {

/// How tanh outputs become bits (paper, "Binarization"; reference.md section 1).
enum class Binarisation {
    Threshold, ///< on where the output is above `threshold`
    Bernoulli  ///< on with probability (output + 1) / 2
};

struct GenerationSettings {
    int bars = kBarsPerPhrase; ///< any number; phrases of four are made one after another
    std::uint64_t seed = 1;
    Binarisation binarisation = Binarisation::Threshold;
    double threshold = 0;    ///< -1..1
    bool bassArgMax = false; ///< v1: of each bass step keep only the strongest pitch
    /// Judge whole sixteenth notes instead of steps, against the fragments that the paper names as its open problem
    /// (its own rendering keeps one step in six): the mean output of a sixteenth decides, of drums the strongest.
    bool sixteenths = true;
};

/// What a weights file says of itself, shown to the user as the model's card.
struct ModelCard {
    std::string name;
    std::string description; ///< Markdown: trained on what, for how long, metrics beside the data's
    GanConfig config;
    std::int64_t generatorSteps = 0;
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
