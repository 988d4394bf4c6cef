// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Layers.h"
#include "core/ml/net/Shapes.h"

namespace muse {

/// G_temp: one random vector (batch, length) to one vector a bar, (batch, 4, length) (paper Table 4(a); reference.md
/// section 1).
class TemporalGeneratorImpl : public torch::nn::Module {
public:
    TemporalGeneratorImpl(Extent length, Width width, bool batchNorm = true);
    Tensor forward(const Tensor& z);

private:
    Extent m_length;
    Extent m_hidden;
    Upsample m_first{nullptr};
    RowNorm m_firstNorm{nullptr};
    Tensor m_weight, m_bias; ///< transposed convolution, kernel 3, stride 1: [hidden, 3 * length]
    RowNorm m_norm{nullptr};
};
TORCH_MODULE(TemporalGenerator);

} // namespace muse
