// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Torch.h"

namespace muse {

class Ranks;

/// Batch normalisation of matrices (rows, channels): eps 1e-5, momentum 0.1, running statistics when not training
/// (reference.md 5.5). Switched off, as in the ablated model, it has no parameters and changes nothing.
class RowNormImpl : public torch::nn::Module {
public:
    explicit RowNormImpl(Extent channels, bool enabled = true);
    Tensor forward(const Tensor& rows);
    /// v1's habit, for comparison: normalise by the batch at hand when generating too, and learn nothing from it.
    void useBatchStatistics(bool use) { m_useBatch = use; }
    /// From here on a batch that is trained on is spread over these (SharedNorm.h), which must outlive the layer's use.
    void shareBatches(Ranks* ranks) { m_ranks = ranks; }

private:
    Tensor m_weight, m_bias, m_mean, m_variance; ///< undefined when switched off
    bool m_useBatch = false;
    Ranks* m_ranks = nullptr; ///< none where the batch is all here
};
TORCH_MODULE(RowNorm);

/// A transposed convolution whose kernel equals its stride, as one matrix product: (rows, in) -> (rows * factor, out).
/// Weight [in, factor * out] is ConvTranspose's [in, out, factor] with the last two axes swapped.
class UpsampleImpl : public torch::nn::Module {
public:
    UpsampleImpl(Extent in, Extent out, Extent factor);
    Tensor forward(const Tensor& rows);

private:
    Extent m_out;
    Tensor m_weight, m_bias;
};
TORCH_MODULE(Upsample);

/// A convolution whose kernel equals its stride, as one matrix product: (rows * factor, in) -> (rows, out).
/// Weight [factor * in, out] is Conv's [out, in, factor] with its axes reversed.
class DownsampleImpl : public torch::nn::Module {
public:
    DownsampleImpl(Extent in, Extent out, Extent factor);
    Tensor forward(const Tensor& rows);

private:
    Tensor m_weight, m_bias;
};
TORCH_MODULE(Downsample);

/// He-normal weights for layers that a (leaky) ReLU follows.
Tensor initialWeight(Extent rows, Extent columns, Extent fanIn);

} // namespace muse
