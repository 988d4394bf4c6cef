// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationSettings.h"
#include "core/ml/TrainingSession.h"
#include "core/ml/device/DeviceStep.h"
#include "core/ml/distributed/GradientBuckets.h"
#include "core/ml/net/Generator.h"
#include "core/ml/net/SpectralNorm.h"
#include "core/ml/train/Adam.h"
#include "core/ml/train/CriticUpdate.h"
#include "core/ml/train/PhraseBatches.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace muse {

class WeightSeed;

/// Adversarial training, one generator update a call (paper, "Experiments"): five critic updates, then one of the
/// generator, each on fresh phrases and fresh random vectors. What it draws depends on the seed and the step alone.
class Trainer {
public:
    /// Arithmetic::Auto is taken as for a new run (chooseArithmetic()); throws where this machine does not have what
    /// the settings ask for. With `ranks`, which must outlive it, it is one of several that make each step together, on
    /// its share of every batch: the same step as one would make, but for rounding. That is for the processor only.
    Trainer(const TrainingSettings& settings, const PhraseDataset& dataset, Ranks* ranks = nullptr);
    /// From here on does its steps as a device that works apart from the processor does (DeviceStep); on such devices
    /// that is so from the start. The same training, but for rounding.
    void useDeviceStep();

    /// One generator update with its critic updates; metrics and samples are left empty.
    TrainingReport step();
    [[nodiscard]] std::int64_t stepsDone() const { return m_step; }
    [[nodiscard]] std::size_t phrases() const { return m_batches.size(); }

    struct Evaluation {
        MetricsReport metrics;
        Sameness sameness;
        CoherenceReport coherence;
    };
    /// Of `phrases` generated phrases (conditions from the dataset), drawn afresh each step.
    Evaluation evaluateSamples(int phrases);
    /// kSamplePhrases phrases from the same random vectors, and the same conditions, throughout the run.
    Pianoroll fixedSamples();
    /// Thresholds with which the music made now matches the data, found on at least `phrases` phrases of both.
    Calibration calibration(int phrases);
    /// The metrics of (up to `most`) phrases of the data that this training uses.
    MetricsReport evaluateData(std::size_t most) const;
    /// Of as many of them as are compared of the generated ones.
    Sameness samenessOfData() const;
    /// Of (up to `most`) phrases of it.
    CoherenceReport coherenceOfData(std::size_t most) const;

    /// Every tensor that a checkpoint needs, by name: "generator." is the averaged generator that makes music,
    /// "training." the rest.
    std::map<std::string, Tensor> state();
    /// Takes state() back; names the first tensor that is missing or has another shape.
    Result<void> restore(const std::map<std::string, Tensor>& state, std::int64_t step);

private:
    Trainer(const TrainingSettings& settings, const PhraseDataset& dataset, Ranks* ranks, const WeightSeed& inForce);
    /// A critic with its optimiser.
    struct CriticSlot {
        Critic critic;
        Adam adam;
        std::vector<Extent> tracks;       ///< families it sees
        std::optional<SpectralNorm> norm; ///< of a hinge loss
        Tensor sums;                      ///< of its latest updates (addCriticGradients), of this process's phrases
        std::unique_ptr<GradientBuckets> buckets{}; ///< where there are ranks

        [[nodiscard]] Critic inUse() const { return norm ? norm->normalised(critic) : critic; }
    };

    Tensor conditionOf(const Tensor& real) const;
    Tensor seenBy(const CriticSlot& slot, const Tensor& phrases) const;
    Tensor binariseForCritic(const Tensor& outputs, torch::Generator& random) const;
    Tensor augmented(const Tensor& phrases, torch::Generator& random) const;
    /// What a critic update is about: this process's rows.
    struct CriticBatch {
        Tensor data, fake;
        std::vector<Tensor> alphas; ///< of each critic
    };
    /// What a generator update is about, with the graph to its weights.
    struct GeneratorBatch {
        Tensor fake;
        Tensor shown; ///< the same as critics see it
        Tensor data;  ///< where the loss pairs scores
        Tensor moves; ///< where there are any
    };

    void shareGradients();
    [[nodiscard]] std::vector<std::size_t> spreadPhrases(std::size_t most) const;
    Tensor movesOfRows(torch::Generator& random) const;
    Tensor rowsOf(const Tensor& drawn) const;
    Latents rowsOf(const Latents& drawn) const;
    CriticBatch drawCriticBatch(std::int64_t update);
    GeneratorBatch drawGeneratorBatch();
    std::vector<Critic::Gradients> criticGradients(CriticBatch batch, const CriticObjective& objective);
    void moveCritics(std::vector<Critic::Gradients> gradients);
    void updateCritics(std::int64_t first, std::int64_t end, GeneratorBatch& next, StepTimes& times);
    double updateGenerator(const GeneratorBatch& batch);
    CriticLoss lossesOfAll(double& generatorLoss) const;
    void averageGenerator();
    Tensor outputs(Extent phrases, torch::Generator& random, const Tensor& condition);
    MetricsSums measuredSample(Extent phrases, std::uint64_t seed, const Tensor& condition);
    Pianoroll sample(Extent phrases, std::uint64_t seed, const Tensor& condition);

    TrainingSettings m_settings;
    Ranks* m_ranks;   ///< none where this process trains alone
    BatchRows m_rows; ///< of each batch, that are this process's
    torch::Device m_device;
    const PhraseDataset& m_dataset;
    PhraseBatches m_batches;
    Generator m_generator;
    Generator m_average; ///< exponential moving average of the generator, which gives steadier music than any one step
    std::vector<CriticSlot> m_critics;
    Adam m_generatorAdam;
    std::unique_ptr<GradientBuckets> m_generatorBuckets; ///< where there are ranks
    std::unique_ptr<DeviceStep> m_deviceStep;            ///< empty where step() itself does the updates
    std::int64_t m_step = 0;
};

} // namespace muse
