// SPDX-License-Identifier: MIT
#include "core/ml/device/DeviceStep.h"

#include "core/dataset/store/PhraseDataset.h"
#include "core/gpu/UnpackPhrases.h"
#include "core/ml/device/Device.h"
#include "core/ml/net/PhraseTensor.h"
#include "core/ml/train/AdversarialLoss.h"
#include "core/ml/train/Augmentation.h"
#include "core/ml/train/RandomStream.h"
#include "core/ml/train/Schedule.h"

#include <chrono>
#include <stdexcept>

namespace muse {
namespace {

std::vector<Extent> phraseSizes(Extent batch) {
    return {batch, shape::steps, shape::pitches, shape::bars, shape::families};
}

/// The parts of an update's inputs, as large as they will be.
StepInputs::Set inputsLike(const TrainingSettings& settings, Extent critics) {
    const Extent batch = settings.batch;
    auto random = randomGenerator(0);
    const Latents latents = drawLatents(settings.model, batch, random);
    StepInputs::Set like;
    like[StepInputs::Z] = latents.z;
    like[StepInputs::Zt] = latents.zt;
    like[StepInputs::Zi] = latents.zi;
    like[StepInputs::Zit] = latents.zit;
    if (settings.model.binaryNeurons == BinaryNeurons::Stochastic)
        like[StepInputs::Drawn] = torch::zeros(phraseSizes(batch));
    like[StepInputs::Rates] = torch::zeros({3});
    if (augments(settings)) {
        like[StepInputs::FakeMoves] = torch::zeros({2, batch}, torch::kInt64);
        if (critics > 0 || pairsScores(settings.loss))
            like[StepInputs::RealMoves] = torch::zeros({2, batch}, torch::kInt64);
    }
    if (critics == 0) return like;
    like[StepInputs::Packed] = torch::zeros({batch, static_cast<Extent>(kBytesPerPhrase)}, torch::kUInt8);
    like[StepInputs::Alphas] = torch::zeros({critics, batch});
    return like;
}

void setRates(StepInputs::Set& into, const Adam::Rates& rates, double follow) {
    float* numbers = into[StepInputs::Rates].data_ptr<float>();
    numbers[0] = static_cast<float>(rates.step);
    numbers[1] = static_cast<float>(rates.root);
    numbers[2] = static_cast<float>(follow);
}

} // namespace

DeviceStep::DeviceStep(const TrainingSettings& settings, const torch::Device& device, StepNets nets, Fill fill,
                       Follow follow)
    : m_settings(settings), m_device(device),
      m_type(device.is_cuda() && settings.arithmetic == Arithmetic::BFloat16 ? torch::kBFloat16 : torch::kFloat32),
      m_nets(std::move(nets)), m_fill(std::move(fill)), m_follow(std::move(follow)),
      m_forCritics(inputsLike(settings, static_cast<Extent>(m_nets.critics.size())), device),
      m_forGenerator(inputsLike(settings, 0), device), m_criticGraph(device, settings.cudaGraphs),
      m_plainCriticGraph(device, settings.cudaGraphs), m_generatorGraph(device, settings.cudaGraphs),
      m_real(torch::empty(phraseSizes(settings.batch), device)),
      m_criticSums(torch::zeros({kCriticSums}, torch::dtype(torch::kFloat64).device(device))),
      m_generatorLoss(torch::zeros({}, torch::dtype(torch::kFloat64).device(device))),
      m_parameters(m_nets.generator->parameters()) {
    const auto pair = [&](const auto& sources, const auto& targets) {
        for (const auto& item : sources)
            m_follows.emplace_back(targets[item.key()], item.value());
    };
    pair(m_nets.generator->named_parameters(), m_nets.average->named_parameters());
    pair(m_nets.generator->named_buffers(), m_nets.average->named_buffers());
}

void DeviceStep::draw(StepInputs::Set& into, torch::Generator& random) const {
    const Latents latents = drawLatents(m_settings.model, m_settings.batch, random);
    const auto put = [&](StepInputs::Part part, const Tensor& values) {
        if (values.defined()) into[part].copy_(values);
    };
    put(StepInputs::Z, latents.z);
    put(StepInputs::Zt, latents.zt);
    put(StepInputs::Zi, latents.zi);
    put(StepInputs::Zit, latents.zit);
    if (into[StepInputs::Drawn].defined())
        put(StepInputs::Drawn, torch::rand(phraseSizes(m_settings.batch), random) * 2 - 1);
}

void DeviceStep::drawMovesInto(StepInputs::Set& into, torch::Generator& random) const {
    for (const StepInputs::Part part : {StepInputs::FakeMoves, StepInputs::RealMoves})
        if (into[part].defined()) into[part].copy_(drawMoves(m_settings, m_settings.batch, random));
}

void DeviceStep::prepareCritics(std::int64_t update, std::int64_t done) {
    auto& host = m_forCritics.host();
    m_fill(update, {host[StepInputs::Packed].data_ptr<std::uint8_t>(), host[StepInputs::Packed].nbytes()});
    auto random = randomGenerator(mixSeed(m_settings.seed, CriticLatents, static_cast<std::uint64_t>(update)));
    draw(host, random);
    auto moves = randomGenerator(mixSeed(m_settings.seed, CriticMoves, static_cast<std::uint64_t>(update)));
    drawMovesInto(host, moves);
    Adam::Rates rates{};
    for (std::size_t i = 0; i < m_nets.critics.size(); ++i) {
        host[StepInputs::Alphas][static_cast<Extent>(i)].copy_(torch::rand({m_settings.batch}, random));
        rates = m_nets.critics[i].adam->nextRates(rateShare(m_settings, done));
    }
    setRates(host, rates, 0);
    m_forCritics.send();
}

void DeviceStep::prepareGenerator(std::int64_t done) {
    auto& host = m_forGenerator.host();
    auto random = randomGenerator(mixSeed(m_settings.seed, GeneratorLatents, static_cast<std::uint64_t>(done)));
    draw(host, random);
    auto moves = randomGenerator(mixSeed(m_settings.seed, GeneratorMoves, static_cast<std::uint64_t>(done)));
    drawMovesInto(host, moves);
    setRates(host, m_nets.generatorAdam->nextRates(rateShare(m_settings, done)), m_follow(done + 1));
    m_forGenerator.send();
}

void DeviceStep::unpack() {
    const auto* packed = m_forCritics[StepInputs::Packed].data_ptr<std::uint8_t>();
    const auto phrases = static_cast<std::size_t>(m_settings.batch);
    if (!m_device.is_cuda()) return unpackPhrasesOnHost(packed, phrases, m_real.data_ptr<float>());
    const auto done = unpackPhrasesOnDevice(packed, phrases, m_real.data_ptr<float>(), currentStream(m_device));
    if (!done) throw std::runtime_error(done.error().message);
}

Tensor DeviceStep::generated(const StepInputs& inputs) {
    const Latents latents{inputs[StepInputs::Z], inputs[StepInputs::Zt], inputs[StepInputs::Zi],
                          inputs[StepInputs::Zit]};
    const auto given = m_settings.model.given;
    return m_nets.generator(latents, given ? trackOf(m_real, *given) : Tensor());
}

Tensor DeviceStep::binariseForCritic(const Tensor& outputs, const StepInputs& inputs) const {
    if (m_settings.model.binaryNeurons == BinaryNeurons::None) return outputs;
    const Tensor& drawn = inputs[StepInputs::Drawn];
    const auto bits = drawn.defined() ? outputs > drawn : outputs > 0;
    return bits.to(outputs.scalar_type()).mul_(2).sub_(1);
}

Tensor DeviceStep::seenBy(const StepNets::CriticSlot& slot, const Tensor& phrases) const {
    const bool all = slot.tracks.size() == static_cast<std::size_t>(shape::families);
    return (all ? phrases : phrases.narrow(4, slot.tracks.front(), 1).contiguous()).to(m_type);
}

Tensor DeviceStep::augmented(const Tensor& phrases, const Tensor& moves) const {
    return moves.defined() ? moved(phrases, moves) : phrases;
}

/// The slot's critic with weights of the type that it computes in.
Critic DeviceStep::computing(const StepNets::CriticSlot& slot) const {
    Critic critic = slot.norm ? slot.norm->normalised(*slot.critic) : *slot.critic;
    if (m_type != torch::kFloat32) critic.to(torch::dtype(m_type));
    return critic;
}

void DeviceStep::updateCritics(const CriticObjective& objective) {
    torch::NoGradGuard guard;
    unpack();
    const auto fake =
        augmented(binariseForCritic(generated(m_forCritics), m_forCritics), m_forCritics[StepInputs::FakeMoves]);
    const auto real = augmented(m_real, m_forCritics[StepInputs::RealMoves]);
    clearSums(m_criticSums, objective);
    for (std::size_t i = 0; i < m_nets.critics.size(); ++i) {
        const StepNets::CriticSlot& slot = m_nets.critics[i];
        if (slot.norm) slot.norm->iterate(*slot.critic);
        const Critic critic = computing(slot);
        auto gradients = critic.zeroGradients();
        const auto alpha = m_forCritics[StepInputs::Alphas][static_cast<Extent>(i)].to(m_type);
        addCriticGradients(critic, seenBy(slot, real), seenBy(slot, fake), alpha, objective, gradients, m_criticSums);
        for (Tensor& gradient : gradients)
            gradient = gradient.to(torch::kFloat32);
        if (slot.norm) slot.norm->toWeights(*slot.critic, gradients);
        slot.adam->apply(gradients, m_forCritics[StepInputs::Rates]);
    }
}

void DeviceStep::updateGenerator() {
    const auto fake = generated(m_forGenerator);
    const Tensor& moves = m_forGenerator[StepInputs::FakeMoves];
    const auto shown = augmented(binariseForCritic(fake.detach(), m_forGenerator), moves);
    const bool paired = pairsScores(m_settings.loss);
    const auto real = paired ? augmented(m_real, m_forGenerator[StepInputs::RealMoves]) : Tensor();
    auto gradient = torch::zeros_like(shown);
    m_generatorLoss.zero_();
    for (const StepNets::CriticSlot& slot : m_nets.critics) {
        const auto wrtSeen =
            addGeneratorGradient(computing(slot), m_settings.loss, paired ? seenBy(slot, real) : Tensor(),
                                 seenBy(slot, shown), m_generatorLoss)
                .to(torch::kFloat32);
        if (slot.tracks.size() == 1)
            gradient.narrow(4, slot.tracks.front(), 1).add_(wrtSeen);
        else
            gradient.add_(wrtSeen);
    }
    if (moves.defined()) gradient = movedBack(gradient, moves);
    const auto gradients =
        torch::autograd::grad({fake}, m_parameters, {gradient}, c10::nullopt, false, /*allow_unused=*/true);
    m_nets.generatorAdam->apply(gradients, m_forGenerator[StepInputs::Rates]);
    torch::NoGradGuard guard;
    const auto share = m_forGenerator[StepInputs::Rates][2];
    for (const auto& [average, source] : m_follows)
        average.lerp_(source, share);
}

TrainingReport DeviceStep::step(std::int64_t done) {
    const auto begin = std::chrono::steady_clock::now();
    m_nets.generator->train();
    const std::int64_t end = criticUpdatesBefore(m_settings, done + 1);
    for (std::int64_t update = criticUpdatesBefore(m_settings, done); update < end; ++update) {
        prepareCritics(update, done);
        const auto objective = objectiveOf(m_settings, update);
        auto& graph = objective.penaltyWeight ? m_criticGraph : m_plainCriticGraph;
        graph.run([&] { updateCritics(objective); });
    }
    prepareGenerator(done);
    m_generatorGraph.run([this] { updateGenerator(); });
    const CriticLoss critic = criticLoss(m_criticSums, m_settings.penaltyEvery);
    TrainingReport report;
    report.step = done + 1;
    report.criticLoss = critic.loss;
    report.wasserstein = critic.wasserstein;
    report.gradientPenalty = critic.penalty;
    report.gradientNorm = critic.gradientNorm / static_cast<double>(m_nets.critics.size());
    report.generatorLoss = m_generatorLoss.item<double>();
    report.secondsPerStep = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return report;
}

} // namespace muse
