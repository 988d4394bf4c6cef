// SPDX-License-Identifier: MIT
#include "core/ml/cpu/Float32Layers.h"

namespace muse {
namespace {

constexpr Extent kWindows = FrontShape::barWindows;

} // namespace

Float32Layers::Float32Layers(Extent tracks, const CriticFront::Weights& weights) : m_shape{tracks, weights[1].numel()} {
    for (std::size_t i = 0; i < 3; ++i) {
        m_weights[i] = PackedWeight(weights[2 * i]);
        m_biases[i] = weights[2 * i + 1].clone();
        auto transposed = weights[2 * i].t();
        if (i == 0) transposed = torch::constant_pad_nd(transposed, {0, kColumnBlock - transposed.size(1)});
        m_transposed[i] = PackedWeight(transposed);
    }
}

void Float32Layers::cellsForward(Extent cells, const float* input, float* layer0, float* layer1) const {
    const auto [tracks, channels] = m_shape;
    const Extent width = m_shape.windowsWidth();
    for (Extent t = 0; t < kWindows; ++t)
        multiply(cells, channels, 2 * tracks, {input + t * tracks, m_shape.cellWidth(), 1}, m_weights[0].factor,
                 {layer0 + t * channels, width}, Epilogue::BiasLeaky, {m_biases[0].data_ptr<float>(), 0});
    multiply(cells, channels, width, {layer0, width, 1}, m_weights[1].factor, {layer1, channels}, Epilogue::BiasLeaky,
             {m_biases[1].data_ptr<float>(), 0});
}

void Float32Layers::cellsTangent(Extent cells, const float* input, const float* mask0, const float* mask1,
                                 float* layer0, float* layer1) const {
    const auto [tracks, channels] = m_shape;
    const Extent width = m_shape.windowsWidth();
    for (Extent t = 0; t < kWindows; ++t)
        multiply(cells, channels, 2 * tracks, {input + t * tracks, m_shape.cellWidth(), 1}, m_weights[0].factor,
                 {layer0 + t * channels, width}, Epilogue::Mask, {mask0 + t * channels, width});
    multiply(cells, channels, width, {layer0, width, 1}, m_weights[1].factor, {layer1, channels}, Epilogue::Mask,
             {mask1, channels});
}

void Float32Layers::rowsForward(Extent rows, const float* layer1, float* layer2) const {
    const Extent width = m_shape.octaveWidth();
    multiply(rows, m_shape.channels, width, {layer1, width, 1}, m_weights[2].factor, {layer2, m_shape.channels},
             Epilogue::BiasLeaky, {m_biases[2].data_ptr<float>(), 0});
}

void Float32Layers::rowsTangent(Extent rows, const float* layer1, const float* mask2, float* layer2) const {
    const Extent width = m_shape.octaveWidth();
    multiply(rows, m_shape.channels, width, {layer1, width, 1}, m_weights[2].factor, {layer2, m_shape.channels},
             Epilogue::Mask, {mask2, m_shape.channels});
}

void Float32Layers::rowsBackward(Extent rows, const float* delta2, const float* mask1, float* delta1) const {
    const Extent width = m_shape.octaveWidth();
    multiply(rows, width, m_shape.channels, {delta2, m_shape.channels, 1}, m_transposed[2].factor, {delta1, width},
             mask1 ? Epilogue::Mask : Epilogue::Store, {mask1, width});
}

void Float32Layers::cellsBackward(Extent cells, const float* delta1, const float* mask0, float* delta0) const {
    const Extent width = m_shape.windowsWidth();
    multiply(cells, width, m_shape.channels, {delta1, m_shape.channels, 1}, m_transposed[1].factor, {delta0, width},
             Epilogue::Mask, {mask0, width});
}

Float32Layers::Scratch Float32Layers::scratchFor(Extent cells, Extent rows) const {
    return {std::vector<float>(static_cast<std::size_t>(std::max(cells, rows) * m_shape.channels)),
            std::vector<float>(static_cast<std::size_t>(cells * kColumnBlock))};
}

void Float32Layers::addCellGradients(Extent cells, const float* input, const float* layer0, const float* delta0,
                                     const float* delta1, Tensor* gradients, bool biases, Scratch& scratch) const {
    const auto [tracks, channels] = m_shape;
    const Extent width = m_shape.windowsWidth();
    for (Extent t = 0; t < kWindows; ++t)
        multiply(2 * tracks, channels, cells, {input + t * tracks, 1, m_shape.cellWidth()},
                 rowMajor(delta0 + t * channels, width), {gradients[0].data_ptr<float>(), channels}, Epilogue::Add);
    multiply(width, channels, cells, {layer0, 1, width}, pack(delta1, channels, cells, channels, scratch.packed.data()),
             {gradients[2].data_ptr<float>(), channels}, Epilogue::Add);
    if (!biases) return;
    addColumns(delta0, cells * kWindows, channels, gradients[1].data_ptr<float>());
    addColumns(delta1, cells, channels, gradients[3].data_ptr<float>());
}

void Float32Layers::addRowGradients(Extent rows, const float* layer1, const float* delta2, Tensor* gradients,
                                    bool biases, Scratch& scratch) const {
    const Extent channels = m_shape.channels;
    const Extent width = m_shape.octaveWidth();
    multiply(width, channels, rows, {layer1, 1, width}, pack(delta2, channels, rows, channels, scratch.packed.data()),
             {gradients[4].data_ptr<float>(), channels}, Epilogue::Add);
    if (biases) addColumns(delta2, rows, channels, gradients[5].data_ptr<float>());
}

void Float32Layers::inputGradient(Extent cells, const float* delta0, Scratch& scratch, float* input) const {
    const auto [tracks, channels] = m_shape;
    const Extent width = m_shape.cellWidth();
    float* spare = scratch.spare.data();
    std::fill_n(input, cells * width, 0.0f);
    for (Extent t = 0; t < kWindows; ++t) {
        multiply(cells, kColumnBlock, channels, {delta0 + t * channels, m_shape.windowsWidth(), 1},
                 m_transposed[0].factor, {spare, kColumnBlock}, Epilogue::Store);
        for (Extent cell = 0; cell < cells; ++cell)
            for (Extent j = 0; j < 2 * tracks; ++j)
                input[cell * width + t * tracks + j] += spare[cell * kColumnBlock + j];
    }
}

} // namespace muse
