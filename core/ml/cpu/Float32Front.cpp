// SPDX-License-Identifier: MIT
#include "core/ml/cpu/Float32Front.h"

namespace muse {
namespace {

/// Rows whose cells go through the two layers along the bars together: at paper width their outputs and weights then
/// fill 400 KB of a 512 KB cache.
constexpr Extent kCellsRows = 8;
/// Rows that go through the third layer together, so that its 800 KB of weights are read once for all of them.
constexpr Extent kOctaveRows = 48;

constexpr Extent cellsOf(Extent rows) {
    return rows * FrontShape::cellsPerRow;
}

template <typename Float> std::array<Float*, 3> pointers(const CriticFront::Maps& maps) {
    std::array<Float*, 3> data{};
    for (std::size_t i = 0; i < 3; ++i)
        data[i] = maps[i].defined() ? maps[i].template data_ptr<float>() : nullptr;
    return data;
}

} // namespace

/// Room for what a pass does not keep.
struct Float32Front::Tile {
    std::vector<float> layer0, layer1, layer2;
    Float32Layers::Scratch scratch;

    explicit Tile(const Float32Layers& layers)
        : layer0(static_cast<std::size_t>(kCellsRows * layers.shape().widths()[0])),
          layer1(static_cast<std::size_t>(kOctaveRows * layers.shape().widths()[1])),
          layer2(static_cast<std::size_t>(kOctaveRows * layers.shape().widths()[2])),
          scratch(layers.scratchFor(cellsOf(kCellsRows), kOctaveRows)) {}
};

CriticFront::Maps Float32Front::newMaps(Extent rows) const {
    Maps maps;
    for (std::size_t i = 0; i < maps.size(); ++i)
        maps[i] = torch::empty({rows, m_layers.shape().widths()[i]});
    return maps;
}

CriticFront::Maps Float32Front::forward(const Tensor& phrases) const {
    const Extent total = FrontShape::rowsOf(phrases);
    const auto width = m_layers.shape().widths();
    const Extent inputWidth = m_layers.shape().inputWidth();
    Maps maps = newMaps(total);
    const float* input = phrases.data_ptr<float>();
    const auto to = pointers<float>(maps);
    forEachPiece(0, total, kOctaveRows, [&](Extent begin, Extent count) {
        forEachPiece(begin, begin + count, kCellsRows, [&](Extent row, Extent rows) {
            m_layers.cellsForward(cellsOf(rows), input + row * inputWidth, to[0] + row * width[0],
                                  to[1] + row * width[1]);
        });
        m_layers.rowsForward(count, to[1] + begin * width[1], to[2] + begin * width[2]);
    });
    return maps;
}

CriticFront::Maps Float32Front::backward(const Tensor& phrases, const Maps& outputs, const Tensor& gradient,
                                         Tensor* gradients, Tensor input, bool keep) const {
    const Extent total = FrontShape::rowsOf(phrases);
    const auto width = m_layers.shape().widths();
    const Extent inputWidth = m_layers.shape().inputWidth();
    const Maps deltas = keep ? newMaps(total) : Maps{};
    const auto wrtOctaves = gradient.contiguous();
    Tile tile(m_layers);
    const auto out = pointers<const float>(outputs);
    const auto kept = pointers<float>(deltas);
    forEachPiece(0, total, kOctaveRows, [&](Extent begin, Extent count) {
        float* delta2 = keep ? kept[2] + begin * width[2] : tile.layer2.data();
        float* delta1 = keep ? kept[1] + begin * width[1] : tile.layer1.data();
        maskLeaky(wrtOctaves.data_ptr<float>() + begin * width[2], out[2] + begin * width[2], count * width[2], delta2);
        m_layers.rowsBackward(count, delta2, out[1] + begin * width[1], delta1);
        if (gradients)
            m_layers.addRowGradients(count, out[1] + begin * width[1], delta2, gradients, true, tile.scratch);
        forEachPiece(begin, begin + count, kCellsRows, [&](Extent row, Extent rows) {
            const float* ofCells = delta1 + (row - begin) * width[1];
            float* delta0 = keep ? kept[0] + row * width[0] : tile.layer0.data();
            m_layers.cellsBackward(cellsOf(rows), ofCells, out[0] + row * width[0], delta0);
            if (gradients)
                m_layers.addCellGradients(cellsOf(rows), phrases.data_ptr<float>() + row * inputWidth,
                                          out[0] + row * width[0], delta0, ofCells, gradients, true, tile.scratch);
            if (input.defined())
                m_layers.inputGradient(cellsOf(rows), delta0, tile.scratch, input.data_ptr<float>() + row * inputWidth);
        });
    });
    return deltas;
}

Tensor Float32Front::tangent(const Tensor& direction, const Maps& outputs, const Maps& deltas,
                             Tensor* gradients) const {
    const Extent total = FrontShape::rowsOf(direction);
    const auto width = m_layers.shape().widths();
    auto result = torch::empty({total, width[2]});
    Tile tile(m_layers);
    const auto out = pointers<const float>(outputs);
    const auto back = pointers<const float>(deltas);
    forEachPiece(0, total, kOctaveRows, [&](Extent begin, Extent count) {
        float* layer1 = tile.layer1.data();
        forEachPiece(begin, begin + count, kCellsRows, [&](Extent row, Extent rows) {
            const float* input = direction.data_ptr<float>() + row * m_layers.shape().inputWidth();
            m_layers.cellsTangent(cellsOf(rows), input, out[0] + row * width[0], out[1] + row * width[1],
                                  tile.layer0.data(), layer1 + (row - begin) * width[1]);
            m_layers.addCellGradients(cellsOf(rows), input, tile.layer0.data(), back[0] + row * width[0],
                                      back[1] + row * width[1], gradients, false, tile.scratch);
        });
        m_layers.rowsTangent(count, layer1, out[2] + begin * width[2], result.data_ptr<float>() + begin * width[2]);
        m_layers.addRowGradients(count, layer1, back[2] + begin * width[2], gradients, false, tile.scratch);
    });
    return result;
}

} // namespace muse
