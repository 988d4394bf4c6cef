// SPDX-License-Identifier: MIT
#include "core/ml/cpu/BFloat16Front.h"

#include "core/ml/cpu/MapKernel.h"

namespace muse {
namespace {

using Product = BFloat16Product;

// Both divide the rows of a phrase, 672, so that every tile is whole.

/// Rows whose cells go through the two layers along the bars together: at paper width their outputs and gradients fill
/// 700 KB of a cache of 1 MB or more.
constexpr Extent kCellsRows = 32;
/// Rows that go through the third layer together: enough to be worth reading and writing its gradient.
constexpr Extent kOctaveRows = 224;
static_assert(shape::steps * shape::octaves % kOctaveRows == 0 && kOctaveRows % kCellsRows == 0);

constexpr Extent cellsOf(Extent rows) {
    return rows * FrontShape::cellsPerRow;
}

constexpr Extent kCells = cellsOf(kCellsRows);

BFloat16* bfloats(const Tensor& tensor) {
    return tensor.defined() ? reinterpret_cast<BFloat16*>(tensor.data_ptr<at::BFloat16>()) : nullptr;
}

Tensor rounded(const Tensor& weight) {
    return weight.to(torch::kBFloat16);
}

/// The first layer's weight repeated for the three places where it is applied, [3 * channels, 4 * tracks], so that all
/// of a cell's gradient is one product.
Tensor spreadTransposed(const FrontShape& shape, const Tensor& weight) {
    auto spread = torch::zeros({shape.windowsWidth(), shape.cellWidth()});
    for (Extent t = 0; t < FrontShape::barWindows; ++t)
        spread.narrow(0, t * shape.channels, shape.channels)
            .narrow(1, t * shape.tracks, 2 * shape.tracks)
            .copy_(weight.t());
    return spread;
}

} // namespace

BFloat16Front::BFloat16Front(Extent tracks, const Weights& weights)
    : m_shape{tracks, weights[1].numel()}, m_first(weights[0]),
      m_cells({kCells, m_shape.channels, m_shape.windowsWidth(), Product::Result::BFloat16BiasLeaky, false, true}),
      m_cellsTangent({kCells, m_shape.channels, m_shape.windowsWidth(), Product::Result::BFloat16, false, true}),
      m_cellsBack({kCells, m_shape.windowsWidth(), m_shape.channels, Product::Result::BFloat16, false, true}),
      m_cellsGradient({m_shape.windowsWidth(), m_shape.channels, kCells, Product::Result::AddFloat32, true}),
      m_input({kCells, m_shape.cellWidth(), m_shape.windowsWidth(), Product::Result::Float32, false, true}),
      m_rows({kOctaveRows, m_shape.channels, m_shape.octaveWidth(), Product::Result::Float32BiasLeaky, false, true}),
      m_rowsTangent({kOctaveRows, m_shape.channels, m_shape.octaveWidth(), Product::Result::Float32, false, true}),
      m_rowsBack({kOctaveRows, m_shape.octaveWidth(), m_shape.channels, Product::Result::BFloat16, false, true}),
      m_rowsGradient({m_shape.octaveWidth(), m_shape.channels, kOctaveRows, Product::Result::AddFloat32, true}) {
    for (std::size_t i = 0; i < 3; ++i)
        m_biases[i] = weights[2 * i + 1].clone();
    const auto alongBars = rounded(weights[2]);
    const auto octaves = rounded(weights[4]);
    m_cells.keepRight(alongBars);
    m_cellsTangent.keepRight(alongBars);
    m_cellsBack.keepRight(alongBars.t());
    m_input.keepRight(rounded(spreadTransposed(m_shape, weights[0])));
    m_rows.keepRight(octaves);
    m_rowsTangent.keepRight(octaves);
    m_rowsBack.keepRight(octaves.t());
}

Tensor BFloat16Front::newMap(Extent rows, std::size_t layer) const {
    return torch::empty({rows, m_shape.widths()[layer]}, torch::kBFloat16);
}

void BFloat16Front::addFirstGradient(Extent cells, const float* input, const BFloat16* delta0,
                                     Tensor* gradients) const {
    const Extent tracks = m_shape.tracks, channels = m_shape.channels;
    for (Extent t = 0; t < FrontShape::barWindows; ++t)
        addProduct(2 * tracks, channels, cells, {input + t * tracks, 1, m_shape.cellWidth()},
                   rowMajor(delta0 + t * channels, m_shape.windowsWidth()), {gradients[0].data_ptr<float>(), channels});
}

CriticFront::Maps BFloat16Front::forward(const Tensor& phrases) const {
    const Extent tracks = m_shape.tracks, channels = m_shape.channels;
    const Extent total = FrontShape::rowsOf(phrases);
    const auto width = m_shape.widths();
    Maps maps = {newMap(total, 0), newMap(total, 1), torch::empty({total, width[2]})};
    const float* phrase = phrases.data_ptr<float>();
    BFloat16* const layer0 = bfloats(maps[0]);
    BFloat16* const layer1 = bfloats(maps[1]);
    forEachPiece(0, total, kOctaveRows, [&](Extent begin, Extent count) {
        forEachPiece(begin, begin + count, kCellsRows, [&](Extent row, Extent) {
            const float* input = phrase + row * m_shape.inputWidth();
            BFloat16* windows = layer0 + row * width[0];
            for (Extent t = 0; t < FrontShape::barWindows; ++t)
                multiplyToBFloat16(kCells, channels, 2 * tracks, {input + t * tracks, m_shape.cellWidth(), 1},
                                   m_first.factor, {windows + t * channels, m_shape.windowsWidth()},
                                   m_biases[0].data_ptr<float>());
            m_cells.run(windows, nullptr, layer1 + row * width[1], m_biases[1].data_ptr<float>());
        });
        m_rows.run(layer1 + begin * width[1], nullptr, maps[2].data_ptr<float>() + begin * width[2],
                   m_biases[2].data_ptr<float>());
    });
    return maps;
}

CriticFront::Maps BFloat16Front::backward(const Tensor& phrases, const Maps& outputs, const Tensor& gradient,
                                          Tensor* gradients, Tensor input, bool keep) const {
    const Extent channels = m_shape.channels;
    const Extent total = FrontShape::rowsOf(phrases);
    const auto width = m_shape.widths();
    // What is not kept lives as long as its tile.
    const Maps deltas = {newMap(keep ? total : kCellsRows, 0), newMap(keep ? total : kOctaveRows, 1),
                         newMap(keep ? total : kOctaveRows, 2)};
    const auto wrtOctaves = gradient.contiguous();
    const float* phrase = phrases.data_ptr<float>();
    forEachPiece(0, total, kOctaveRows, [&](Extent begin, Extent count) {
        BFloat16* delta2 = bfloats(deltas[2]) + (keep ? begin * width[2] : 0);
        BFloat16* delta1 = bfloats(deltas[1]) + (keep ? begin * width[1] : 0);
        const BFloat16* layer1 = bfloats(outputs[1]) + begin * width[1];
        maskLeaky(wrtOctaves.data_ptr<float>() + begin * width[2], outputs[2].data_ptr<float>() + begin * width[2],
                  count * width[2], delta2);
        m_rowsBack.run(delta2, nullptr, delta1);
        maskLeaky(delta1, layer1, count * width[1], delta1);
        if (gradients) {
            m_rowsGradient.run(layer1, delta2, gradients[4].data_ptr<float>());
            addColumns(delta2, count, channels, gradients[5].data_ptr<float>());
        }
        forEachPiece(begin, begin + count, kCellsRows, [&](Extent row, Extent) {
            const BFloat16* ofCells = delta1 + (row - begin) * width[1];
            const BFloat16* layer0 = bfloats(outputs[0]) + row * width[0];
            BFloat16* delta0 = bfloats(deltas[0]) + (keep ? row * width[0] : 0);
            m_cellsBack.run(ofCells, nullptr, delta0);
            maskLeaky(delta0, layer0, kCellsRows * width[0], delta0);
            if (gradients) {
                m_cellsGradient.run(layer0, ofCells, gradients[2].data_ptr<float>());
                addColumns(ofCells, kCells, channels, gradients[3].data_ptr<float>());
                addFirstGradient(kCells, phrase + row * m_shape.inputWidth(), delta0, gradients);
                addColumns(delta0, kCells * FrontShape::barWindows, channels, gradients[1].data_ptr<float>());
            }
            if (input.defined()) m_input.run(delta0, nullptr, input.data_ptr<float>() + row * m_shape.inputWidth());
        });
    });
    return keep ? deltas : Maps{};
}

Tensor BFloat16Front::tangent(const Tensor& direction, const Maps& outputs, const Maps& deltas,
                              Tensor* gradients) const {
    const Extent tracks = m_shape.tracks, channels = m_shape.channels;
    const Extent total = FrontShape::rowsOf(direction);
    const auto width = m_shape.widths();
    auto result = torch::empty({total, width[2]});
    const Tensor windows = newMap(kCellsRows, 0);
    const Tensor ofOctaves = newMap(kOctaveRows, 1);
    BFloat16* const layer0 = bfloats(windows);
    BFloat16* const layer1 = bfloats(ofOctaves);
    forEachPiece(0, total, kOctaveRows, [&](Extent begin, Extent count) {
        forEachPiece(begin, begin + count, kCellsRows, [&](Extent row, Extent) {
            const float* input = direction.data_ptr<float>() + row * m_shape.inputWidth();
            const BFloat16* mask = bfloats(outputs[0]) + row * width[0];
            for (Extent t = 0; t < FrontShape::barWindows; ++t)
                multiplyMaskedToBFloat16(kCells, channels, 2 * tracks, {input + t * tracks, m_shape.cellWidth(), 1},
                                         m_first.factor, {layer0 + t * channels, m_shape.windowsWidth()},
                                         {mask + t * channels, m_shape.windowsWidth()});
            m_cellsTangent.run(layer0, nullptr, layer1 + (row - begin) * width[1]);
            addFirstGradient(kCells, input, bfloats(deltas[0]) + row * width[0], gradients);
            m_cellsGradient.run(layer0, bfloats(deltas[1]) + row * width[1], gradients[2].data_ptr<float>());
        });
        maskLeaky(layer1, bfloats(outputs[1]) + begin * width[1], count * width[1], layer1);
        float* along = result.data_ptr<float>() + begin * width[2];
        m_rowsTangent.run(layer1, nullptr, along);
        maskLeaky(along, outputs[2].data_ptr<float>() + begin * width[2], count * width[2], along);
        m_rowsGradient.run(layer1, bfloats(deltas[2]) + begin * width[2], gradients[4].data_ptr<float>());
    });
    return result;
}

} // namespace muse
