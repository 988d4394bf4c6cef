// SPDX-License-Identifier: MIT
#include "core/ml/net/BarGenerator.h"

#include <array>

namespace muse {
namespace {

struct LayerShape {
    Extent channels; ///< at paper width
    Extent factor;
};

/// Time 2 -> 4 -> 8 -> 16 -> 32 -> 96, then pitch 1 -> 7 -> 84. The two time positions are the halves of the first
/// layer's channels.
constexpr std::array<LayerShape, 7> kHidden = {{{1024, 1}, {512, 2}, {256, 2}, {256, 2}, {128, 2}, {128, 3}, {64, 7}}};

/// Silence is the rule in a piano-roll (2 % of cells sound), so the untrained output starts below the threshold.
constexpr double kInitialOutputBias = -1.0;

} // namespace

BarGeneratorImpl::BarGeneratorImpl(Extent tracks, Width width, bool conditional, bool batchNorm) : m_tracks(tracks) {
    Extent in = shape::barLatent;
    for (std::size_t i = 0; i < kHidden.size(); ++i) {
        const Extent out = channels(kHidden[i].channels, width);
        const bool takesMap = conditional && i > 0;
        m_layers.push_back(register_module("layer" + std::to_string(i),
                                           Upsample(in + (takesMap ? shape::encoderMaps : 0), out, kHidden[i].factor)));
        m_norms.push_back(register_module("norm" + std::to_string(i), RowNorm(out, batchNorm)));
        in = i == 0 ? out / 2 : out;
    }
    m_layers.push_back(
        register_module("output", Upsample(in + (conditional ? shape::encoderMaps : 0), tracks, shape::perOctave)));
    torch::NoGradGuard guard;
    m_layers.back()->named_parameters()["bias"].fill_(kInitialOutputBias);
}

void BarGeneratorImpl::beginAtZero() {
    torch::NoGradGuard guard;
    m_layers.back()->named_parameters()["bias"].zero_();
}

Tensor BarGeneratorImpl::forward(const Tensor& z, const std::vector<Tensor>& maps) {
    return torch::tanh(logits(z, maps));
}

Tensor BarGeneratorImpl::logits(const Tensor& z, const std::vector<Tensor>& maps) {
    Tensor rows = z;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        if (i > 0 && !maps.empty()) rows = torch::cat({rows, maps[maps.size() - i]}, 1);
        rows = m_layers[i](rows);
        if (i < m_norms.size()) rows = torch::relu(m_norms[i](rows));
        if (i == 0) rows = rows.view({2 * z.size(0), -1});
    }
    return rows.view({z.size(0), shape::steps, shape::pitches, m_tracks});
}

} // namespace muse
