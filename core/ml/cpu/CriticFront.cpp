// SPDX-License-Identifier: MIT
#include "core/ml/cpu/CriticFront.h"

#include "core/ml/cpu/MatrixKernel.h"

#include <ATen/Parallel.h>
#include <algorithm>
#include <vector>

namespace muse {
namespace {

constexpr Extent kBarWindows = shape::bars - 1;
/// Rows of a tile: at compact width three layers' outputs are then 300 KB, which leaves room in a 512 KB cache.
constexpr Extent kTileRows = 16;

/// Splits the rows among the threads, always alike for the same number of threads so that sums round alike, and each
/// share into tiles.
template <typename Work> void forEachTile(Extent rows, const Work& work) {
    const Extent shares = at::get_num_threads();
    at::parallel_for(0, shares, 1, [&](Extent first, Extent last) {
        for (Extent share = first; share < last; ++share) {
            const Extent end = rows * (share + 1) / shares;
            for (Extent row = rows * share / shares; row < end; row += kTileRows)
                work(static_cast<std::size_t>(share), row, std::min(kTileRows, end - row));
        }
    });
}

void addColumns(const float* matrix, Extent rows, Extent columns, float* sums) {
    for (Extent i = 0; i < rows; ++i, matrix += columns)
        for (Extent j = 0; j < columns; ++j)
            sums[j] += matrix[j];
}

} // namespace

struct CriticFront::Tile {
    Extent rows;
    /// Positions (step, pitch) in the tile.
    [[nodiscard]] Extent cells() const { return rows * shape::perOctave; }
};

/// What one thread sums up and needs room for.
struct CriticFront::Scratch {
    std::array<std::vector<float>, 6> sums;
    std::array<std::vector<float>, 3> maps;
    std::vector<float> spare =
        std::vector<float>(static_cast<std::size_t>(kTileRows * shape::perOctave * kColumnBlock));

    Scratch(const std::array<std::ptrdiff_t, 6>& sizes, const std::array<Extent, 3>& widths) {
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i].assign(static_cast<std::size_t>(sizes[i]), 0.0f);
        for (std::size_t i = 0; i < maps.size(); ++i)
            maps[i].resize(static_cast<std::size_t>(kTileRows * widths[i]));
    }
};

CriticFront::CriticFront(Extent tracks, Weights weights)
    : m_tracks(tracks), m_channels(weights[1].numel()), m_weights(std::move(weights)) {
    const auto transposed = m_weights[0].t();
    m_barTransposed = torch::constant_pad_nd(transposed, {0, kColumnBlock - transposed.size(1)}).contiguous();
    m_trackTransposed = m_weights[2].t().contiguous();
    m_octaveTransposed = m_weights[4].t().contiguous();
}

/// Floats that each layer has for one row.
std::array<Extent, 3> CriticFront::widths() const {
    return {shape::perOctave * kBarWindows * m_channels, shape::perOctave * m_channels, m_channels};
}

std::array<std::ptrdiff_t, 6> CriticFront::weightSizes() const {
    std::array<std::ptrdiff_t, 6> sizes{};
    for (std::size_t i = 0; i < sizes.size(); ++i)
        sizes[i] = m_weights[i].numel();
    return sizes;
}

Extent CriticFront::rowsOf(const Tensor& phrases) const {
    return phrases.size(0) * shape::steps * shape::octaves;
}

CriticFront::Maps CriticFront::newMaps(Extent rows) const {
    Maps maps;
    for (std::size_t i = 0; i < maps.size(); ++i)
        maps[i] = torch::empty({rows, widths()[i]});
    return maps;
}

