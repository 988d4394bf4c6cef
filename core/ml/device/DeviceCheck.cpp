// SPDX-License-Identifier: MIT
#include "core/ml/DeviceCheck.h"

#include "core/base/Memory.h"
#include "core/base/Progress.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/gpu/PhraseMetrics.h"
#include "core/gpu/UnpackPhrases.h"
#include "core/metrics/MetricsFields.h"
#include "core/ml/device/Device.h"
#include "core/ml/device/SyntheticTraining.h"
#include "core/ml/library/TorchParts.h"
#include "core/ml/net/CriticPass.h"
#include "core/ml/net/PhraseTensor.h"
#include "core/ml/train/ArithmeticChoice.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace muse {
namespace {

constexpr Extent kPhrases = 4;
constexpr int kTrainingSteps = 6; ///< more than are done before a graph is recorded
/// Rounding of float32 in sums of thousands, of TensorFloat-32's ten bits, and of bfloat16's seven. Rounding also turns
/// leaky ReLUs near 0 to their other side, which changes the gradients there by four fifths: with the factors of each
/// layer rounded to ten or seven bits on a processor, gradients at phrases come out 0.03 or 0.10 away.
constexpr double kFloat32Allowed = 1e-3;
constexpr double kTf32Allowed = 1e-1;
constexpr double kBFloat16Allowed = 3e-1;
/// Weights move between one step and the next, so a short training parts further than its parts.
constexpr double kTrainingAllowed = 2e-2;

using Tensors = std::vector<Tensor>;

/// ||found - expected|| / ||expected||, over all of the tensors together.
double difference(const Tensors& expected, const Tensors& found) {
    double off = 0;
    double size = std::numeric_limits<double>::min();
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto reference = expected[i].to(torch::kCPU, torch::kFloat64);
        off += (found[i].to(torch::kCPU, torch::kFloat64) - reference).square().sum().item<double>();
        size += reference.square().sum().item<double>();
    }
    return std::sqrt(off / size);
}

/// What a critic is asked, on the processor.
struct Question {
    Critic critic;
    Tensor real, fake, alpha;

    [[nodiscard]] Question movedTo(const torch::TensorOptions& options) const {
        Question moved = *this;
        moved.critic.to(options);
        moved.real = real.to(options);
        moved.fake = fake.to(options);
        moved.alpha = alpha.to(options);
        return moved;
    }
    [[nodiscard]] Tensors scores() const { return {CriticPass(critic).forward(real).scores()}; }
    [[nodiscard]] Tensors gradients(double penaltyWeight) const {
        return gradients(CriticObjective{AdversarialLoss::WganGp, penaltyWeight});
    }
    [[nodiscard]] Tensors gradients(const CriticObjective& objective) const {
        auto found = critic.zeroGradients();
        criticGradients(critic, real, fake, alpha, objective, found);
        return found;
    }
    [[nodiscard]] Tensors atPhrases() const {
        return {generatorGradient(critic, AdversarialLoss::WganGp, {}, fake).second};
    }
};

std::vector<std::uint8_t> noise() {
    std::vector<std::uint8_t> packed(kPhrases * kBytesPerPhrase);
    fillWithSyntheticPhrases(packed, 1);
    return packed;
}

Tensor unpackedNoise() {
    auto values = torch::empty({kPhrases, shape::steps, shape::pitches, shape::bars, shape::families});
    unpackPhrasesOnHost(noise().data(), kPhrases, values.data_ptr<float>());
    return values;
}

Question questionFor(CriticKind kind) {
    torch::manual_seed(1);
    const Critic critic(shape::families, Width::Compact, kind);
    const auto real = unpackedNoise();
    const auto fake = torch::tanh(torch::randn(real.sizes()) - 1);
    return {critic, real, fake, torch::rand({kPhrases})};
}

/// What a training may choose beside the paper's critic and loss.
void checkChoices(const torch::Device& device, std::vector<DeviceCheck>& checks) {
    setArithmetic(Arithmetic::Float32);
    const Question asked = questionFor(CriticKind::Streams);
    const Question there = asked.movedTo(torch::device(device).dtype(torch::kFloat32));
    checks.push_back({"critic with streams, forward", difference(asked.scores(), there.scores()), kFloat32Allowed});
    for (const auto& [name, loss] : {std::pair("WGAN-GP", AdversarialLoss::WganGp),
                                     std::pair("R3", AdversarialLoss::R3), std::pair("R1", AdversarialLoss::R1)}) {
        const CriticObjective objective{loss, 10};
        checks.push_back({std::string("critic with streams, ") + name,
                          difference(asked.gradients(objective), there.gradients(objective)), kFloat32Allowed});
    }
    checks.push_back(
        {"critic with streams, at phrases", difference(asked.atPhrases(), there.atPhrases()), kFloat32Allowed});
}

void checkCritic(const torch::Device& device, std::vector<DeviceCheck>& checks) {
    const Question asked = questionFor(CriticKind::Paper);
    const auto scores = asked.scores();
    const auto backward = asked.gradients(0);
    const auto penalty = asked.gradients(10);
    const auto atPhrases = asked.atPhrases();
    const auto check = [&](const std::string& suffix, torch::ScalarType type, double allowed) {
        const Question there = asked.movedTo(torch::device(device).dtype(type));
        checks.push_back({"critic forward" + suffix, difference(scores, there.scores()), allowed});
        checks.push_back({"critic backward" + suffix, difference(backward, there.gradients(0)), allowed});
        checks.push_back({"critic with penalty" + suffix, difference(penalty, there.gradients(10)), allowed});
        checks.push_back({"gradient at phrases" + suffix, difference(atPhrases, there.atPhrases()), allowed});
    };
    setArithmetic(Arithmetic::Float32);
    check(", float32", torch::kFloat32, kFloat32Allowed);
    if (!device.is_cuda()) return;
    setArithmetic(Arithmetic::Tf32);
    check(", tf32", torch::kFloat32, kTf32Allowed);
    check(", bfloat16", torch::kBFloat16, kBFloat16Allowed);
    setArithmetic(Arithmetic::Float32);
}

