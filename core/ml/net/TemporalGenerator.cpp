// SPDX-License-Identifier: MIT
#include "core/ml/net/TemporalGenerator.h"

namespace muse {

TemporalGeneratorImpl::TemporalGeneratorImpl(Extent length, Width width, bool batchNorm)
    : m_length(length), m_hidden(channels(1024, width)) {
    m_first = register_module("first", Upsample(length, m_hidden, 2));
    m_firstNorm = register_module("firstNorm", RowNorm(m_hidden, batchNorm));
    m_weight = register_parameter("weight", initialWeight(m_hidden, 3 * length, m_hidden * 3 / 2));
    m_bias = register_parameter("bias", torch::zeros({length}));
    m_norm = register_module("norm", RowNorm(length, batchNorm));
}

Tensor TemporalGeneratorImpl::forward(const Tensor& z) {
    const auto hidden = torch::relu(m_firstNorm(m_first(z)));
    // Two inputs, kernel 3, stride 1: input i reaches outputs i, i+1 and i+2.
    const auto spread = torch::mm(hidden, m_weight).view({-1, 2, 3, m_length});
    const auto first = spread.select(1, 0);
    const auto second = spread.select(1, 1);
    const auto rows = torch::constant_pad_nd(first, {0, 0, 0, 1}) + torch::constant_pad_nd(second, {0, 0, 1, 0});
    return torch::relu(m_norm((rows + m_bias).view({-1, m_length}))).view({-1, shape::bars, m_length});
}

} // namespace muse
