// SPDX-License-Identifier: MIT
#include "core/ml/net/Critic.h"

#include "core/ml/net/Layers.h"
#include "core/ml/net/Shapes.h"

namespace muse {
namespace {

constexpr Extent kBarWindows = shape::bars - 1; // places of a window of two bars among four

struct Row {
    Extent inputs, kernel, stride, in, out;
};

std::vector<Row> rowsOf(CriticKind kind, Extent tracks, Width width) {
    const Extent narrow = channels(128, width);
    const Extent wide = channels(256, width);
    const Extent last = channels(512, width);
    const Extent dense = channels(1024, width);
    std::vector<Row> rows;
    if (kind == CriticKind::Paper)
        rows = {{shape::bars, 2, 1, tracks, narrow},                     // bars 4 -> 3
                {kBarWindows, kBarWindows, kBarWindows, narrow, narrow}, // bars 3 -> 1
                {shape::pitches, 12, 12, narrow, narrow}};               // pitches 84 -> 7
    else
        rows = {{shape::pitches, 12, 12, tracks, narrow}};
    const std::vector<Row> time = {{shape::octaves, 7, 7, narrow, narrow}, // pitches 7 -> 1
                                   {shape::steps, 2, 2, narrow, narrow},   // steps 96 -> 48
                                   {48, 2, 2, narrow, narrow},
                                   {24, 4, 2, narrow, wide},
                                   {11, 3, 2, wide, last}};
    rows.insert(rows.end(), time.begin(), time.end());
    const std::vector<Row> ends =
        kind == CriticKind::Paper
            ? std::vector<Row>{{5, 5, 5, last, dense}, {1, 1, 1, dense, 1}}
            // A time's 512 channels are read as four rows of 128, as if they were four bars (reference.md section 5.1).
            : std::vector<Row>{{shape::bars, 2, 1, last / shape::bars, last},
                               {kBarWindows, kBarWindows, kBarWindows, last, narrow},
                               {1, 1, 1, narrow, dense},
                               {1, 1, 1, dense, 1}};
    rows.insert(rows.end(), ends.begin(), ends.end());
    return rows;
}

} // namespace

Critic::Critic(Extent tracks, Width width, CriticKind kind) : m_tracks(tracks), m_kind(kind) {
    for (const Row& row : rowsOf(kind, tracks, width))
        m_layers.push_back({row.inputs, row.kernel, row.stride, row.in,
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
