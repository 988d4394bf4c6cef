// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Torch.h"

#include <array>
#include <string>
#include <torch/nn.h>
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

/// v1's released discriminator as its TensorFlow code has it, over (batch, 4 bars, tracks, 96 steps, 84 pitches):
/// twenty scores a phrase.
struct PlainReleasedCritic : torch::nn::Module {
    std::vector<torch::nn::Conv2d> convolutions;
    torch::nn::Linear hidden{nullptr}, score{nullptr};

    PlainReleasedCritic(Extent tracks, Extent unit) {
        struct Row {
            Extent in, out, steps, pitches, stepStride, pitchStride;
        };
        const std::vector<Row> rows = {{tracks, unit, 1, 12, 1, 12}, {unit, unit, 1, 7, 1, 7},
                                       {unit, unit, 2, 1, 2, 1},     {unit, unit, 2, 1, 2, 1},
                                       {unit, 2 * unit, 4, 1, 2, 1}, {2 * unit, 4 * unit, 3, 1, 2, 1},
                                       {unit, 4 * unit, 2, 1, 1, 1}, {4 * unit, unit, 3, 1, 1, 1}};
        for (const Row& row : rows)
            convolutions.push_back(
                register_module("c" + std::to_string(convolutions.size()),
                                torch::nn::Conv2d(torch::nn::Conv2dOptions(row.in, row.out, {row.steps, row.pitches})
                                                      .stride({row.stepStride, row.pitchStride}))));
        hidden = register_module("hidden", torch::nn::Linear(unit, 8 * unit));
        score = register_module("score", torch::nn::Linear(8 * unit, 1));
    }

    Tensor forward(const Tensor& phrases) {
        auto x = phrases.flatten(0, 1);
        for (std::size_t k = 0; k < convolutions.size(); ++k) {
            // TensorFlow keeps channels last, so this is where v1 cuts them in four.
            if (k == 6) x = x.permute({0, 2, 3, 1}).reshape({-1, 4, 1, x.size(1) / 4}).permute({0, 3, 1, 2});
            x = torch::leaky_relu(convolutions[k](x), 0.2);
        }
        return score(torch::leaky_relu(hidden(x.flatten(1)), 0.2)).view({-1});
    }
};

/// Our weights or gradients, in Critic's order, in the shapes of the plain one's parameters: [kernel * in, out] to
/// [out, in, kernel...].
inline std::vector<Tensor> asPlain(const std::vector<Tensor>& ours, const torch::nn::Module& plain) {
    std::vector<Tensor> result;
    const auto parameters = plain.parameters();
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const auto sizes = parameters[i].sizes();
        const bool weight = sizes.size() > 1;
        result.push_back(weight ? ours[i].view({-1, sizes[1], sizes[0]}).permute({2, 1, 0}).reshape(sizes) : ours[i]);
    }
    return result;
}

/// Gives the plain critic our weights.
inline void copyWeights(const std::vector<Tensor>& ours, torch::nn::Module& plain) {
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
