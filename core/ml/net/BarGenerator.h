// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Layers.h"
#include "core/ml/net/Shapes.h"

#include <vector>

namespace muse {

/// G_bar: a vector (n, 128) to a bar (n, 96, 84, tracks) in -1..1 (paper Table 4(b) with v1's missing factor 2 and
/// without batch norm on the output; reference.md section 1). With a condition, every layer but the first also takes a
/// map of the BarEncoder.
class BarGeneratorImpl : public torch::nn::Module {
public:
    BarGeneratorImpl(Extent tracks, Width width, bool conditional, bool batchNorm = true);
    /// `maps` as BarEncoder returns them; empty when not conditional.
    Tensor forward(const Tensor& z, const std::vector<Tensor>& maps = {});
    /// The same before tanh.
    Tensor logits(const Tensor& z, const std::vector<Tensor>& maps = {});
    /// Lets the untrained outputs begin around 0 instead of in silence, as what is added to others' must.
    void beginAtZero();

private:
    Extent m_tracks;
    std::vector<Upsample> m_layers;
    std::vector<RowNorm> m_norms;
};
TORCH_MODULE(BarGenerator);

} // namespace muse
