// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/ModelKind.h"
#include "core/music/Family.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace muse {

/// Channels of every layer: Paper is Table 4, Compact a quarter of it, for training on a laptop.
enum class Width { Paper, Compact };

/// What the critic sees of the generator's outputs while training: the numbers themselves, or bits, whose gradients go
/// straight through (BinaryMuseGAN; reference.md section 2). Deterministic: on above 0; Stochastic: on with probability
/// (output + 1) / 2.
enum class BinaryNeurons { None, Deterministic, Stochastic };

/// Which discriminator judges while training: Paper is Table 4(c), which looks across bars; Streams is that beside
/// small networks on onsets, differences between bars, chroma and metre, as the authors' later critics have them
/// (reference.md section 2); Released is v1's, whose phrase network is handed slices of one time of one bar
/// (reference.md section 5.1), for comparison.
enum class CriticKind { Paper, Streams, Released };

std::string_view name(Width width);
std::string_view name(BinaryNeurons neurons);
std::string_view name(CriticKind critic);
std::optional<Width> widthNamed(std::string_view name);
std::optional<BinaryNeurons> binaryNeuronsNamed(std::string_view name);
std::optional<CriticKind> criticKindNamed(std::string_view name);

/// Which network: fixed once trained.
struct GanConfig {
    ModelKind kind = ModelKind::Composer;
    Width width = Width::Compact;
    /// Accompaniment to this track; from scratch when empty.
    std::optional<Family> given;
    /// Standard deviation of the normal prior of z (reference.md section 0: v1 draws N(0, 0.1^2)).
    double priorDeviation = 1.0;
    /// One temporal generator for all random vectors, as released v1 has it, instead of one a track (reference.md 5.4).
    bool sharedTemporal = false;
    /// Off: the paper's ablated model ("Ablated version of the composer model", without batch normalisation).
    bool batchNorm = true;
    /// What the four bars have in common is made apart, by bar generators of its own, and added to what varies before
    /// the last activation: not the paper's, whose bars meet only in the random vectors that they share.
    bool commonBar = false;
    BinaryNeurons binaryNeurons = BinaryNeurons::None;
    CriticKind critic = CriticKind::Paper;

    friend bool operator==(const GanConfig&, const GanConfig&) = default;
};

/// What generator and critic minimise. D is the critic's score, x real, G generated, gamma the weight of the penalty.
/// WganGp: Wasserstein distance with a penalty on gradient norms other than 1 (paper equation 2; Gulrajani et al.
/// 2017). R3: relativistic pairing, softplus(-(D(x) - D(G))), with gamma / 2 |grad D|^2 at x and at G (Huang et al.
/// 2024). R1: the non-saturating logistic loss, softplus(-D(x)) + softplus(D(G)), with gamma / 2 |grad D|^2 at x
/// (Mescheder et al. 2018). Hinge: max(0, 1 - D(x)) + max(0, 1 + D(G)), with the spectral norm of the critic's weights
/// held at 1 instead of a penalty (Miyato et al. 2018).
enum class AdversarialLoss { WganGp, R3, R1, Hinge };

/// What becomes of Adam's learning rate: it stays, or falls in a straight line to 0.
enum class RateSchedule { Constant, Linear };

/// Critic updates while the critic knows nothing yet: as always; 300 before the generator's first, so that one begun
/// from trained weights meets no fresh critic; or v1's many more (reference.md section 0).
enum class CriticWarmUp { None, First, V1 };

/// What a training computes on.
enum class ComputeDevice { Cpu, Cuda };

/// How exact matrix products are; weights, optimiser and sums are float32 always. Auto is what the device is fastest
/// at. Tf32 rounds factors to TensorFloat-32 on a CUDA device, and is float32 on a processor. BFloat16 is for the
/// critic: on a CUDA device for all of it, on a processor with AMX or AVX512_BF16 for the three layers that are nearly
/// all of its arithmetic.
enum class Arithmetic { Auto, Float32, Tf32, BFloat16 };
std::string_view name(Arithmetic arithmetic);
std::optional<Arithmetic> arithmeticNamed(std::string_view name);

/// By what one evaluation of a training is better than another: how near the data it is (core/metrics/Deviation.h) in
/// all of the paper's metrics, in how bars and tracks hang together (CoherenceReport.h), or in one metric alone.
enum class BestBy { Deviation, Coherence, EmptyBars, PitchClasses, QualifiedNotes, DrumPattern, TonalDistance };
std::string_view name(BestBy measure);

/// How to train it (paper, "Experiments"; reference.md section 0). Each member but `resume` is a key of the config file
/// and a flag of the command line: config/TrainingKeys.cpp.
struct TrainingSettings {
    GanConfig model;
    std::filesystem::path dataset;
    std::filesystem::path runFolder; ///< made when missing; holds run.json, events.jsonl, checkpoints, samples
    int batch = 16;
    std::int64_t generatorSteps = 15000;
    int criticStepsPerGeneratorStep = 5;
    CriticWarmUp criticWarmUp = CriticWarmUp::None;
    AdversarialLoss loss = AdversarialLoss::WganGp;
    double learningRate = 1e-3;
    double criticLearningRate = 0; ///< 0: as the generator's
    RateSchedule rateSchedule = RateSchedule::Constant;
    std::int64_t decayFrom = 0; ///< G updates before a linear schedule begins to fall
    std::int64_t decayTo = 0;   ///< G updates after which it would be 0; 0: as many as there are
    double beta1 = 0.5;
    double beta2 = 0.9;
    double penaltyWeight = 10;   ///< lambda of WGAN-GP, gamma of R3 and R1; the hinge loss has no penalty
    int penaltyEvery = 1;        ///< critic updates from one penalty to the next, which then counts as often
    double averageDecay = 0.999; ///< what the average that makes music keeps of itself at an update, 0 to below 1
    int transpose = 0;           ///< phrases come moved by up to so many semitones, 0..12; never their drums
    double rotateBars = 0;       ///< share of phrases, 0 to below 1, whose bars the critic sees turned (Augmentation.h)
    int transposeBoth = 0;       ///< semitones, 0..12, by which the critic sees phrases moved, real and generated alike
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: as many as there are cores
    ComputeDevice device = ComputeDevice::Cpu;
    Arithmetic arithmetic = Arithmetic::Auto;
    bool cudaGraphs = true;    ///< on a CUDA device, record a step once and repeat it
    int reportEvery = 1;       ///< G updates between two reports
    int metricsEvery = 50;     ///< G updates between two evaluations
    int metricPhrases = 64;    ///< phrases that an evaluation generates
    int sampleEvery = 100;     ///< G updates between two fixed-z samples
    int checkpointEvery = 500; ///< G updates between two checkpoints
    int checkpointsKept = 3;
    BestBy bestBy = BestBy::Deviation;
    int patience = 0;         ///< evaluations without a better one, after which it stops; 0: it goes on
    bool tensorBoard = false; ///< writes an event file for TensorBoard too, in the run's folder
    std::filesystem::path
        startFrom;       ///< weights to begin with instead of random ones (see WarmStart.h); none when empty
    bool resume = false; ///< continue the run folder's newest checkpoint
};

} // namespace muse
