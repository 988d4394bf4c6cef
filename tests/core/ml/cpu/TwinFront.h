// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/cpu/CriticFront.h"
#include "core/ml/cpu/FrontShape.h"

namespace muse::test {

/// What BFloat16Front computes, written out in float32 products of numbers that were rounded to bfloat16 where it
/// rounds them: the same on every processor.
class TwinFront final : public CriticFront {
public:
    TwinFront(Extent tracks, const Weights& weights)
        : m_shape{tracks, weights[1].numel()}, m_first(weights[0]), m_second(rounded(weights[2])),
          m_third(rounded(weights[4])), m_biases{weights[1], weights[3], weights[5]} {}

    [[nodiscard]] Maps forward(const Tensor& phrases) const override {
        const auto layer0 = rounded(leaky(firstLayer(phrases) + m_biases[0]));
        const auto layer1 = rounded(leaky(torch::mm(asCells(layer0), m_second) + m_biases[1]));
        return {layer0, layer1, leaky(torch::mm(asRows(layer1), m_third) + m_biases[2])};
    }

    Maps backward(const Tensor& phrases, const Maps& outputs, const Tensor& gradient, Tensor* gradients, Tensor input,
                  bool keep) const override {
        const auto delta2 = rounded(masked(gradient, outputs[2]));
        const auto delta1 = rounded(masked(asChannels(rounded(torch::mm(delta2, m_third.t()))), outputs[1]));
        const auto back = rounded(torch::mm(delta1, m_second.t()));
        const auto delta0 = rounded(masked(back.view(outputs[0].sizes()), outputs[0]));
        if (gradients) {
            gradients[4].addmm_(asRows(outputs[1]).t(), delta2);
            gradients[5].add_(delta2.sum(0));
            gradients[2].addmm_(asCells(outputs[0]).t(), delta1);
            gradients[3].add_(delta1.sum(0));
            addFirst(phrases, delta0, gradients);
            gradients[1].add_(delta0.flatten(0, 1).sum(0));
        }
        if (input.defined()) {
            input.zero_();
            const auto cells = input.view({-1, m_shape.cellWidth()});
            for (Extent t = 0; t < FrontShape::barWindows; ++t)
                cells.narrow(1, t * m_shape.tracks, 2 * m_shape.tracks)
                    .add_(torch::mm(delta0.select(1, t), rounded(m_first).t()));
        }
        return keep ? Maps{delta0, delta1, delta2} : Maps{};
    }

    [[nodiscard]] Tensor tangent(const Tensor& direction, const Maps& outputs, const Maps& deltas,
                                 Tensor* gradients) const override {
        const auto layer0 = rounded(masked(firstLayer(direction), outputs[0]));
        const auto layer1 = rounded(masked(rounded(torch::mm(asCells(layer0), m_second)), outputs[1]));
        addFirst(direction, deltas[0], gradients);
        gradients[2].addmm_(asCells(layer0).t(), deltas[1]);
        gradients[4].addmm_(asRows(layer1).t(), deltas[2]);
        return masked(torch::mm(asRows(layer1), m_third), outputs[2]);
    }

private:
    static Tensor rounded(const Tensor& tensor) { return tensor.to(torch::kBFloat16).to(torch::kFloat32); }
    static Tensor leaky(const Tensor& tensor) { return torch::leaky_relu(tensor, 0.2); }
    static Tensor masked(const Tensor& gradient, const Tensor& output) {
        return torch::where(output > 0, gradient, 0.2 * gradient);
    }
    [[nodiscard]] Tensor asCells(const Tensor& layer0) const { return layer0.reshape({-1, m_shape.windowsWidth()}); }
    [[nodiscard]] Tensor asRows(const Tensor& layer1) const { return layer1.reshape({-1, m_shape.octaveWidth()}); }
    [[nodiscard]] Tensor asChannels(const Tensor& tensor) const { return tensor.reshape({-1, m_shape.channels}); }
    /// (cells, 2 * tracks) of the t-th place.
    [[nodiscard]] Tensor window(const Tensor& phrases, Extent t) const {
        return phrases.reshape({-1, m_shape.cellWidth()}).narrow(1, t * m_shape.tracks, 2 * m_shape.tracks);
    }
    /// (cells, 3, channels)
    [[nodiscard]] Tensor firstLayer(const Tensor& phrases) const {
        std::vector<Tensor> places;
        for (Extent t = 0; t < FrontShape::barWindows; ++t)
            places.push_back(torch::mm(window(phrases, t), m_first));
        return torch::stack(places, 1);
    }
    void addFirst(const Tensor& phrases, const Tensor& delta0, Tensor* gradients) const {
        for (Extent t = 0; t < FrontShape::barWindows; ++t)
            gradients[0].addmm_(window(phrases, t).t(), delta0.select(1, t));
    }

    FrontShape m_shape;
    Tensor m_first, m_second, m_third;
    std::array<Tensor, 3> m_biases;
};

} // namespace muse::test
