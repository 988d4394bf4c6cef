// SPDX-License-Identifier: MIT
#include "core/ml/train/CriticUpdate.h"

#include "core/ml/RuntimeTuning.h"
#include "core/ml/net/CriticPass.h"

#include <ATen/Parallel.h>
#include <algorithm>

namespace muse {
namespace {

/// Keeps the norm differentiable where the gradient vanishes, as v1 does.
constexpr double kNormFloor = 1e-8;
/// Samples that a CPU thread takes through the critic together: few, so that what one pass leaves behind is still in
/// the cache for the next.
constexpr Extent kSamplesAtOnce = 2;

/// One thread's part of an update.
struct Share {
    Critic::Gradients gradients;
    double wasserstein = 0; ///< sums over its samples
    double penalty = 0;
    double norm = 0;
};

/// Samples [begin, end) of a batch, as one thread takes them.
struct Samples {
    Extent begin;
    Extent count;
    [[nodiscard]] Tensor of(const Tensor& batch) const { return batch.narrow(0, begin, count); }
};

/// Whole samples go to threads, once an update: so threads meet once, and sums round alike for as many threads. Off the
/// CPU everything is one piece.
template <typename Work> void forEachSample(Extent batch, std::size_t shares, bool inPieces, const Work& work) {
    const auto count = static_cast<Extent>(shares);
    at::parallel_for(0, count, 1, [&](Extent first, Extent last) {
        torch::NoGradGuard guard;
        for (Extent share = first; share < last; ++share) {
            const Extent end = batch * (share + 1) / count;
            const Extent most = inPieces ? kSamplesAtOnce : batch;
            for (Extent begin = batch * share / count; begin < end; begin += most)
                work(static_cast<std::size_t>(share), Samples{begin, std::min(most, end - begin)});
        }
    });
}

bool onCpu(const Tensor& phrases) {
    return phrases.device().is_cpu();
}

std::size_t sharesFor(const Tensor& phrases) {
    if (!onCpu(phrases)) return 1;
    return static_cast<std::size_t>(std::min<Extent>(at::get_num_threads(), phrases.size(0)));
}

/// -mean D(real) + mean D(fake).
void addScores(const CriticPass& pass, const Tensor& real, const Tensor& fake, Extent batch, Share& share) {
    const auto trace = pass.forward(torch::cat({real, fake}));
    const auto scores = trace.scores();
    auto seed = torch::full({2 * real.size(0)}, 1.0 / static_cast<double>(batch), real.options());
    seed.narrow(0, 0, real.size(0)).neg_();
    share.wasserstein -= (scores * seed).sum().item<double>();
    pass.backward(trace, seed, &share.gradients, false, false);
}

void addPenalty(const CriticPass& pass, const Tensor& between, double weight, Extent batch, Share& share) {
    const auto trace = pass.forward(between);
    const auto back = pass.backward(trace, torch::ones({between.size(0)}, between.options()), nullptr, true, true);
    const auto norm = (back.input.flatten(1).square().sum(1) + kNormFloor).sqrt();
    share.norm += norm.sum().item<double>();
    share.penalty += weight * (norm - 1).square().sum().item<double>();
    // d penalty / d gradient, the direction along which the weights are felt.
    const auto slope = (2 * weight / static_cast<double>(batch)) * (norm - 1) / norm;
    pass.tangent(trace, back, back.input.mul_(slope.view({-1, 1, 1, 1, 1})), share.gradients);
}

} // namespace

CriticLoss criticGradients(const Critic& critic, const Tensor& real, const Tensor& fake, const Tensor& alpha,
                           double penaltyWeight, Critic::Gradients& gradients) {
    torch::NoGradGuard guard;
    const OneBlasThread blas;
    const CriticPass pass(critic);
    const Extent batch = real.size(0);
    std::vector<Share> shares(sharesFor(real));
    for (Share& share : shares)
        share.gradients = critic.zeroGradients();
    forEachSample(batch, shares.size(), onCpu(real), [&](std::size_t number, Samples samples) {
        Share& share = shares[number];
        const auto ours = samples.of(real);
        const auto made = samples.of(fake);
        addScores(pass, ours, made, batch, share);
        const auto between = torch::lerp(ours, made, samples.of(alpha).view({-1, 1, 1, 1, 1}));
        addPenalty(pass, between, penaltyWeight, batch, share);
    });
    CriticLoss result;
    for (const Share& share : shares) {
        for (std::size_t i = 0; i < gradients.size(); ++i)
            gradients[i].add_(share.gradients[i]);
        result.wasserstein += share.wasserstein;
        result.penalty += share.penalty / static_cast<double>(batch);
        result.gradientNorm += share.norm / static_cast<double>(batch);
    }
    result.loss = result.penalty - result.wasserstein;
    return result;
}

std::pair<double, Tensor> generatorGradient(const Critic& critic, const Tensor& fake) {
    torch::NoGradGuard guard;
    const OneBlasThread blas;
    const CriticPass pass(critic);
    const auto batch = static_cast<double>(fake.size(0));
    auto gradient = torch::empty_like(fake);
    std::vector<double> scores(sharesFor(fake));
    forEachSample(fake.size(0), scores.size(), onCpu(fake), [&](std::size_t share, Samples samples) {
        const auto trace = pass.forward(samples.of(fake));
        scores[share] += trace.scores().sum().item<double>();
        const auto seed = torch::full({samples.count}, -1 / batch, fake.options());
        samples.of(gradient).copy_(pass.backward(trace, seed, nullptr, true, false).input);
    });
    double sum = 0;
    for (const double score : scores)
        sum += score;
    return {-sum / batch, gradient};
}

} // namespace muse
