// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/infer/PackedLayer.h"
#include "core/music/Family.h"

#include <string>
#include <vector>

namespace muse {

/// BarGenerator with its running statistics, for making music. Goes down through the layers tile by tile, so that what
/// is between them stays in the cache and memory does not grow with the bars.
class PackedBarGenerator {
public:
    /// `prefix` is the module's name with a dot ("bar."); `families` are the tracks that it makes, in order. `last`:
    /// tanh, or none for outputs that are to be added up.
    PackedBarGenerator(const WeightSource& weights, const std::string& prefix, std::vector<Family> families,
                       bool conditional, Activation last = Activation::Tanh);

    /// Vectors (bars x 128) to `outputs` (bars x 96 x 84 x 5), with tanh in -1..1, of which it writes its own tracks.
    /// `maps` as PackedBarEncoder returns them; empty when not conditional.
    void run(std::ptrdiff_t bars, const float* z, const std::vector<std::vector<float>>& maps, float* outputs) const;

private:
    class Pass;

    std::vector<Family> m_families;
    std::ptrdiff_t m_mapChannels; ///< that each layer but the first takes in beside its own
    std::vector<PackedLayer> m_layers;
};

} // namespace muse