void CriticFront::propagate(const Tile& tile, const float* input, const float* const* biasOrMask, float* const* outputs,
                            bool masks) const {
    const auto finish = masks ? Finish::Mask : Finish::BiasLeaky;
    const Extent barWidth = shape::bars * m_tracks;
    const Extent windows = kBarWindows * m_channels;
    for (Extent t = 0; t < kBarWindows; ++t)
        multiply(tile.cells(), m_channels, 2 * m_tracks, {input + t * m_tracks, barWidth, 1},
                 {m_weights[0].data_ptr<float>(), m_channels}, {outputs[0] + t * m_channels, windows}, finish,
                 {biasOrMask[0] + (masks ? t * m_channels : 0), windows});
    multiply(tile.cells(), m_channels, windows, {outputs[0], windows, 1}, {m_weights[2].data_ptr<float>(), m_channels},
             {outputs[1], m_channels}, finish, {biasOrMask[1], m_channels});
    multiply(tile.rows, m_channels, shape::perOctave * m_channels, {outputs[1], shape::perOctave * m_channels, 1},
             {m_weights[4].data_ptr<float>(), m_channels}, {outputs[2], m_channels}, finish,
             {biasOrMask[2], m_channels});
}

void CriticFront::propagateBack(const Tile& tile, const float* gradient, const float* const* outputs,
                                float* const* deltas) const {
    for (Extent i = 0; i < tile.rows * m_channels; ++i)
        deltas[2][i] = gradient[i] * (outputs[2][i] > 0 ? 1.0f : kLeakySlope);
    const Extent octave = shape::perOctave * m_channels;
    multiply(tile.rows, octave, m_channels, {deltas[2], m_channels, 1}, {m_octaveTransposed.data_ptr<float>(), octave},
             {deltas[1], octave}, Finish::Mask, {outputs[1], octave});
    const Extent windows = kBarWindows * m_channels;
    multiply(tile.cells(), windows, m_channels, {deltas[1], m_channels, 1},
             {m_trackTransposed.data_ptr<float>(), windows}, {deltas[0], windows}, Finish::Mask, {outputs[0], windows});
}

void CriticFront::addWeightGradients(const Tile& tile, const float* input, const float* const* outputs,
                                     const float* const* deltas, Scratch& scratch, bool biases) const {
    const Extent barWidth = shape::bars * m_tracks;
    const Extent windows = kBarWindows * m_channels;
    const Extent octave = shape::perOctave * m_channels;
    const auto sum = [&](std::size_t i) { return RowMajor<float>{scratch.sums[i].data(), m_channels}; };
    for (Extent t = 0; t < kBarWindows; ++t)
        multiply(2 * m_tracks, m_channels, tile.cells(), {input + t * m_tracks, 1, barWidth},
                 {deltas[0] + t * m_channels, windows}, sum(0), Finish::Add);
    multiply(windows, m_channels, tile.cells(), {outputs[0], 1, windows}, {deltas[1], m_channels}, sum(2), Finish::Add);
    multiply(octave, m_channels, tile.rows, {outputs[1], 1, octave}, {deltas[2], m_channels}, sum(4), Finish::Add);
    if (!biases) return;
    addColumns(deltas[0], tile.cells() * kBarWindows, m_channels, scratch.sums[1].data());
    addColumns(deltas[1], tile.cells(), m_channels, scratch.sums[3].data());
    addColumns(deltas[2], tile.rows, m_channels, scratch.sums[5].data());
}

void CriticFront::addInputGradient(const Tile& tile, const float* barDeltas, float* spare, float* input) const {
    const Extent barWidth = shape::bars * m_tracks;
    std::fill_n(input, tile.cells() * barWidth, 0.0f);
    for (Extent t = 0; t < kBarWindows; ++t) {
        multiply(tile.cells(), kColumnBlock, m_channels, {barDeltas + t * m_channels, kBarWindows * m_channels, 1},
                 {m_barTransposed.data_ptr<float>(), kColumnBlock}, {spare, kColumnBlock}, Finish::Store);
        for (Extent cell = 0; cell < tile.cells(); ++cell)
            for (Extent j = 0; j < 2 * m_tracks; ++j)
                input[cell * barWidth + t * m_tracks + j] += spare[cell * kColumnBlock + j];
    }
}

void CriticFront::addUp(const std::vector<Scratch>& scratches, Tensor* gradients, bool biases) const {
    for (const Scratch& scratch : scratches)
        for (std::size_t i = 0; i < scratch.sums.size(); i += biases ? 1 : 2) {
            float* to = gradients[i].data_ptr<float>();
            for (std::size_t j = 0; j < scratch.sums[i].size(); ++j)
                to[j] += scratch.sums[i][j];
        }
}

