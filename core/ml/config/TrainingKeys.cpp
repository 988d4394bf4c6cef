// SPDX-License-Identifier: MIT
#include "core/ml/config/SettingKinds.h"

#include <limits>

namespace muse {
namespace {

constexpr std::int64_t kMostSteps = 1'000'000'000;
constexpr int kMostBatch = 4096;
constexpr int kMostCriticSteps = 1000;

std::vector<SettingKey> modelKeys() {
    Words<ModelKind> kinds;
    for (const ModelTraits& traits : kModelKinds)
        kinds.emplace_back(traits.name, traits.kind);
    const auto family = [](Family given) { return std::optional(given); };
    return {
        oneOf(
            {"model", "Which of the paper's models"}, kinds, [](auto& s) -> auto& { return s.model.kind; }),
        oneOf(
            {"width", "Paper: Table 4 in full; compact: a quarter of its channels"},
            Words<Width>{{"compact", Width::Compact}, {"paper", Width::Paper}},
            [](auto& s) -> auto& { return s.model.width; }),
        oneOf(
            {"given", "Accompany this track; none: generate from scratch"},
            Words<std::optional<Family>>{{"none", std::nullopt},
                                         {"bass", family(Family::Bass)},
                                         {"drums", family(Family::Drums)},
                                         {"guitar", family(Family::Guitar)},
                                         {"piano", family(Family::Piano)},
                                         {"strings", family(Family::Strings)}},
            [](auto& s) -> auto& { return s.model.given; }),
        number(
            {"prior_deviation", "Standard deviation of the random vectors; v1 has 0.1"}, "a number above 0, at most 10",
            [](auto& s) -> auto& { return s.model.priorDeviation; },
            [](double value) { return value > 0 && value <= 10; }),
        flag(
            {"shared_temporal", "One temporal generator for all tracks, as v1 has it"},
            [](auto& s) -> auto& { return s.model.sharedTemporal; }),
        flag(
            {"batch_norm", "Batch normalisation in the generator; without it the paper's ablated model"},
            [](auto& s) -> auto& { return s.model.batchNorm; }),
        flag(
            {"common_bar", "What the four bars have in common is made apart and added to what varies"},
            [](auto& s) -> auto& { return s.model.commonBar; }),
        oneOf(
            {"binary_neurons", "Train with bits for outputs, whose gradients go straight through"},
            Words<BinaryNeurons>{{"none", BinaryNeurons::None},
                                 {"deterministic", BinaryNeurons::Deterministic},
                                 {"stochastic", BinaryNeurons::Stochastic}},
            [](auto& s) -> auto& { return s.model.binaryNeurons; }),
        oneOf(
            {"critic", "The discriminator: the paper's; with streams of onsets, bars, chroma and metre; or v1's"},
            Words<CriticKind>{
                {"paper", CriticKind::Paper}, {"streams", CriticKind::Streams}, {"v1", CriticKind::Released}},
            [](auto& s) -> auto& { return s.model.critic; }),
    };
}

std::vector<SettingKey> dataKeys() {
    return {
        path(
            {"dataset", "Dataset file (see 'musegan dataset build')"}, "the path of a dataset",
            [](auto& s) -> auto& { return s.dataset; }),
        path(
            {"run", "Folder for the run: settings, curves, checkpoints, samples"}, "the path of a folder",
            [](auto& s) -> auto& { return s.runFolder; }),
        path(
            {"from", "Begin with the weights of this model or checkpoint (same model and width, any given track)"},
            "the path of a model, or \"\"", [](auto& s) -> auto& { return s.startFrom; }),
        wholeNumber(
            {"transpose", "Move phrases by up to so many semitones, never their drums"}, 0, 12,
            [](auto& s) -> auto& { return s.transpose; }),
        number(
            {"rotate_bars", "Share of phrases, real and generated alike, that the critic sees with their bars rotated"},
            "a number from 0 to below 1", [](auto& s) -> auto& { return s.rotateBars; },
            [](double value) { return value >= 0 && value < 1; }),
        wholeNumber(
            {"transpose_both", "Semitones by which the critic sees phrases moved, real and generated alike"}, 0, 12,
            [](auto& s) -> auto& { return s.transposeBoth; }),
    };
}

std::vector<SettingKey> lossKeys() {
    return {
        wholeNumber(
            {"steps", "Generator updates"}, 1, kMostSteps, [](auto& s) -> auto& { return s.generatorSteps; }),
        wholeNumber(
            {"batch", "Phrases a batch"}, 2, kMostBatch, [](auto& s) -> auto& { return s.batch; }),
        wholeNumber(
            {"critic_steps", "Critic updates a generator update"}, 1, kMostCriticSteps,
            [](auto& s) -> auto& { return s.criticStepsPerGeneratorStep; }),
        oneOf(
            {"critic_warm_up", "first: 300 critic updates before the generator's first; v1: 100 for its first 25 "
                               "updates and for every 500th"},
            Words<CriticWarmUp>{{"none", CriticWarmUp::None}, {"first", CriticWarmUp::First}, {"v1", CriticWarmUp::V1}},
            [](auto& s) -> auto& { return s.criticWarmUp; }),
        oneOf(
            {"loss", "Wasserstein with gradient penalty, as the paper; or r3, r1, or hinge with spectral norm"},
            Words<AdversarialLoss>{{"wgan_gp", AdversarialLoss::WganGp},
                                   {"r3", AdversarialLoss::R3},
                                   {"r1", AdversarialLoss::R1},
                                   {"hinge", AdversarialLoss::Hinge}},
            [](auto& s) -> auto& { return s.loss; }),
        number(
            {"penalty_weight", "Weight of the gradient penalty; r3 and r1 take half of it"}, "a number from 0 to 1000",
            [](auto& s) -> auto& { return s.penaltyWeight; }, [](double value) { return value >= 0 && value <= 1000; }),
        wholeNumber(
            {"penalty_every", "Critic updates from one penalty to the next, which counts as often"}, 1, 1000,
            [](auto& s) -> auto& { return s.penaltyEvery; }),
    };
}

std::vector<SettingKey> adamKeys() {
    const auto share = [](double value) { return value >= 0 && value < 1; };
    return {
        number(
            {"learning_rate", "Adam's learning rate"}, "a number above 0, at most 1",
            [](auto& s) -> auto& { return s.learningRate; }, [](double value) { return value > 0 && value <= 1; }),
        number(
            {"critic_learning_rate", "The critic's own learning rate; 0: as the generator's"}, "a number from 0 to 1",
            [](auto& s) -> auto& { return s.criticLearningRate; },
            [](double value) { return value >= 0 && value <= 1; }),
        oneOf(
            {"rate_schedule", "The learning rate stays, or falls in a straight line"},
            Words<RateSchedule>{{"constant", RateSchedule::Constant}, {"linear", RateSchedule::Linear}},
            [](auto& s) -> auto& { return s.rateSchedule; }),
        wholeNumber(
            {"decay_from", "Generator updates before a linear schedule begins to fall"}, 0, kMostSteps,
            [](auto& s) -> auto& { return s.decayFrom; }),
        wholeNumber(
            {"decay_to", "Generator updates after which it would reach 0; 0: the last one"}, 0, kMostSteps,
            [](auto& s) -> auto& { return s.decayTo; }),
        number(
            {"beta1", "Adam's memory of gradients"}, "a number from 0 to below 1",
            [](auto& s) -> auto& { return s.beta1; }, share),
        number(
            {"beta2", "Adam's memory of squared gradients"}, "a number from 0 to below 1",
            [](auto& s) -> auto& { return s.beta2; }, share),
        number(
            {"ema", "What the averaged generator, which makes music, keeps of itself at an update; 0: no average"},
            "a number from 0 to below 1", [](auto& s) -> auto& { return s.averageDecay; }, share),
    };
}

Words<BestBy> bestByWords() {
    Words<BestBy> words;
    for (const BestBy measure : {BestBy::Deviation, BestBy::Coherence, BestBy::EmptyBars, BestBy::PitchClasses,
                                 BestBy::QualifiedNotes, BestBy::DrumPattern, BestBy::TonalDistance})
        words.emplace_back(name(measure), measure);
    return words;
}

std::vector<SettingKey> reportKeys() {
    constexpr int most = std::numeric_limits<int>::max();
    return {
        wholeNumber(
            {"report_every", "Steps between losses in events.jsonl"}, 1, most,
            [](auto& s) -> auto& { return s.reportEvery; }),
        wholeNumber(
            {"metrics_every", "Steps between evaluations"}, 1, most, [](auto& s) -> auto& { return s.metricsEvery; }),
        wholeNumber(
            {"metrics_phrases", "Phrases that an evaluation generates"}, 1, 100000,
            [](auto& s) -> auto& { return s.metricPhrases; }),
        wholeNumber(
            {"samples_every", "Steps between fixed-z samples"}, 1, most,
            [](auto& s) -> auto& { return s.sampleEvery; }),
        wholeNumber(
            {"checkpoint_every", "Steps between checkpoints"}, 1, most,
            [](auto& s) -> auto& { return s.checkpointEvery; }),
        wholeNumber(
            {"checkpoints_kept", "Newest checkpoints that stay, beside the best one"}, 1, 1000,
            [](auto& s) -> auto& { return s.checkpointsKept; }),
        oneOf(
            {"best_by", "What the best weights are nearest to the data in: all metrics, coherence, or one metric"},
            bestByWords(), [](auto& s) -> auto& { return s.bestBy; }),
        wholeNumber(
            {"patience", "Evaluations without a better one after which the training stops; 0: it goes on"}, 0, 100000,
            [](auto& s) -> auto& { return s.patience; }),
        flag(
            {"tensorboard", "Write an event file for TensorBoard, too, in the run's folder"},
            [](auto& s) -> auto& { return s.tensorBoard; }),
        wholeNumber(
            {"seed", "Seed of everything random"}, 0, std::numeric_limits<std::int64_t>::max(),
            [](auto& s) -> auto& { return s.seed; }),
        wholeNumber(
            {"threads", "Processor cores to use; 0: all"}, 0, 256, [](auto& s) -> auto& { return s.threads; }),
    };
}

std::vector<SettingKey> deviceKeys() {
    return {
        oneOf(
            {"device", "What to compute on; cuda wants a build of the 'cuda' preset"},
            Words<ComputeDevice>{{"cpu", ComputeDevice::Cpu}, {"cuda", ComputeDevice::Cuda}},
            [](auto& s) -> auto& { return s.device; }),
        oneOf(
            {"arithmetic", "The critic's matrix products; auto: what is fastest here (tf32 is for CUDA devices)"},
            Words<Arithmetic>{{"auto", Arithmetic::Auto},
                              {"float32", Arithmetic::Float32},
                              {"tf32", Arithmetic::Tf32},
                              {"bfloat16", Arithmetic::BFloat16}},
            [](auto& s) -> auto& { return s.arithmetic; }),
        flag(
            {"cuda_graphs", "On a CUDA device, record a step once and repeat it"},
            [](auto& s) -> auto& { return s.cudaGraphs; }),
    };
}

} // namespace

const std::vector<SettingKey>& trainingKeys() {
    static const std::vector<SettingKey> keys = [] {
        std::vector<SettingKey> all;
        for (const auto& some : {dataKeys(), modelKeys(), lossKeys(), adamKeys(), reportKeys(), deviceKeys()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    return keys;
}

} // namespace muse
