// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/infer/PackedLayer.h"

#include <string>
#include <vector>

namespace muse {

/// BarEncoder with its running statistics, for making music: the given track to maps of 16 channels.
class PackedBarEncoder {
public:
    /// `prefix` is the module's name with a dot ("encoder.").
    PackedBarEncoder(const WeightSource& weights, const std::string& prefix);

    /// (bars x 96 x 84) of -1 and +1 to seven maps as BarEncoder returns them, map k (bars * positions x 16).
    [[nodiscard]] std::vector<std::vector<float>> run(std::ptrdiff_t bars, const float* given) const;

private:
    std::vector<PackedLayer> m_layers;
};

} // namespace muse