CriticFront::Maps CriticFront::forward(const Tensor& phrases) const {
    const float* input = phrases.data_ptr<float>();
    const Extent rowWidth = shape::perOctave * shape::bars * m_tracks;
    Maps maps = newMaps(rowsOf(phrases));
    const std::array<const float*, 3> biases = {m_weights[1].data_ptr<float>(), m_weights[3].data_ptr<float>(),
                                                m_weights[5].data_ptr<float>()};
    const auto width = widths();
    const std::array<float*, 3> base = {maps[0].data_ptr<float>(), maps[1].data_ptr<float>(),
                                        maps[2].data_ptr<float>()};
    forEachTile(rowsOf(phrases), [&](std::size_t, Extent row, Extent rows) {
        const std::array<float*, 3> at = {base[0] + row * width[0], base[1] + row * width[1], base[2] + row * width[2]};
        propagate({rows}, input + row * rowWidth, biases.data(), at.data(), false);
    });
    return maps;
}

CriticFront::Maps CriticFront::backward(const Tensor& phrases, const Maps& outputs, const Tensor& gradient,
                                        Tensor* gradients, Tensor input, bool keep) const {
    const Extent total = rowsOf(phrases);
    const Extent rowWidth = shape::perOctave * shape::bars * m_tracks;
    const auto width = widths();
    const Maps deltas = keep ? newMaps(total) : Maps{};
    const auto wrtOctaves = gradient.contiguous();
    std::vector<Scratch> scratches(static_cast<std::size_t>(at::get_num_threads()), Scratch(weightSizes(), width));
    forEachTile(total, [&](std::size_t share, Extent row, Extent rows) {
        Scratch& scratch = scratches[share];
        std::array<const float*, 3> output{};
        std::array<float*, 3> delta{};
        for (std::size_t i = 0; i < 3; ++i) {
            output[i] = outputs[i].data_ptr<float>() + row * width[i];
            delta[i] = keep ? deltas[i].data_ptr<float>() + row * width[i] : scratch.maps[i].data();
        }
        const Tile tile{rows};
        propagateBack(tile, wrtOctaves.data_ptr<float>() + row * width[2], output.data(), delta.data());
        if (gradients)
            addWeightGradients(tile, phrases.data_ptr<float>() + row * rowWidth, output.data(), delta.data(), scratch,
                               true);
        if (input.defined())
            addInputGradient(tile, delta[0], scratch.spare.data(), input.data_ptr<float>() + row * rowWidth);
    });
    if (gradients) addUp(scratches, gradients, true);
    return deltas;
}

Tensor CriticFront::tangent(const Tensor& direction, const Maps& outputs, const Maps& deltas, Tensor* gradients) const {
    const Extent total = rowsOf(direction);
    const Extent rowWidth = shape::perOctave * shape::bars * m_tracks;
    const auto width = widths();
    auto result = torch::empty({total, width[2]});
    std::vector<Scratch> scratches(static_cast<std::size_t>(at::get_num_threads()), Scratch(weightSizes(), width));
    forEachTile(total, [&](std::size_t share, Extent row, Extent rows) {
        Scratch& scratch = scratches[share];
        std::array<const float*, 3> output{};
        std::array<const float*, 3> delta{};
        for (std::size_t i = 0; i < 3; ++i) {
            output[i] = outputs[i].data_ptr<float>() + row * width[i];
            delta[i] = deltas[i].data_ptr<float>() + row * width[i];
        }
        const std::array<float*, 3> along = {scratch.maps[0].data(), scratch.maps[1].data(),
                                             result.data_ptr<float>() + row * width[2]};
        const float* input = direction.data_ptr<float>() + row * rowWidth;
        propagate({rows}, input, output.data(), along.data(), true);
        addWeightGradients({rows}, input, along.data(), delta.data(), scratch, false);
    });
    addUp(scratches, gradients, false);
    return result;
}

} // namespace muse
