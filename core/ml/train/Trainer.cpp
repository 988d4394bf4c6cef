// SPDX-License-Identifier: MIT
#include "core/ml/train/Trainer.h"

#include "core/ml/net/PhraseTensor.h"
#include "core/ml/train/Schedule.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>

namespace muse {
namespace {

constexpr double kAverageDecay = 0.999;
/// Keeps the numbers of critic updates, generator updates, metrics and samples apart.
enum Purpose : std::uint64_t { CriticLatents = 1, GeneratorLatents, MetricLatents, SampleLatents, Alphas, Weights };

Adam::Settings adamSettings(const TrainingSettings& s) {
    return {s.learningRate, s.beta1, s.beta2, 1e-8};
}

/// Weights are drawn from LibTorch's global generator, so it is seeded right before.
Generator seededGenerator(const TrainingSettings& settings) {
    torch::manual_seed(mixSeed(settings.seed, Weights));
    return Generator(settings.model);
}

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

Trainer::Trainer(const TrainingSettings& settings, const PhraseDataset& dataset)
    : m_settings(settings), m_dataset(dataset),
      m_batches(dataset, settings.batch, settings.seed, settings.model.given, settings.transpose),
      m_generator(seededGenerator(settings)), m_average(settings.model),
      m_generatorAdam(m_generator->parameters(), adamSettings(settings)) {
    copyState(*m_generator, *m_average, 1);
    m_average->eval();
    const auto addJudge = [&](std::vector<Extent> tracks) {
        Critic critic(static_cast<Extent>(tracks.size()), settings.model.width);
        Adam adam(critic.parameters(), adamSettings(settings));
        m_judges.push_back({std::move(critic), std::move(adam), std::move(tracks)});
    };
    if (settings.model.kind == ModelKind::Jamming)
        for (const Family family : generatedFamilies(settings.model))
            addJudge({static_cast<Extent>(index(family))});
    else
        addJudge({0, 1, 2, 3, 4});
}

Tensor Trainer::conditionOf(const Tensor& real) const {
    return m_settings.model.given ? trackOf(real, *m_settings.model.given) : Tensor();
}

Tensor Trainer::seenBy(const Judge& judge, const Tensor& phrases) const {
    if (judge.tracks.size() == static_cast<std::size_t>(shape::families)) return phrases;
    return phrases.narrow(4, judge.tracks.front(), 1).contiguous();
}

CriticLoss Trainer::updateCritics(std::int64_t update) {
    torch::NoGradGuard guard;
    const auto real = m_batches.batch(update);
    auto random = randomGenerator(mixSeed(m_settings.seed, CriticLatents, static_cast<std::uint64_t>(update)));
    const auto fake = m_generator(drawLatents(m_settings.model, real.size(0), random), conditionOf(real));
    CriticLoss sum;
    for (Judge& judge : m_judges) {
        auto gradients = judge.critic.zeroGradients();
        const auto alpha = torch::rand({real.size(0)}, random);
        const auto loss = criticGradients(judge.critic, seenBy(judge, real), seenBy(judge, fake), alpha,
                                          m_settings.penaltyWeight, gradients);
        judge.adam.step(gradients, rateShare(m_settings, m_step));
        sum.loss += loss.loss;
        sum.wasserstein += loss.wasserstein;
        sum.penalty += loss.penalty;
        sum.gradientNorm += loss.gradientNorm / static_cast<double>(m_judges.size());
    }
    return sum;
}

double Trainer::updateGenerator() {
    const std::int64_t lastUpdate = criticUpdatesBefore(m_settings, m_step + 1) - 1;
    auto random = randomGenerator(mixSeed(m_settings.seed, GeneratorLatents, static_cast<std::uint64_t>(m_step)));
    const auto condition = m_settings.model.given ? conditionOf(m_batches.batch(lastUpdate)) : Tensor();
    m_generator->zero_grad();
    const auto fake = m_generator(drawLatents(m_settings.model, m_settings.batch, random), condition);
    auto gradient = torch::zeros_like(fake);
    double loss = 0;
    for (const Judge& judge : m_judges) {
        const auto [judged, wrtFake] = generatorGradient(judge.critic, seenBy(judge, fake.detach()));
        loss += judged;
        if (judge.tracks.size() == 1)
            gradient.narrow(4, judge.tracks.front(), 1).add_(wrtFake);
        else
            gradient.add_(wrtFake);
    }
    fake.backward(gradient);
    std::vector<Tensor> gradients;
    for (const Tensor& parameter : m_generator->parameters())
        gradients.push_back(parameter.grad());
    m_generatorAdam.step(gradients, rateShare(m_settings, m_step));
    return loss;
}

void Trainer::averageGenerator() {
    // Early on the average follows quickly, or it would long remember the untrained weights.
    const double done = static_cast<double>(m_step);
    copyState(*m_generator, *m_average, 1 - std::min(kAverageDecay, (1 + done) / (10 + done)));
}

TrainingReport Trainer::step() {
    const auto begin = std::chrono::steady_clock::now();
    m_generator->train();
    CriticLoss critic;
    const std::int64_t end = criticUpdatesBefore(m_settings, m_step + 1);
    for (std::int64_t update = criticUpdatesBefore(m_settings, m_step); update < end; ++update)
        critic = updateCritics(update);
    TrainingReport report;
    report.generatorLoss = updateGenerator();
    ++m_step;
    averageGenerator();
    report.step = m_step;
    report.criticLoss = critic.loss;
    report.wasserstein = critic.wasserstein;
    report.gradientPenalty = critic.penalty;
    report.gradientNorm = critic.gradientNorm;
    report.secondsPerStep = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return report;
}

Pianoroll Trainer::sample(Extent phrases, std::uint64_t seed, const Tensor& condition) {
    torch::NoGradGuard guard;
    auto random = randomGenerator(seed);
    const auto outputs = m_average(drawLatents(m_settings.model, phrases, random), condition);
    GenerationSettings everyStep; // the metrics are about what the network says, before any cleaning
    everyStep.sixteenths = false;
    return toPianoroll(outputs, everyStep, random);
}

MetricsReport Trainer::evaluateSamples(int phrases) {
    MetricsAccumulator metrics;
    for (int done = 0; done < phrases; done += m_settings.batch) {
        const auto number = static_cast<std::uint64_t>(m_step) * 1000 + static_cast<std::uint64_t>(done);
        const auto condition = conditionOf(m_batches.batch(static_cast<std::int64_t>(number % 1000000)));
        metrics.add(sample(m_settings.batch, mixSeed(m_settings.seed, MetricLatents, number), condition));
    }
    return metrics.report();
}

Pianoroll Trainer::fixedSamples() {
    const auto conditions =
        conditionOf(m_batches.batch(0).narrow(0, 0, std::min<Extent>(kSamplePhrases, m_settings.batch)));
    const Extent phrases = conditions.defined() ? conditions.size(0) : kSamplePhrases;
    return sample(phrases, mixSeed(m_settings.seed, SampleLatents), conditions);
}

MetricsReport Trainer::evaluateData(std::size_t most) const {
    MetricsAccumulator metrics;
    const auto& phrases = m_batches.phrases();
    const std::size_t stride = std::max<std::size_t>(1, phrases.size() / std::max<std::size_t>(most, 1));
    for (std::size_t i = 0; i < phrases.size(); i += stride)
        metrics.add(m_dataset.phrase(phrases[i]));
    return metrics.report();
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
    for (std::size_t i = 0; i < m_judges.size(); ++i) {
        for (const auto& [name, tensor] : m_judges[i].critic.namedParameters())
            tensors[fmt::format("training.critic{}.{}", i, name)] = tensor;
        addAdam(fmt::format("training.criticAdam{}.", i), m_judges[i].adam);
    }
    return tensors;
}

Result<void> Trainer::restore(const std::map<std::string, Tensor>& saved, std::int64_t step) {
    torch::NoGradGuard guard;
    auto mine = state();
    for (const auto& [name, tensor] : mine) {
        const auto found = saved.find(name);
        if (found == saved.end()) return Error{fmt::format("the checkpoint has no tensor '{}'", name)};
        if (found->second.sizes() != tensor.sizes())
            return Error{fmt::format("the checkpoint's tensor '{}' has another shape than this model's", name)};
    }
    for (auto& [name, tensor] : mine)
        tensor.copy_(saved.at(name));
    m_step = step;
    m_generatorAdam.updates = step;
    for (Judge& judge : m_judges)
        judge.adam.updates = criticUpdatesBefore(m_settings, step);
    return {};
}

} // namespace muse
