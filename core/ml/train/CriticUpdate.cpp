// SPDX-License-Identifier: MIT
#include "core/ml/train/CriticUpdate.h"

#include "core/ml/RuntimeTuning.h"
#include "core/ml/net/CriticPass.h"
#include "core/ml/net/Shapes.h"
#include "core/ml/train/AdversarialLoss.h"

#include <ATen/Parallel.h>
#include <algorithm>

namespace muse {
namespace {

/// Keeps the norm differentiable where the gradient vanishes, as v1 does.
constexpr double kNormFloor = 1e-8;
/// Bytes that one pass may leave behind for the next: few, so that they are still in the cache. Else more samples at
/// once are better, as weights are read once for all of them.
constexpr Extent kBytesAtOnce = 40 << 20;

/// Samples that a CPU thread takes through the critic together.
Extent samplesAtOnce(const Critic& critic) {
    // The first layers leave nearly all: a number for each channel of four places of a bar, at every step and pitch.
    const Extent numbers = shape::steps * shape::pitches * shape::bars * critic.layers().front().weight.size(1);
    const Extent bytes = critic.multipliesBFloat16() ? 2 : 4;
    return std::clamp<Extent>(kBytesAtOnce / (numbers * bytes), 1, 4);
}

/// One thread's part of an update.
struct Share {
    Critic::Gradients gradients;
    Tensor sums; ///< as addCriticGradients' own
};

/// Some samples of a batch.
struct Samples {
    Extent begin;
    Extent count;
    [[nodiscard]] Tensor of(const Tensor& batch) const { return batch.narrow(0, begin, count); }
};

/// Whole samples go to threads, once an update: so threads meet once, and sums round alike for as many threads.
template <typename Work> void forEachShare(Extent batch, std::size_t shares, const Work& work) {
    const auto count = static_cast<Extent>(shares);
    at::parallel_for(0, count, 1, [&](Extent first, Extent last) {
        torch::NoGradGuard guard;
        for (Extent share = first; share < last; ++share) {
            const Extent begin = batch * share / count;
            work(static_cast<std::size_t>(share), Samples{begin, batch * (share + 1) / count - begin});
        }
    });
}

template <typename Work> void inPieces(Samples samples, Extent most, const Work& work) {
    for (Extent done = 0; done < samples.count; done += most)
        work(Samples{samples.begin + done, std::min(most, samples.count - done)});
}

bool onCpu(const Tensor& phrases) {
    return phrases.device().is_cpu();
}

/// Off the CPU everything is one piece.
Extent pieceOf(const Critic& critic, const Tensor& phrases) {
    return onCpu(phrases) ? samplesAtOnce(critic) : phrases.size(0);
}

std::size_t sharesFor(const Tensor& phrases) {
    if (!onCpu(phrases)) return 1;
    return static_cast<std::size_t>(std::min<Extent>(at::get_num_threads(), phrases.size(0)));
}

/// Sixteen bits are too few to add up many numbers.
torch::ScalarType sumType(const Tensor& values) {
    return values.scalar_type() == torch::kFloat64 ? torch::kFloat64 : torch::kFloat32;
}

/// The gradient of what is minimised, -mean D(real) + mean D(fake), with respect to the scores of one of the two.
Tensor seedOf(const CriticPass::Trace& trace, Extent phrases, Extent batch, double sign) {
    const auto scores = trace.scores();
    return torch::full_like(scores, sign / static_cast<double>(batch * scores.size(0) / phrases));
}

void addScores(const CriticPass& pass, const CriticPass::Trace& trace, const Tensor& seed, Share& share) {
    const auto loss = (trace.scores() * seed).sum();
    share.sums.select(0, 0).sub_(loss);
    share.sums.select(0, 3).add_(loss);
    pass.backward(trace, seed, &share.gradients, false, false);
}

void addBits(const CriticPass& pass, const Tensor& phrases, double sign, Extent batch, Share& share) {
    const auto trace = pass.forwardBits(phrases);
    addScores(pass, trace, seedOf(trace, phrases.size(0), batch, sign), share);
}

/// Of numbers of any value, and of both kinds at once, as a device has more use for large batches.
void addNumbers(const CriticPass& pass, const Tensor& real, const Tensor& fake, Extent batch, Share& share) {
    const auto both = real.defined() && fake.defined();
    const auto phrases = both ? torch::cat({real, fake}) : real.defined() ? real : fake;
    const auto trace = pass.forward(phrases);
    auto seed = seedOf(trace, phrases.size(0), batch, 1);
    if (real.defined()) seed.narrow(0, 0, both ? seed.size(0) / 2 : seed.size(0)).neg_();
    addScores(pass, trace, seed, share);
}

/// WGAN-GP's, at phrases between real and generated ones.
void addPenalty(const CriticPass& pass, const Tensor& between, double weight, Extent batch, Share& share) {
    const auto trace = pass.forward(between);
    const auto back = pass.backward(trace, torch::ones_like(trace.scores()), nullptr, true, true);
    const auto squares = back.input.flatten(1).square().sum(1, false, sumType(back.input));
    const auto norm = (squares + kNormFloor).sqrt();
    share.sums.select(0, 1).add_((norm - 1).square().sum(), weight / static_cast<double>(batch));
    share.sums.select(0, 2).add_(norm.sum(), 1 / static_cast<double>(batch));
    // d penalty / d gradient, the direction along which the weights are felt.
    const auto slope = (2 * weight / static_cast<double>(batch)) * (norm - 1) / norm;
    pass.tangent(trace, back, back.input.mul_(slope.view({-1, 1, 1, 1, 1})), share.gradients);
}

/// `weight` / 2 mean ||grad D||^2 at the phrases of a trace, of which the mean norm counts `share`.
void addZeroCentred(const CriticPass& pass, const CriticPass::Trace& trace, double weight, double share, Extent batch,
                    Share& into) {
    const auto back = pass.backward(trace, torch::ones_like(trace.scores()), nullptr, true, true);
    const auto squares = back.input.flatten(1).square().sum(1, false, sumType(back.input));
    into.sums.select(0, 1).add_(squares.sum(), weight / static_cast<double>(2 * batch));
    into.sums.select(0, 2).add_(squares.sqrt().sum(), share / static_cast<double>(batch));
    pass.tangent(trace, back, back.input.mul_(weight / static_cast<double>(batch)), into.gradients);
}

/// Losses whose slopes hang on the scores themselves, and their zero-centred penalties.
void addScored(const CriticPass& pass, const CriticObjective& objective, const Tensor& real, bool bitsInReal,
               const Tensor& fake, bool bitsInFake, Extent batch, Share& share) {
    const bool pairs = pairsScores(objective.loss);
    const bool atReal = objective.penaltyWeight.has_value();
    const bool atFake = atReal && pairs;
    const auto ours = bitsInReal ? pass.forwardBits(real) : pass.forward(real);
    const auto made = bitsInFake ? pass.forwardBits(fake) : pass.forward(fake);
    const auto type = sumType(ours.scores());
    const double each = static_cast<double>(real.size(0)) / static_cast<double>(batch * ours.scores().size(0));
    const auto realScores = ours.scores().to(type);
    const auto fakeScores = made.scores().to(type);
    const auto loss = criticLossOf(objective.loss, realScores, fakeScores, each);
    share.sums.select(0, 0).add_((realScores - fakeScores).sum(), each);
    share.sums.select(0, 3).add_(loss.sum, each);
    pass.backward(ours, loss.real.to(ours.scores().scalar_type()), &share.gradients, false, false);
    pass.backward(made, loss.fake.to(made.scores().scalar_type()), &share.gradients, false, false);
    // The quick pass for bits gives the weights' gradients alone, and is quick enough to come on top.
    if (atReal)
        addZeroCentred(pass, bitsInReal ? pass.forward(real) : ours, *objective.penaltyWeight, atFake ? 0.5 : 1, batch,
                       share);
    if (atFake)
        addZeroCentred(pass, bitsInFake ? pass.forward(fake) : made, *objective.penaltyWeight, 0.5, batch, share);
}

} // namespace

void addCriticGradients(const Critic& critic, const Tensor& real, const Tensor& fake, const Tensor& alpha,
                        const CriticObjective& objective, Critic::Gradients& gradients, Tensor& sums, Extent whole) {
    torch::NoGradGuard guard;
    const OneBlasThread blas;
    const CriticPass pass(critic);
    const Extent batch = whole > 0 ? whole : real.size(0);
    std::vector<Share> shares(sharesFor(real));
    // The first share adds to what is there already, the others to sums of their own.
    shares.front() = {gradients, torch::zeros_like(sums)};
    for (std::size_t i = 1; i < shares.size(); ++i)
        shares[i] = {critic.zeroGradients(), torch::zeros_like(sums)};
    const bool bitsInReal = pass.seesBits(real);
    const bool bitsInFake = pass.seesBits(fake);
    forEachShare(real.size(0), shares.size(), [&](std::size_t number, Samples all) {
        Share& share = shares[number];
        if (objective.loss != AdversarialLoss::WganGp)
            return inPieces(all, pieceOf(critic, real), [&](Samples samples) {
                addScored(pass, objective, samples.of(real), bitsInReal, samples.of(fake), bitsInFake, batch, share);
            });
        if (bitsInReal) addBits(pass, all.of(real), -1, batch, share);
        if (bitsInFake) addBits(pass, all.of(fake), 1, batch, share);
        inPieces(all, pieceOf(critic, real), [&](Samples samples) {
            const auto ours = samples.of(real);
            const auto made = samples.of(fake);
            if (!bitsInReal || !bitsInFake)
                addNumbers(pass, bitsInReal ? Tensor() : ours, bitsInFake ? Tensor() : made, batch, share);
            if (!objective.penaltyWeight) return;
            const auto between = torch::lerp(ours, made, samples.of(alpha).view({-1, 1, 1, 1, 1}));
            addPenalty(pass, between, *objective.penaltyWeight, batch, share);
        });
    });
    for (std::size_t number = 0; number < shares.size(); ++number) {
        if (number > 0)
            for (std::size_t i = 0; i < gradients.size(); ++i)
                gradients[i].add_(shares[number].gradients[i]);
        sums.add_(shares[number].sums);
    }
}

CriticLoss criticGradients(const Critic& critic, const Tensor& real, const Tensor& fake, const Tensor& alpha,
                           const CriticObjective& objective, Critic::Gradients& gradients) {
    auto sums = torch::zeros({kCriticSums}, real.options().dtype(torch::kFloat64));
    addCriticGradients(critic, real, fake, alpha, objective, gradients, sums);
    return criticLoss(sums);
}

void clearSums(Tensor& sums, const CriticObjective& objective) {
    if (objective.penaltyWeight) {
        sums.zero_();
        return;
    }
    sums[0].zero_();
    sums[3].zero_();
}

CriticLoss criticLoss(const Tensor& sums, int penaltyEvery) {
    const auto numbers = sums.to(torch::kCPU);
    const double* found = numbers.data_ptr<double>();
    const double penalty = found[1] / penaltyEvery;
    return {penalty + found[3], found[0], penalty, found[2]};
}

Tensor addGeneratorGradient(const Critic& critic, AdversarialLoss loss, const Tensor& real, const Tensor& fake,
                            Tensor& sum, Extent whole) {
    torch::NoGradGuard guard;
    const OneBlasThread blas;
    const CriticPass pass(critic);
    const Extent batch = whole > 0 ? whole : fake.size(0);
    const double each = 1 / static_cast<double>(batch * critic.scoresPerPhrase());
    const bool paired = pairsScores(loss);
    const bool bitsInReal = paired && pass.seesBits(real);
    auto gradient = torch::empty_like(fake);
    std::vector<Tensor> scores(sharesFor(fake));
    for (Tensor& score : scores)
        score = torch::zeros_like(sum);
    forEachShare(fake.size(0), scores.size(), [&](std::size_t share, Samples all) {
        inPieces(all, pieceOf(critic, fake), [&](Samples samples) {
            const auto trace = pass.forward(samples.of(fake));
            const auto type = sumType(trace.scores());
            const auto ours = !paired      ? Tensor()
                              : bitsInReal ? pass.forwardBits(samples.of(real)).scores().to(type)
                                           : pass.forward(samples.of(real)).scores().to(type);
            const auto found = generatorLossOf(loss, ours, trace.scores().to(type), each);
            scores[share].add_(found.sum, each);
            const auto seed = found.fake.to(trace.scores().scalar_type());
            samples.of(gradient).copy_(pass.backward(trace, seed, nullptr, true, false).input);
        });
    });
    for (const Tensor& score : scores)
        sum.add_(score);
    return gradient;
}

std::pair<double, Tensor> generatorGradient(const Critic& critic, AdversarialLoss loss, const Tensor& real,
                                            const Tensor& fake, Extent whole) {
    auto sum = torch::zeros({}, fake.options().dtype(torch::kFloat64));
    auto gradient = addGeneratorGradient(critic, loss, real, fake, sum, whole);
    return {sum.item<double>(), std::move(gradient)};
}

} // namespace muse
