// SPDX-License-Identifier: MIT
#include "core/ml/infer/Affine.h"

#include <cmath>

namespace muse {
namespace {

constexpr double kEpsilon = 1e-5;

/// `gamma` has one number a channel, `affine.bias` too so far.
void fold(Affine& affine, const WeightSource& weights, const std::string& norm, const std::vector<float>& gamma) {
    const auto beta = weights(norm + "bias");
    const auto mean = weights(norm + "mean");
    const auto variance = weights(norm + "variance");
    std::vector<double> scale;
    for (std::size_t c = 0; c < gamma.size(); ++c) {
        scale.push_back(gamma[c] / std::sqrt(variance[c] + kEpsilon));
        affine.bias[c] = static_cast<float>((double{affine.bias[c]} - mean[c]) * scale[c] + beta[c]);
    }
    for (std::size_t i = 0; i < affine.weight.size(); ++i)
        affine.weight[i] = static_cast<float>(affine.weight[i] * scale[i % scale.size()]);
}

} // namespace

Affine foldedAffine(const WeightSource& weights, const std::string& layer, const std::string& norm,
                    std::ptrdiff_t depth) {
    Affine affine{depth, 0, weights(layer + "weight"), weights(layer + "bias")};
    const std::size_t channels = affine.bias.size();
    affine.channels = static_cast<std::ptrdiff_t>(channels);
    if (const auto gamma = weights(norm + "weight"); !gamma.empty()) fold(affine, weights, norm, gamma);
    affine.bias.resize(affine.weight.size() / static_cast<std::size_t>(depth));
    for (std::size_t i = channels; i < affine.bias.size(); ++i)
        affine.bias[i] = affine.bias[i - channels];
    return affine;
}

} // namespace muse
