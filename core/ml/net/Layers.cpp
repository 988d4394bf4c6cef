// SPDX-License-Identifier: MIT
#include "core/ml/net/Layers.h"

#include "core/ml/distributed/SharedNorm.h"
#include "core/ml/net/WeightSeed.h"

#include <cmath>

namespace muse {
namespace {

constexpr double kMomentum = 0.1;
constexpr double kEpsilon = 1e-5;

} // namespace

Tensor initialWeight(Extent rows, Extent columns, Extent fanIn) {
    return drawnWeights(rows, columns) * std::sqrt(2.0 / static_cast<double>(fanIn));
}

RowNormImpl::RowNormImpl(Extent channels, bool enabled) {
    if (!enabled) return;
    m_weight = register_parameter("weight", torch::ones({channels}));
    m_bias = register_parameter("bias", torch::zeros({channels}));
    m_mean = register_buffer("mean", torch::zeros({channels}));
    m_variance = register_buffer("variance", torch::ones({channels}));
}

Tensor RowNormImpl::forward(const Tensor& rows) {
    if (!m_weight.defined()) return rows;
    if (m_ranks && is_training())
        return sharedNorm(rows, {m_weight, m_bias, m_mean, m_variance, kMomentum, kEpsilon}, *m_ranks);
    // Seen as a channels-last picture one pixel wide, LibTorch takes its vectorised path.
    const auto picture = rows.view({1, rows.size(0), 1, rows.size(1)}).permute({0, 3, 1, 2});
    const bool batch = m_useBatch && !is_training();
    const auto normal =
        torch::batch_norm(picture, m_weight, m_bias, batch ? Tensor() : m_mean, batch ? Tensor() : m_variance,
                          is_training() || batch, kMomentum, kEpsilon, false);
    return normal.permute({0, 2, 3, 1}).reshape(rows.sizes());
}

UpsampleImpl::UpsampleImpl(Extent in, Extent out, Extent factor) : m_out(out) {
    m_weight = register_parameter("weight", initialWeight(in, factor * out, in));
    m_bias = register_parameter("bias", torch::zeros({out}));
}

Tensor UpsampleImpl::forward(const Tensor& rows) {
    return torch::mm(rows, m_weight).view({-1, m_out}) + m_bias;
}

DownsampleImpl::DownsampleImpl(Extent in, Extent out, Extent factor) {
    m_weight = register_parameter("weight", initialWeight(factor * in, out, factor * in));
    m_bias = register_parameter("bias", torch::zeros({out}));
}

Tensor DownsampleImpl::forward(const Tensor& rows) {
    return torch::addmm(m_bias, rows.reshape({-1, m_weight.size(0)}), m_weight);
}

} // namespace muse
