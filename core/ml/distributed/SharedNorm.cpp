// SPDX-License-Identifier: MIT
#include "core/ml/distributed/SharedNorm.h"

#include <algorithm>

namespace muse {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Seen as a channels-last picture one pixel wide, LibTorch takes its vectorised path.
Tensor asPicture(const Tensor& rows) {
    return rows.view({1, rows.size(0), 1, rows.size(1)}).permute({0, 3, 1, 2});
}

Tensor asRows(const Tensor& picture) {
    return picture.permute({0, 2, 3, 1}).reshape({picture.size(2), picture.size(1)});
}

/// Mean and biased variance of the rows of all ranks, and how many there are.
struct Moments {
    Tensor mean, variance; ///< (channels), float64
    double count;
};

/// Each rank's are taken around its own mean and put together in float64, so that nothing cancels. LibTorch's own
/// statistics of a batch norm add one row after another in float32: of thousands of silent rows, which are all alike,
/// they are off by as much as the number of rows has it. Its sums add halves.
Moments momentsOfAll(const Tensor& rows, Ranks& ranks) {
    const Extent channels = rows.size(1);
    const auto count = static_cast<double>(rows.size(0));
    const auto mean = rows.sum(0).div_(count);
    const auto aside = rows - mean;
    const auto off = aside.sum(0).to(torch::kFloat64) / count;
    const auto variance = aside.square().sum(0).to(torch::kFloat64) / count - off.square();
    const auto ours = mean.to(torch::kFloat64) + off;
    const auto sums =
        torch::cat({ours * count, (variance + ours.square()) * count, torch::full({1}, count, torch::kFloat64)});
    ranks.sum(sums);
    const auto all = sums[2 * channels].item<double>();
    const auto wholeMean = sums.narrow(0, 0, channels) / all;
    const auto squares = sums.narrow(0, channels, channels) / all;
    return {wholeMean, (squares - wholeMean.square()).clamp_min_(0), all};
}

struct SharedNormFunction : torch::autograd::Function<SharedNormFunction> {
    static Tensor forward(AutogradContext* context, const Tensor& rows, const Tensor& weight, const Tensor& bias,
                          const NormParts& parts, Ranks* ranks) {
        const auto moments = momentsOfAll(rows, *ranks);
        // Running variances are of the population that the batch is drawn from.
        const double unbiased = moments.count / std::max(moments.count - 1, 1.0);
        parts.mean.lerp_(moments.mean.to(torch::kFloat32), parts.momentum);
        parts.variance.lerp_((moments.variance * unbiased).to(torch::kFloat32), parts.momentum);
        const auto mean = moments.mean.to(torch::kFloat32);
        const auto variance = moments.variance.to(torch::kFloat32);
        context->save_for_backward({rows, weight, mean, variance});
        context->saved_data["ranks"] = reinterpret_cast<std::int64_t>(ranks);
        context->saved_data["count"] = moments.count;
        context->saved_data["epsilon"] = parts.epsilon;
        return asRows(torch::batch_norm(asPicture(rows), weight, bias, mean, variance, false, 0, parts.epsilon, false));
    }

    /// With x^ = (x - mean) / deviation and g the gradient of the output: that of the input is
    /// weight / deviation (g - mean(g) - x^ mean(g x^)), means over all ranks' rows (Ioffe and Szegedy 2015, section
    /// 3).
    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const auto saved = context->get_saved_variables();
        const Tensor &rows = saved[0], &weight = saved[1], &mean = saved[2], &variance = saved[3];
        auto& ranks = *reinterpret_cast<Ranks*>(context->saved_data["ranks"].toInt());
        const double count = context->saved_data["count"].toDouble();
        const double epsilon = context->saved_data["epsilon"].toDouble();
        const Extent channels = rows.size(1);
        // With fixed statistics LibTorch gives weight / deviation g, sum(g x^) and sum(g) in one sweep.
        const auto [scaled, ofWeight, ofBias] =
            at::native_batch_norm_backward(asPicture(gradients[0].contiguous()), asPicture(rows), weight, mean,
                                           variance, {}, {}, false, epsilon, {true, true, true});
        const auto sums = torch::cat({ofWeight, ofBias}).to(torch::kFloat64);
        ranks.sum(sums);
        const auto deviation = (variance.to(torch::kFloat64) + epsilon).sqrt();
        const auto factor = weight.to(torch::kFloat64) / deviation / count;
        const auto slope = factor * sums.narrow(0, 0, channels) / deviation;
        const auto level = mean.to(torch::kFloat64) * slope - factor * sums.narrow(0, channels, channels);
        auto ofRows = asRows(scaled);
        ofRows.addcmul_(rows, slope.to(torch::kFloat32), -1).add_(level.to(torch::kFloat32));
        return {ofRows, ofWeight, ofBias, Tensor(), Tensor()};
    }
};

} // namespace

Tensor sharedNorm(const Tensor& rows, const NormParts& parts, Ranks& ranks) {
    return SharedNormFunction::apply(rows, parts.weight, parts.bias, parts, &ranks);
}

} // namespace muse
