// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/cpu/Float32Layers.h"

namespace muse {

/// The front in float32, tile by tile.
class Float32Front final : public CriticFront {
public:
    Float32Front(Extent tracks, const Weights& weights) : m_layers(tracks, weights) {}

    [[nodiscard]] Maps forward(const Tensor& phrases) const override;
    Maps backward(const Tensor& phrases, const Maps& outputs, const Tensor& gradient, Tensor* gradients, Tensor input,
                  bool keep) const override;
    [[nodiscard]] Tensor tangent(const Tensor& direction, const Maps& outputs, const Maps& deltas,
                                 Tensor* gradients) const override;

private:
    struct Tile;
    [[nodiscard]] Maps newMaps(Extent rows) const;

    Float32Layers m_layers;
};

} // namespace muse
