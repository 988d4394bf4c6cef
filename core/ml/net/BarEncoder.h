// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Layers.h"
#include "core/ml/net/Shapes.h"

#include <vector>

namespace muse {

/// Reads the given track: bars (n, 96, 84) to seven maps of 16 channels, which the bar generator takes in before every
/// layer (paper Table 4(d) with its missing layer; reference.md section 1). Map k is a matrix (n * positions, 16).
class BarEncoderImpl : public torch::nn::Module {
public:
    explicit BarEncoderImpl(bool batchNorm = true);
    std::vector<Tensor> forward(const Tensor& bars);

private:
    std::vector<Downsample> m_layers;
    std::vector<RowNorm> m_norms;
};
TORCH_MODULE(BarEncoder);

} // namespace muse
