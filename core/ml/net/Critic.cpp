// SPDX-License-Identifier: MIT
#include "core/ml/net/Critic.h"

#include "core/ml/net/Layers.h"
#include "core/ml/net/Shapes.h"

namespace muse {

Critic::Critic(Extent tracks, Width width) : m_tracks(tracks) {
    const Extent narrow = channels(128, width);
    const Extent wide = channels(256, width);
    const Extent last = channels(512, width);
    const Extent dense = channels(1024, width);
    constexpr Extent windows = shape::bars - 1; // places of a window of two bars among four
    struct Row {
        Extent positions, kernel, stride, in, out;
    };
    const std::vector<Row> table = {{shape::steps * shape::pitches * windows, 2, 1, tracks, narrow},   // bars 4 -> 3
                                    {shape::steps * shape::pitches, windows, windows, narrow, narrow}, // bars 3 -> 1
                                    {shape::steps * shape::octaves, 12, 12, narrow, narrow}, // pitches 84 -> 7
                                    {shape::steps, 7, 7, narrow, narrow},                    // pitches 7 -> 1
                                    {48, 2, 2, narrow, narrow},                              // steps 96 -> 48
                                    {24, 2, 2, narrow, narrow},
                                    {11, 4, 2, narrow, wide},
                                    {5, 3, 2, wide, last},
                                    {1, 5, 5, last, dense},
                                    {1, 1, 1, dense, 1}};
    for (const Row& row : table)
        m_layers.push_back({row.positions, row.kernel, row.stride, row.in,
                            initialWeight(row.kernel * row.in, row.out, row.kernel * row.in), torch::zeros({row.out})});
}

std::vector<std::pair<std::string, Tensor>> Critic::namedParameters() const {
    std::vector<std::pair<std::string, Tensor>> named;
    for (std::size_t k = 0; k < m_layers.size(); ++k) {
        named.emplace_back("layer" + std::to_string(k) + ".weight", m_layers[k].weight);
        named.emplace_back("layer" + std::to_string(k) + ".bias", m_layers[k].bias);
    }
    return named;
}

std::vector<Tensor> Critic::parameters() const {
    std::vector<Tensor> tensors;
    for (const auto& [name, tensor] : namedParameters())
        tensors.push_back(tensor);
    return tensors;
}

Critic::Gradients Critic::zeroGradients() const {
    Gradients gradients;
    for (const Tensor& parameter : parameters())
        gradients.push_back(torch::zeros_like(parameter));
    return gradients;
}

void Critic::to(const torch::TensorOptions& options) {
    for (CriticLayer& layer : m_layers) {
        layer.weight = layer.weight.to(options);
        layer.bias = layer.bias.to(options);
    }
}

} // namespace muse