void checkGenerators(const torch::Device& device, std::vector<DeviceCheck>& checks) {
    torch::NoGradGuard guard;
    for (const ModelTraits& kind : kModelKinds) {
        GanConfig config;
        config.kind = kind.kind;
        config.given = Family::Bass;
        Generator generator(config);
        generator->train();
        auto random = randomGenerator(2);
        const auto latents = drawLatents(config, kPhrases, random);
        const auto condition = trackOf(unpackedNoise(), Family::Bass);
        const auto expected = generator(latents, condition);
        generator->to(device);
        const auto found = generator(movedTo(latents, device), condition.to(device));
        checks.push_back(
            {"generator forward, " + std::string(kind.name), difference({expected}, {found}), kFloat32Allowed});
    }
}

void checkKernels(const torch::Device& device, std::vector<DeviceCheck>& checks) {
    const auto expected = unpackedNoise();
    const auto packed = noise();
    const auto there =
        torch::from_blob(const_cast<std::uint8_t*>(packed.data()), {static_cast<Extent>(packed.size())}, torch::kUInt8)
            .to(device);
    const auto values = torch::empty(expected.sizes(), device);
    const auto unpacked = unpackPhrasesOnDevice(there.data_ptr<std::uint8_t>(), kPhrases, values.data_ptr<float>(),
                                                currentStream(device));
    const double wrong = std::numeric_limits<double>::quiet_NaN();
    checks.push_back({"kernel: unpacking", unpacked ? difference({expected}, {values}) : wrong, 0});

    const auto outputs = torch::tanh(torch::randn(expected.sizes()) - 2);
    MetricsAccumulator host, onDevice;
    host.add(phraseMetricsOnHost(outputs.data_ptr<float>(), kPhrases));
    const auto outputsThere = outputs.to(device);
    const auto sums = phraseMetricsOnDevice(outputsThere.data_ptr<float>(), kPhrases, 0, currentStream(device));
    if (sums) onDevice.add(*sums);
    double off = sums ? 0 : wrong;
    const auto reference = metricsFields(host.report());
    const auto found = metricsFields(onDevice.report());
    for (std::size_t i = 0; i < reference.size(); ++i) {
        if (std::isnan(reference[i]) && std::isnan(found[i])) continue;
        const double here = std::abs(reference[i] - found[i]);
        off = std::isnan(here) ? wrong : std::max(off, here);
    }
    checks.push_back({"kernel: metrics", off, 1e-6});
}

TrainingSettings shortTraining() {
    TrainingSettings settings;
    settings.batch = kPhrases;
    settings.criticStepsPerGeneratorStep = 2;
    // Adam moves a weight by the whole rate however small its gradient, so a large one would magnify rounding.
    settings.learningRate = 1e-5;
    settings.arithmetic = Arithmetic::Float32;
    return settings;
}

void checkTraining(const torch::Device& device, std::vector<DeviceCheck>& checks) {
    SyntheticTraining here(shortTraining(), torch::kCPU);
    SyntheticTraining there(shortTraining(), device);
    Tensors expected, found;
    for (int i = 0; i < kTrainingSteps; ++i) {
        const auto ours = here.step();
        const auto theirs = there.step();
        expected.push_back(torch::tensor({ours.criticLoss, ours.gradientNorm, ours.generatorLoss}, torch::kFloat64));
        found.push_back(torch::tensor({theirs.criticLoss, theirs.gradientNorm, theirs.generatorLoss}, torch::kFloat64));
    }
    checks.push_back({"losses of a short training", difference(expected, found), kTrainingAllowed});
}

} // namespace

Result<std::vector<DeviceCheck>> torchside::checkDevice(ComputeDevice device) {
    const auto opened = openDevice(device);
    if (!opened) return opened.error();
    std::vector<DeviceCheck> checks;
    checkCritic(*opened, checks);
    checkChoices(*opened, checks);
    checkGenerators(*opened, checks);
    if (opened->is_cuda()) checkKernels(*opened, checks);
    checkTraining(*opened, checks);
    return checks;
}

Result<double> torchside::secondsPerStep(const TrainingSettings& settings, int steps, const std::stop_token& stop) {
    const auto device = openDevice(settings.device);
    if (!device) return device.error();
    const auto choice = chooseArithmetic(settings);
    if (!choice) return choice.error();
    TrainingSettings resolved = settings;
    resolved.arithmetic = choice->used.arithmetic;
    setArithmetic(resolved.arithmetic);
    const KeepFreedMemory kept; // as a training does
    SyntheticTraining training(resolved, *device);
    const int uncounted = device->is_cuda() ? kTrainingSteps : 1;
    double seconds = 0;
    for (int i = -uncounted; i < steps; ++i) {
        if (stop.stop_requested()) return Error{kCancelled};
        const double taken = training.step().secondsPerStep;
        if (i >= 0) seconds += taken;
    }
    return seconds / steps;
}

} // namespace muse
