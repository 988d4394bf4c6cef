// SPDX-License-Identifier: MIT
#include "core/ml/train/Trainer.h"

#include "core/gpu/PhraseMetrics.h"
#include "core/ml/binarise/Binarise.h"
#include "core/ml/binarise/Calibrate.h"
#include "core/ml/device/Device.h"
#include "core/ml/net/PhraseTensor.h"
#include "core/ml/net/WeightSeed.h"
#include "core/ml/train/AdversarialLoss.h"
#include "core/ml/train/ArithmeticChoice.h"
#include "core/ml/train/Augmentation.h"
#include "core/ml/train/RandomStream.h"
#include "core/ml/train/Schedule.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <stdexcept>
#include <utility>

namespace muse {
namespace {

Adam::Settings adamSettings(const TrainingSettings& s) {
    return {s.learningRate, s.beta1, s.beta2, 1e-8};
}

Adam::Settings criticAdamSettings(const TrainingSettings& s) {
    auto settings = adamSettings(s);
    if (s.criticLearningRate > 0) settings.learningRate = s.criticLearningRate;
    return settings;
}

/// The settings with the arithmetic that they come to.
TrainingSettings resolved(TrainingSettings settings) {
    const auto choice = chooseArithmetic(settings);
    if (!choice) throw std::runtime_error(choice.error().message);
    settings.arithmetic = choice->used.arithmetic;
    return settings;
}

/// What was asked for; whoever makes a Trainer has seen that it opens.
torch::Device deviceOf(const TrainingSettings& settings) {
    setArithmetic(settings.arithmetic);
    const auto device = openDevice(settings.device);
    if (!device) throw std::runtime_error(device.error().message);
    return *device;
}

/// Always made on the CPU, so that every device begins with the same.
Generator generatorOn(const TrainingSettings& settings, const torch::Device& device) {
    Generator generator(settings.model);
    generator->to(device);
    return generator;
}

/// Early on the average follows quickly, or it would long remember the untrained weights.
double followedShare(double decay, std::int64_t steps) {
    const auto done = static_cast<double>(steps);
    return 1 - std::min(decay, (1 + done) / (10 + done));
}

/// The metrics are about what the network says, before any cleaning.
GenerationSettings everyStep() {
    GenerationSettings settings;
    settings.everyStep = true;
    return settings;
}

class Stopwatch {
public:
    /// Seconds since the last one, or since it was made.
    double lap() {
        const auto before = std::exchange(m_since, std::chrono::steady_clock::now());
        return std::chrono::duration<double>(m_since - before).count();
    }

private:
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
};

void copyState(torch::nn::Module& from, torch::nn::Module& to, double share) {
    torch::NoGradGuard guard;
    const auto blend = [&](const auto& source, const auto& target) {
        for (const auto& item : source)
            target[item.key()].lerp_(item.value(), share);
    };
    blend(from.named_parameters(), to.named_parameters());
    blend(from.named_buffers(), to.named_buffers());
}

} // namespace

Trainer::Trainer(const TrainingSettings& settings, const PhraseDataset& dataset, Ranks* ranks)
    : Trainer(settings, dataset, ranks, WeightSeed(mixSeed(settings.seed, Weights))) {}

Trainer::Trainer(const TrainingSettings& settings, const PhraseDataset& dataset, Ranks* ranks,
                 const WeightSeed& /*inForce*/)
    : m_settings(resolved(settings)), m_ranks(ranks), m_rows(shareOf(settings.batch, ranks)),
      m_device(deviceOf(m_settings)), m_dataset(dataset),
      m_batches(dataset, settings.batch, settings.seed, settings.model.given, settings.transpose),
      m_generator(generatorOn(settings, m_device)), m_average(settings.model),
      m_generatorAdam(m_generator->parameters(), adamSettings(settings)) {
    m_average->to(m_device);
    copyState(*m_generator, *m_average, 1);
    m_average->eval();
    const auto addCritic = [&](std::vector<Extent> tracks) {
        Critic critic(static_cast<Extent>(tracks.size()), settings.model.width, settings.model.critic);
        critic.to(torch::device(m_device));
        critic.multiplyBFloat16(m_device.is_cpu() && m_settings.arithmetic == Arithmetic::BFloat16);
        Adam adam(critic.parameters(), criticAdamSettings(settings));
        std::optional<SpectralNorm> norm;
        if (settings.loss == AdversarialLoss::Hinge) norm.emplace(critic);
        m_critics.push_back({std::move(critic), std::move(adam), std::move(tracks), std::move(norm),
                             torch::zeros({kCriticSums}, torch::kFloat64)});
    };
    if (traits(settings.model.kind).criticPerTrack)
        for (const Family family : generatedFamilies(settings.model))
            addCritic({static_cast<Extent>(index(family))});
    else
        addCritic({0, 1, 2, 3, 4});
    if (m_device.is_cuda()) useDeviceStep();
    if (m_ranks) shareGradients();
}

/// Lets gradients be added up over ranks, the generator's while its backward pass still goes on.
void Trainer::shareGradients() {
    m_generator->shareBatches(m_ranks);
    for (CriticSlot& slot : m_critics)
        slot.buckets = std::make_unique<GradientBuckets>(*m_ranks, slot.critic.parameters());
    auto parameters = m_generator->parameters();
    m_generatorBuckets = std::make_unique<GradientBuckets>(*m_ranks, parameters);
    for (std::size_t i = 0; i < parameters.size(); ++i)
        parameters[i].register_hook(
            [buckets = m_generatorBuckets.get(), i](const Tensor& gradient) { buckets->arrived(i, gradient); });
}

void Trainer::useDeviceStep() {
    StepNets nets;
    nets.generator = m_generator;
    nets.average = m_average;
    nets.generatorAdam = &m_generatorAdam;
    for (CriticSlot& slot : m_critics)
        nets.critics.push_back({&slot.critic, &slot.adam, slot.tracks, slot.norm ? &*slot.norm : nullptr});
    m_deviceStep = std::make_unique<DeviceStep>(
        m_settings, m_device, std::move(nets),
        [this](std::int64_t update, std::span<std::uint8_t> packed) { m_batches.packed(update, packed); },
        [decay = m_settings.averageDecay](std::int64_t done) { return followedShare(decay, done); });
}

Tensor Trainer::conditionOf(const Tensor& real) const {
    return m_settings.model.given ? trackOf(real, *m_settings.model.given) : Tensor();
}

Tensor Trainer::seenBy(const CriticSlot& slot, const Tensor& phrases) const {
    if (slot.tracks.size() == static_cast<std::size_t>(shape::families)) return phrases;
    return phrases.narrow(4, slot.tracks.front(), 1).contiguous();
}

/// This process's part of what is drawn for a whole batch, so that numbers do not depend on how many share it.
Tensor Trainer::rowsOf(const Tensor& drawn) const {
    return m_ranks && drawn.defined() ? drawn.narrow(0, m_rows.first, m_rows.count) : drawn;
}

Latents Trainer::rowsOf(const Latents& drawn) const {
    return {rowsOf(drawn.z), rowsOf(drawn.zt), rowsOf(drawn.zi), rowsOf(drawn.zit)};
}

/// What becomes of its phrases; drawn for the whole batch, too.
Tensor Trainer::movesOfRows(torch::Generator& random) const {
    return drawMoves(m_settings, m_settings.batch, random).narrow(1, m_rows.first, m_rows.count);
}

/// The generator's outputs as the critics see them: with binary neurons, bits.
Tensor Trainer::binariseForCritic(const Tensor& outputs, torch::Generator& random) const {
    torch::NoGradGuard guard;
    switch (m_settings.model.binaryNeurons) {
    case BinaryNeurons::None:
        return outputs;
    case BinaryNeurons::Deterministic:
        return (outputs > 0).to(outputs.scalar_type()).mul_(2).sub_(1);
    case BinaryNeurons::Stochastic:
        // Drawn on the CPU, so that every device draws the same.
        auto sizes = outputs.sizes().vec();
        sizes.front() = m_settings.batch;
        const auto drawn = rowsOf(torch::rand(sizes, random)).to(outputs.device()) * 2 - 1;
        return (outputs > drawn).to(outputs.scalar_type()).mul_(2).sub_(1);
    }
    return outputs;
}

/// Phrases as the critics see them.
Tensor Trainer::augmented(const Tensor& phrases, torch::Generator& random) const {
    return augments(m_settings) ? moved(phrases, movesOfRows(random)) : phrases;
}

Trainer::CriticBatch Trainer::drawCriticBatch(std::int64_t update) {
    torch::NoGradGuard guard;
    const auto real = m_batches.rows(update, m_rows);
    auto random = randomGenerator(mixSeed(m_settings.seed, CriticLatents, static_cast<std::uint64_t>(update)));
    const auto latents = rowsOf(drawLatents(m_settings.model, m_settings.batch, random));
    const auto made = binariseForCritic(m_generator(latents, conditionOf(real)), random);
    auto moves = randomGenerator(mixSeed(m_settings.seed, CriticMoves, static_cast<std::uint64_t>(update)));
    CriticBatch batch;
    batch.fake = augmented(made, moves);
    batch.data = augmented(real, moves);
    for (std::size_t i = 0; i < m_critics.size(); ++i)
        batch.alphas.push_back(rowsOf(torch::rand({m_settings.batch}, random)));
    return batch;
}

/// Of each critic; with ranks they are on their way to the others.
std::vector<Critic::Gradients> Trainer::criticGradients(CriticBatch batch, const CriticObjective& objective) {
    torch::NoGradGuard guard;
    std::vector<Critic::Gradients> all;
    for (std::size_t i = 0; i < m_critics.size(); ++i) {
        CriticSlot& slot = m_critics[i];
        auto gradients = slot.critic.zeroGradients();
        if (slot.norm) slot.norm->iterate(slot.critic);
        clearSums(slot.sums, objective);
        addCriticGradients(slot.inUse(), seenBy(slot, batch.data), seenBy(slot, batch.fake), batch.alphas[i], objective,
                           gradients, slot.sums, m_settings.batch);
        if (slot.buckets)
            for (std::size_t k = gradients.size(); k-- > 0;)
                slot.buckets->arrived(k, gradients[k]);
        all.push_back(std::move(gradients));
    }
    return all;
}

void Trainer::moveCritics(std::vector<Critic::Gradients> gradients) {
    for (std::size_t i = 0; i < m_critics.size(); ++i) {
        CriticSlot& slot = m_critics[i];
        if (slot.buckets) slot.buckets->finish(gradients[i]);
        if (slot.norm) slot.norm->toWeights(slot.critic, gradients[i]);
        slot.adam.step(gradients[i], rateShare(m_settings, m_step));
    }
}

/// What comes next is generated while gradients travel: the generator stands still meanwhile.
void Trainer::updateCritics(std::int64_t first, std::int64_t end, GeneratorBatch& next, StepTimes& times) {
    Stopwatch watch;
    CriticBatch batch = drawCriticBatch(first);
    times.phrases += watch.lap();
    for (std::int64_t update = first; update < end; ++update) {
        auto gradients = criticGradients(std::move(batch), objectiveOf(m_settings, update));
        times.critic += watch.lap();
        if (update + 1 < end)
            batch = drawCriticBatch(update + 1);
        else
            next = drawGeneratorBatch();
        times.phrases += watch.lap();
        moveCritics(std::move(gradients));
        times.critic += watch.lap();
    }
}

Trainer::GeneratorBatch Trainer::drawGeneratorBatch() {
    const std::int64_t lastUpdate = criticUpdatesBefore(m_settings, m_step + 1) - 1;
    auto random = randomGenerator(mixSeed(m_settings.seed, GeneratorLatents, static_cast<std::uint64_t>(m_step)));
    const bool paired = pairsScores(m_settings.loss);
    const auto real = m_settings.model.given || paired ? m_batches.rows(lastUpdate, m_rows) : Tensor();
    GeneratorBatch batch;
    batch.fake = m_generator(rowsOf(drawLatents(m_settings.model, m_settings.batch, random)), conditionOf(real));
    // With binary neurons the gradient at the bits passes straight through to the outputs.
    const auto bits = binariseForCritic(batch.fake.detach(), random);
    auto drawn = randomGenerator(mixSeed(m_settings.seed, GeneratorMoves, static_cast<std::uint64_t>(m_step)));
    if (augments(m_settings)) batch.moves = movesOfRows(drawn);
    batch.shown = batch.moves.defined() ? moved(bits, batch.moves) : bits;
    if (paired) batch.data = augmented(real, drawn);
    return batch;
}

/// The loss, of this process's phrases.
double Trainer::updateGenerator(const GeneratorBatch& batch) {
    m_generator->zero_grad();
    auto gradient = torch::zeros_like(batch.fake);
    double loss = 0;
    for (const CriticSlot& slot : m_critics) {
        const auto [slotLoss, wrtFake] =
            generatorGradient(slot.inUse(), m_settings.loss, batch.data.defined() ? seenBy(slot, batch.data) : Tensor(),
                              seenBy(slot, batch.shown), m_settings.batch);
        loss += slotLoss;
        if (slot.tracks.size() == 1)
            gradient.narrow(4, slot.tracks.front(), 1).add_(wrtFake);
        else
            gradient.add_(wrtFake);
    }
    batch.fake.backward(batch.moves.defined() ? movedBack(gradient, batch.moves) : gradient);
    std::vector<Tensor> gradients;
    for (const Tensor& parameter : m_generator->parameters())
        gradients.push_back(parameter.grad());
    if (m_generatorBuckets) m_generatorBuckets->finish(gradients);
    m_generatorAdam.step(gradients, rateShare(m_settings, m_step));
    return loss;
}

/// The losses of the latest critic update, and `generatorLoss`, of all processes' phrases.
CriticLoss Trainer::lossesOfAll(double& generatorLoss) const {
    auto sums = torch::full({1}, generatorLoss, torch::kFloat64);
    for (const CriticSlot& slot : m_critics)
        sums = torch::cat({sums, slot.sums});
    if (m_ranks) m_ranks->sum(sums);
    generatorLoss = sums[0].item<double>();
    CriticLoss all;
    for (std::size_t i = 0; i < m_critics.size(); ++i) {
        const auto first = 1 + static_cast<Extent>(i) * kCriticSums;
        const auto loss = criticLoss(sums.narrow(0, first, kCriticSums), m_settings.penaltyEvery);
        all.loss += loss.loss;
        all.wasserstein += loss.wasserstein;
        all.penalty += loss.penalty;
        all.gradientNorm += loss.gradientNorm / static_cast<double>(m_critics.size());
    }
    return all;
}

void Trainer::averageGenerator() {
    copyState(*m_generator, *m_average, followedShare(m_settings.averageDecay, m_step));
}

TrainingReport Trainer::step() {
    if (m_deviceStep) return m_deviceStep->step(m_step++);
    Stopwatch whole;
    m_generator->train();
    GeneratorBatch batch;
    StepTimes times;
    updateCritics(criticUpdatesBefore(m_settings, m_step), criticUpdatesBefore(m_settings, m_step + 1), batch, times);
    TrainingReport report;
    Stopwatch update;
    report.generatorLoss = updateGenerator(batch);
    times.generator = update.lap();
    report.times = times;
    const CriticLoss critic = lossesOfAll(report.generatorLoss);
    ++m_step;
    averageGenerator();
    report.step = m_step;
    report.criticLoss = critic.loss;
    report.wasserstein = critic.wasserstein;
    report.gradientPenalty = critic.penalty;
    report.gradientNorm = critic.gradientNorm;
    report.secondsPerStep = whole.lap();
    return report;
}

Tensor Trainer::outputs(Extent phrases, torch::Generator& random, const Tensor& condition) {
    torch::NoGradGuard guard;
    const auto latents = movedTo(drawLatents(m_settings.model, phrases, random), m_device);
    return m_average(latents, condition.defined() ? condition.to(m_device) : condition);
}

Pianoroll Trainer::sample(Extent phrases, std::uint64_t seed, const Tensor& condition) {
    auto random = randomGenerator(seed);
    return binarised(outputs(phrases, random, condition), everyStep(), std::nullopt, random);
}

/// The metrics of what sample() would give, measured where the outputs lie.
MetricsSums Trainer::measuredSample(Extent phrases, std::uint64_t seed, const Tensor& condition) {
    torch::NoGradGuard guard;
    auto random = randomGenerator(seed);
    const auto values = outputs(phrases, random, condition);
    if (everyStep().bassArgMax) {
        const auto bass = trackOf(values, Family::Bass);
        bass.masked_fill_(bass < bass.amax(2, /*keepdim=*/true), -1);
    }
    const auto count = static_cast<std::size_t>(phrases);
    if (!m_device.is_cuda()) return phraseMetricsOnHost(values.data_ptr<float>(), count);
    const auto sums = phraseMetricsOnDevice(values.data_ptr<float>(), count, 0, currentStream(m_device));
    if (!sums) throw std::runtime_error(sums.error().message);
    return *sums;
}

Trainer::Evaluation Trainer::evaluateSamples(int phrases) {
    MetricsAccumulator metrics;
    SamenessMeter sameness(m_settings.model.given);
    std::vector<Pianoroll> heard;
    for (int done = 0; done < phrases; done += m_settings.batch) {
        const auto number = static_cast<std::uint64_t>(m_step) * 1000 + static_cast<std::uint64_t>(done);
        const auto condition = conditionOf(m_batches.batch(static_cast<std::int64_t>(number % 1000000)));
        const auto seed = mixSeed(m_settings.seed, MetricLatents, number);
        // A device measures where the outputs lie; of the first phrases the notes are wanted too.
        const bool compared = done < static_cast<int>(SamenessMeter::kMostPhrases);
        if (m_deviceStep) metrics.add(measuredSample(m_settings.batch, seed, condition));
        if (m_deviceStep && !compared) continue;
        const auto roll = sample(m_settings.batch, seed, condition);
        if (!m_deviceStep) metrics.add(roll);
        sameness.add(roll);
        for (int first = 0; first < roll.bars(); first += kBarsPerPhrase)
            heard.push_back(roll.slice(first, kBarsPerPhrase));
    }
    const auto features = measurePhrases(
        heard.size(), [&](std::size_t i) { return heard[i]; }, m_settings.threads);
    return {metrics.report(), sameness.values(), coherenceOf(features)};
}

Calibration Trainer::calibration(int phrases) {
    auto random = randomGenerator(mixSeed(m_settings.seed, CalibrationLatents, static_cast<std::uint64_t>(m_step)));
    std::vector<Tensor> made, data;
    for (int done = 0; done < phrases; done += m_settings.batch) {
        data.push_back(m_batches.batch(m_step * m_settings.criticStepsPerGeneratorStep + done));
        made.push_back(outputs(m_settings.batch, random, conditionOf(data.back())).cpu());
    }
    return calibrate(torch::cat(made), torch::cat(data));
}

Pianoroll Trainer::fixedSamples() {
    const auto conditions =
        conditionOf(m_batches.batch(0).narrow(0, 0, std::min<Extent>(kSamplePhrases, m_settings.batch)));
    const Extent phrases = conditions.defined() ? conditions.size(0) : kSamplePhrases;
    return sample(phrases, mixSeed(m_settings.seed, SampleLatents), conditions);
}

/// Up to so many of those that this training uses, evenly over all of them.
std::vector<std::size_t> Trainer::spreadPhrases(std::size_t most) const {
    const auto& phrases = m_batches.phrases();
    const std::size_t stride = std::max<std::size_t>(1, phrases.size() / std::max<std::size_t>(most, 1));
    std::vector<std::size_t> spread;
    for (std::size_t i = 0; i < phrases.size(); i += stride)
        spread.push_back(phrases[i]);
    return spread;
}

MetricsReport Trainer::evaluateData(std::size_t most) const {
    MetricsAccumulator metrics;
    for (const std::size_t phrase : spreadPhrases(most))
        metrics.add(m_dataset.phrase(phrase));
    return metrics.report();
}

Sameness Trainer::samenessOfData() const {
    SamenessMeter sameness(m_settings.model.given);
    for (const std::size_t phrase : spreadPhrases(SamenessMeter::kMostPhrases))
        sameness.add(m_dataset.phrase(phrase));
    return sameness.values();
}

CoherenceReport Trainer::coherenceOfData(std::size_t most) const {
    const auto phrases = spreadPhrases(most);
    return coherenceOf(measurePhrases(
        phrases.size(), [&](std::size_t i) { return m_dataset.phrase(phrases[i]); }, m_settings.threads));
}

std::map<std::string, Tensor> Trainer::state() {
    std::map<std::string, Tensor> tensors;
    const auto addModule = [&](const std::string& prefix, torch::nn::Module& module) {
        for (const auto& item : module.named_parameters())
            tensors[prefix + item.key()] = item.value().detach();
        for (const auto& item : module.named_buffers())
            tensors[prefix + item.key()] = item.value();
    };
    const auto addAdam = [&](const std::string& prefix, const Adam& adam) {
        for (std::size_t i = 0; i < adam.first.size(); ++i) {
            tensors[fmt::format("{}{}.first", prefix, i)] = adam.first[i];
            tensors[fmt::format("{}{}.second", prefix, i)] = adam.second[i];
        }
    };
    addModule("generator.", *m_average);
    addModule("training.generator.", *m_generator);
    addAdam("training.generatorAdam.", m_generatorAdam);
    for (std::size_t i = 0; i < m_critics.size(); ++i) {
        for (const auto& [name, tensor] : m_critics[i].critic.namedParameters())
            tensors[fmt::format("training.critic{}.{}", i, name)] = tensor;
        if (m_critics[i].norm)
            for (std::size_t k = 0; k < m_critics[i].norm->vectors().size(); ++k)
                tensors[fmt::format("training.critic{}.spectral{}", i, k)] = m_critics[i].norm->vectors()[k];
        addAdam(fmt::format("training.criticAdam{}.", i), m_critics[i].adam);
    }
    return tensors;
}

Result<void> Trainer::restore(const std::map<std::string, Tensor>& saved, std::int64_t step) {
    torch::NoGradGuard guard;
    auto mine = state();
    for (const auto& [name, tensor] : mine) {
        const auto found = saved.find(name);
        if (found == saved.end()) return Error{"the checkpoint has no tensor '{}'", name};
        if (found->second.sizes() != tensor.sizes())
            return Error{"the checkpoint's tensor '{}' has another shape than this model's", name};
    }
    for (auto& [name, tensor] : mine)
        tensor.copy_(saved.at(name));
    m_step = step;
    m_generatorAdam.updates = step;
    for (CriticSlot& slot : m_critics)
        slot.adam.updates = criticUpdatesBefore(m_settings, step);
    return {};
}

} // namespace muse
