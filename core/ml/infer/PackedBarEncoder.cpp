// SPDX-License-Identifier: MIT
#include "core/ml/infer/PackedBarEncoder.h"

#include "core/ml/net/Shapes.h"

#include <array>

namespace muse {
namespace {

/// Inputs of each layer's convolution: pitches, octaves, then times (see BarEncoder.cpp).
constexpr std::array<std::ptrdiff_t, 7> kFactors = {12, 7, 3, 2, 2, 2, 2};

} // namespace

PackedBarEncoder::PackedBarEncoder(const WeightSource& weights, const std::string& prefix) {
    std::ptrdiff_t channels = 1;
    for (std::size_t i = 0; i < kFactors.size(); ++i) {
        const auto number = std::to_string(i);
        m_layers.emplace_back(foldedAffine(weights, prefix + "layer" + number + ".", prefix + "norm" + number + ".",
                                           kFactors[i] * channels),
                              Activation::LeakyRelu);
        channels = m_layers.back().width();
    }
}

std::vector<std::vector<float>> PackedBarEncoder::run(std::ptrdiff_t bars, const float* given) const {
    std::vector<std::vector<float>> maps;
    const float* input = given;
    std::ptrdiff_t rows = bars * shape::steps * shape::pitches;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const PackedLayer& layer = m_layers[i];
        rows /= kFactors[i];
        maps.emplace_back(static_cast<std::size_t>(rows * layer.width()));
        layer.run(rows, {input, layer.depth()}, {maps.back().data(), layer.width()});
        input = maps.back().data();
    }
    return maps;
}

} // namespace muse
