// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/ml/GenerationSettings.h"
#include "core/ml/ModelCard.h"
#include "core/music/Pianoroll.h"

#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace muse {

/// A trained generator, ready to make phrases. Safe to use from one worker thread at a time.
class GenerationModel {
public:
    /// Refuses a file that is not one of our weights, with a sentence that says why.
    static Result<std::shared_ptr<GenerationModel>> load(const std::filesystem::path& path);
    virtual ~GenerationModel() = default;

    virtual const ModelCard& card() const = 0;

    /// From scratch: the same settings give the same bits.
    virtual Result<Pianoroll> generate(const GenerationSettings& settings, const JobControl& job = {}) = 0;
    /// The other four to the card's given family of `condition`, which comes back untouched. settings.bars is ignored.
    virtual Result<Pianoroll> accompany(const Pianoroll& condition, const GenerationSettings& settings,
                                        const JobControl& job = {}) = 0;
    /// Several pieces of music, each as generate(), or accompany() where there is a `condition`, makes it, but
    /// together, which is quicker. All but seed, latents and morph is taken from the first settings, limits too.
    virtual Result<std::vector<Pianoroll>>
    candidates(const Pianoroll* condition, std::span<const GenerationSettings> each, const JobControl& job = {}) = 0;
    /// Finds thresholds that match `data`, whole phrases, and uses them from now on. Accompanies the data's own given
    /// track.
    virtual Result<Calibration> calibrate(const Pianoroll& data, const JobControl& job = {}) = 0;
    /// What generate(), or accompany() where there is a `condition`, judges by the same seed before it makes bits of
    /// it: tanh outputs, -1..1, in the order bar, step, pitch, family. The given track is -1 and +1.
    virtual Result<std::vector<float>> outputs(const Pianoroll* condition, const GenerationSettings& settings,
                                               const JobControl& job = {}) = 0;
};

} // namespace muse
