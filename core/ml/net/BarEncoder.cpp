// SPDX-License-Identifier: MIT
#include "core/ml/net/BarEncoder.h"

#include <array>

namespace muse {
namespace {

/// Twelve pitches, seven octaves, then the time axis 96 -> 32 -> 16 -> 8 -> 4 -> 2.
constexpr std::array<Extent, 7> kFactors = {12, 7, 3, 2, 2, 2, 2};
constexpr double kSlope = 0.2;

} // namespace

BarEncoderImpl::BarEncoderImpl(bool batchNorm) {
    for (std::size_t i = 0; i < kFactors.size(); ++i) {
        const auto number = std::to_string(i);
        const Extent in = i == 0 ? 1 : shape::encoderMaps;
        m_layers.push_back(register_module("layer" + number, Downsample(in, shape::encoderMaps, kFactors[i])));
        m_norms.push_back(register_module("norm" + number, RowNorm(shape::encoderMaps, batchNorm)));
    }
}

std::vector<Tensor> BarEncoderImpl::forward(const Tensor& bars) {
    std::vector<Tensor> maps;
    Tensor rows = bars.reshape({-1, 1});
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        rows = torch::leaky_relu(m_norms[i](m_layers[i](rows)), kSlope);
        maps.push_back(rows);
    }
    return maps;
}

} // namespace muse
