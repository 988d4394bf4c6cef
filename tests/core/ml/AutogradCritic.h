// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Critic.h"

#include <vector>

namespace muse::test {

/// A critic as autograd knows it, written from its description: what closed-form gradients are held against. Weights
/// are tensors of Critic::parameters(), in their order, so that gradients compare one by one.
class AutogradCritic {
public:
    /// Takes the values; `kind` is Paper or Streams.
    explicit AutogradCritic(const Critic& critic) : m_kind(critic.kind()) {
        for (const Tensor& parameter : critic.parameters())
            weights.push_back(parameter.detach().clone().requires_grad_());
    }

    std::vector<Tensor> weights;

    /// Scores (batch) of phrases (batch, 96, 84, 4, tracks).
    Tensor forward(const Tensor& phrases) { return forward(phrases, weights); }

    /// With other tensors for weights, such as normalised ones.
    Tensor forward(const Tensor& phrases, const std::vector<Tensor>& with) {
        m_next = with.begin();
        Tensor x = layer(phrases, 2, 1);
        x = layer(x, 3, 3).squeeze(3);
        x = layer(x, 12, 12);
        x = layer(x, 7, 7).squeeze(2);
        x = layer(x, 2, 2);
        x = layer(x, 2, 2);
        x = layer(x, 4, 2);
        x = layer(x, 3, 2).flatten(1);
        const auto join = m_next;
        if (m_kind == CriticKind::Streams) {
            m_next += 4;
            x = torch::cat({x, streams(phrases)}, 1);
            m_next = join;
        }
        x = layer(x.unsqueeze(1), 1, 1).squeeze(1);
        const Tensor& weight = *m_next++;
        return (torch::matmul(x, weight) + *m_next).view({-1});
    }

private:
    /// A convolution over the last axis but one, and its leaky ReLU.
    Tensor layer(const Tensor& x, Extent kernel, Extent stride) {
        const Tensor& weight = *m_next++;
        const Tensor& bias = *m_next++;
        const auto windows = x.unfold(-2, kernel, stride).transpose(-1, -2).flatten(-2);
        return torch::leaky_relu(torch::matmul(windows, weight) + bias, 0.2);
    }

    Tensor upTheMetre(Tensor x, Extent bars) {
        x = layer(x, 1, 1);
        for (const Extent factor : {6, 4, 4})
            x = layer(x, factor, factor);
        return layer(x.squeeze(2), bars, bars).squeeze(1);
    }

    Tensor streams(const Tensor& phrases) {
        const Extent batch = phrases.size(0);
        const Extent tracks = phrases.size(4);
        // (batch, bar, step, octave, pitch class, track), 0 where silent.
        const auto cells = ((phrases + 1) / 2).permute({0, 3, 1, 2, 4}).reshape({batch, 4, 96, 7, 12, tracks});
        std::vector<Tensor> byTrack;
        for (Extent track = 0; track < tracks; ++track) {
            auto octaves = cells.select(5, track).sum(4).reshape({batch, 384, 7});
            if (tracks != 5 || track != 1)
                octaves =
                    octaves - torch::cat({torch::zeros_like(octaves.narrow(1, 0, 1)), octaves.narrow(1, 0, 383)}, 1);
            byTrack.push_back(octaves.reshape({batch, 4, 96, 7}));
        }
        const auto onsets = torch::stack(byTrack, 4);
        std::vector<Tensor> pairs;
        for (Extent later = 1; later < 4; ++later)
            for (Extent earlier = 0; earlier < later; ++earlier)
                pairs.push_back(onsets.select(1, later) - onsets.select(1, earlier));
        const auto chroma = cells.reshape({batch, 4, 4, 24, 7, 12, tracks}).sum(4).sum(3) / 24;
        const auto metre = onsets.sum(3).mean(1);

        const auto scaled = [](const Tensor& view, PhraseViews::View which) {
            return view * PhraseViews::scales[which];
        };
        std::vector<Tensor> found = {upTheMetre(scaled(onsets.flatten(3), PhraseViews::Onsets), 4),
                                     upTheMetre(scaled(torch::stack(pairs, 1).flatten(3), PhraseViews::Bars), 6)};
        auto x = layer(scaled(chroma.flatten(3), PhraseViews::Chroma), 1, 1);
        x = layer(x, 4, 4).squeeze(2);
        found.push_back(layer(x, 4, 4).squeeze(1));
        x = layer(scaled(metre.flatten(1).unsqueeze(1), PhraseViews::Metre), 1, 1);
        found.push_back(layer(x, 1, 1).squeeze(1));
        return torch::cat(found, 1);
    }

    CriticKind m_kind;
    std::vector<Tensor>::const_iterator m_next;
};

} // namespace muse::test
