// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Torch.h"

#include <array>
#include <string>
#include <vector>

namespace muse::test {

/// Table 4(c) as anyone would write it in torch::nn, over (batch, tracks, 4 bars, 96 steps, 84 pitches): what the
/// critic is held against.
struct PlainCritic : torch::nn::Module {
    std::vector<torch::nn::Conv3d> convolutions;
    torch::nn::Linear hidden{nullptr}, score{nullptr};

    PlainCritic(Extent tracks, Extent unit) {
        struct Row {
            Extent in, out;
            std::array<Extent, 3> kernel, stride;
        };
        const std::vector<Row> rows = {
            {tracks, unit, {2, 1, 1}, {1, 1, 1}},   {unit, unit, {3, 1, 1}, {1, 1, 1}},
            {unit, unit, {1, 1, 12}, {1, 1, 12}},   {unit, unit, {1, 1, 7}, {1, 1, 7}},
            {unit, unit, {1, 2, 1}, {1, 2, 1}},     {unit, unit, {1, 2, 1}, {1, 2, 1}},
            {unit, 2 * unit, {1, 4, 1}, {1, 2, 1}}, {2 * unit, 4 * unit, {1, 3, 1}, {1, 2, 1}}};
        for (const Row& row : rows)
            convolutions.push_back(
                register_module("c" + std::to_string(convolutions.size()),
                                torch::nn::Conv3d(torch::nn::Conv3dOptions(
                                                      row.in, row.out, {row.kernel[0], row.kernel[1], row.kernel[2]})
                                                      .stride({row.stride[0], row.stride[1], row.stride[2]}))));
        hidden = register_module("hidden", torch::nn::Linear(20 * unit, 8 * unit));
        score = register_module("score", torch::nn::Linear(8 * unit, 1));
    }

    Tensor forward(Tensor x) {
        for (auto& convolution : convolutions)
            x = torch::leaky_relu(convolution(x), 0.2);
        // (batch, channels, 1, 5, 1) to (time, channel) order, as in v1.
        x = x.flatten(2).transpose(1, 2).flatten(1);
        return score(torch::leaky_relu(hidden(x), 0.2)).view({-1});
    }
};

/// Our weights or gradients, in Critic's order, in the shapes of the plain one's parameters: [kernel * in, out] to
/// [out, in, kernel...].
inline std::vector<Tensor> asPlain(const std::vector<Tensor>& ours, const PlainCritic& plain) {
    std::vector<Tensor> result;
    for (std::size_t k = 0; k < plain.convolutions.size(); ++k) {
        const auto sizes = plain.convolutions[k]->weight.sizes();
        result.push_back(ours[2 * k].view({-1, sizes[1], sizes[0]}).permute({2, 1, 0}).reshape(sizes));
        result.push_back(ours[2 * k + 1]);
    }
    for (std::size_t k = 8; k < 10; ++k) {
        result.push_back(ours[2 * k].t());
        result.push_back(ours[2 * k + 1]);
    }
    return result;
}

/// Gives the plain critic our weights.
inline void copyWeights(const std::vector<Tensor>& ours, PlainCritic& plain) {
    torch::NoGradGuard guard;
    const auto translated = asPlain(ours, plain);
    auto parameters = plain.parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i)
        parameters[i].copy_(translated[i]);
}

/// Phrases in the layout that Conv3d wants.
inline Tensor plainLayout(const Tensor& phrases) {
    return phrases.permute({0, 4, 3, 1, 2}).contiguous();
}

/// The largest difference, relative to the largest number.
inline double difference(const Tensor& a, const Tensor& b) {
    return ((a - b).abs().max() / b.abs().max().clamp_min(1e-12)).item<double>();
}

} // namespace muse::test
