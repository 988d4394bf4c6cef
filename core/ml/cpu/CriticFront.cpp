// SPDX-License-Identifier: MIT
#include "core/ml/cpu/CriticFront.h"

#include <algorithm>
#include <vector>

namespace muse {
namespace {

constexpr Extent kBarWindows = shape::bars - 1;
/// Rows that go through the two layers along the bars together: at paper width their outputs and weights then fill
/// 400 KB of a 512 KB cache.
constexpr Extent kBarRows = 8;
/// Rows that go through the third layer together, so that its 800 KB of weights are read once for all of them.
constexpr Extent kOctaveRows = 48;

void addColumns(const float* matrix, Extent rows, Extent columns, float* sums) {
    for (Extent i = 0; i < rows; ++i, matrix += columns)
        for (Extent j = 0; j < columns; ++j)
            sums[j] += matrix[j];
}

/// Calls work(first row, rows) for pieces of [begin, end).
template <typename Work> void forEachPiece(Extent begin, Extent end, Extent size, const Work& work) {
    for (Extent row = begin; row < end; row += size)
        work(row, std::min(size, end - row));
}

template <typename Float, typename Tensors> std::array<Float*, 3> pointers(const Tensors& maps) {
    std::array<Float*, 3> data{};
    for (std::size_t i = 0; i < 3; ++i)
        data[i] = maps[i].defined() ? maps[i].template data_ptr<float>() : nullptr;
    return data;
}

} // namespace

/// Room for what a pass does not keep.
struct CriticFront::Scratch {
    std::vector<float> bars, tracks, octaves, packed, spare;

    explicit Scratch(const std::array<Extent, 3>& widths)
        : bars(static_cast<std::size_t>(kBarRows * widths[0])),
          tracks(static_cast<std::size_t>(kOctaveRows * widths[1])),
          octaves(static_cast<std::size_t>(kOctaveRows * widths[2])),
          packed(static_cast<std::size_t>(std::max(kBarRows * widths[1], kOctaveRows * widths[2]))),
          spare(static_cast<std::size_t>(kBarRows * shape::perOctave * kColumnBlock)) {}
};

CriticFront::Packed CriticFront::packed(const Tensor& matrix) {
    const auto plain = matrix.contiguous();
    auto memory = torch::empty_like(plain);
    const auto factor =
        pack(plain.data_ptr<float>(), plain.size(1), plain.size(0), plain.size(1), memory.data_ptr<float>());
    return {memory, factor};
}

CriticFront::CriticFront(Extent tracks, const Weights& weights) : m_tracks(tracks), m_channels(weights[1].numel()) {
    for (std::size_t i = 0; i < 3; ++i) {
        m_weights[i] = packed(weights[2 * i]);
        m_biases[i] = weights[2 * i + 1].clone();
        auto transposed = weights[2 * i].t();
        if (i == 0) transposed = torch::constant_pad_nd(transposed, {0, kColumnBlock - transposed.size(1)});
        m_transposed[i] = packed(transposed);
    }
}

std::array<Extent, 3> CriticFront::widths() const {
    return {shape::perOctave * kBarWindows * m_channels, shape::perOctave * m_channels, m_channels};
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

void CriticFront::propagateBars(Extent rows, const float* input, const float* const* biasOrMask, float* const* outputs,
                                bool masks) const {
    const auto finish = masks ? Finish::Mask : Finish::BiasLeaky;
    const Extent cells = rows * shape::perOctave;
    const Extent barWidth = shape::bars * m_tracks;
    const Extent windows = kBarWindows * m_channels;
    for (Extent t = 0; t < kBarWindows; ++t)
        multiply(cells, m_channels, 2 * m_tracks, {input + t * m_tracks, barWidth, 1}, m_weights[0].factor,
                 {outputs[0] + t * m_channels, windows}, finish,
                 {biasOrMask[0] + (masks ? t * m_channels : 0), windows});
    multiply(cells, m_channels, windows, {outputs[0], windows, 1}, m_weights[1].factor, {outputs[1], m_channels},
             finish, {biasOrMask[1], m_channels});
}

void CriticFront::propagateOctaves(Extent rows, const float* input, const float* biasOrMask, float* output,
                                   bool masks) const {
    const Extent octave = shape::perOctave * m_channels;
    multiply(rows, m_channels, octave, {input, octave, 1}, m_weights[2].factor, {output, m_channels},
             masks ? Finish::Mask : Finish::BiasLeaky, {biasOrMask, m_channels});
}

void CriticFront::addBarGradients(Extent rows, const float* input, const float* barOutput, const float* const* deltas,
                                  Tensor* gradients, bool biases, Scratch& scratch) const {
    const Extent cells = rows * shape::perOctave;
    const Extent barWidth = shape::bars * m_tracks;
    const Extent windows = kBarWindows * m_channels;
    for (Extent t = 0; t < kBarWindows; ++t)
        multiply(2 * m_tracks, m_channels, cells, {input + t * m_tracks, 1, barWidth},
                 rowMajor(deltas[0] + t * m_channels, windows), {gradients[0].data_ptr<float>(), m_channels},
                 Finish::Add);
    multiply(windows, m_channels, cells, {barOutput, 1, windows},
             pack(deltas[1], m_channels, cells, m_channels, scratch.packed.data()),
             {gradients[2].data_ptr<float>(), m_channels}, Finish::Add);
    if (!biases) return;
    addColumns(deltas[0], cells * kBarWindows, m_channels, gradients[1].data_ptr<float>());
    addColumns(deltas[1], cells, m_channels, gradients[3].data_ptr<float>());
}

void CriticFront::addOctaveGradients(Extent rows, const float* input, const float* delta, Tensor* gradients,
                                     bool biases, Scratch& scratch) const {
    const Extent octave = shape::perOctave * m_channels;
    multiply(octave, m_channels, rows, {input, 1, octave},
             pack(delta, m_channels, rows, m_channels, scratch.packed.data()),
             {gradients[4].data_ptr<float>(), m_channels}, Finish::Add);
    if (biases) addColumns(delta, rows, m_channels, gradients[5].data_ptr<float>());
}

void CriticFront::addInputGradient(Extent rows, const float* barDeltas, Scratch& scratch, float* input) const {
    const Extent cells = rows * shape::perOctave;
    const Extent barWidth = shape::bars * m_tracks;
    float* spare = scratch.spare.data();
    std::fill_n(input, cells * barWidth, 0.0f);
    for (Extent t = 0; t < kBarWindows; ++t) {
        multiply(cells, kColumnBlock, m_channels, {barDeltas + t * m_channels, kBarWindows * m_channels, 1},
                 m_transposed[0].factor, {spare, kColumnBlock}, Finish::Store);
        for (Extent cell = 0; cell < cells; ++cell)
            for (Extent j = 0; j < 2 * m_tracks; ++j)
                input[cell * barWidth + t * m_tracks + j] += spare[cell * kColumnBlock + j];
    }
}

CriticFront::Maps CriticFront::forward(const Tensor& phrases) const {
    const Extent total = rowsOf(phrases);
    const auto width = widths();
    Maps maps = newMaps(total);
    const float* input = phrases.data_ptr<float>();
    const auto biases = pointers<const float>(m_biases);
    const auto to = pointers<float>(maps);
    forEachPiece(0, total, kOctaveRows, [&](Extent begin, Extent count) {
        forEachPiece(begin, begin + count, kBarRows, [&](Extent row, Extent rows) {
            const std::array<float*, 2> at = {to[0] + row * width[0], to[1] + row * width[1]};
            propagateBars(rows, input + row * inputWidth(), biases.data(), at.data(), false);
        });
        propagateOctaves(count, to[1] + begin * width[1], biases[2], to[2] + begin * width[2], false);
    });
    return maps;
}

CriticFront::Maps CriticFront::backward(const Tensor& phrases, const Maps& outputs, const Tensor& gradient,
                                        Tensor* gradients, Tensor input, bool keep) const {
    const Extent total = rowsOf(phrases);
    const auto width = widths();
    const Maps deltas = keep ? newMaps(total) : Maps{};
    const auto wrtOctaves = gradient.contiguous();
    Scratch scratch(width);
    const auto out = pointers<const float>(outputs);
    const auto kept = pointers<float>(deltas);
    forEachPiece(0, total, kOctaveRows, [&](Extent begin, Extent count) {
        float* octaves = keep ? kept[2] + begin * width[2] : scratch.octaves.data();
        float* tracks = keep ? kept[1] + begin * width[1] : scratch.tracks.data();
        const float* wrt = wrtOctaves.data_ptr<float>() + begin * width[2];
        const float* mask = out[2] + begin * width[2];
        for (Extent i = 0; i < count * m_channels; ++i)
            octaves[i] = wrt[i] * (mask[i] > 0 ? 1.0f : kLeakySlope);
        multiply(count, width[1], m_channels, {octaves, m_channels, 1}, m_transposed[2].factor, {tracks, width[1]},
                 Finish::Mask, {out[1] + begin * width[1], width[1]});
        if (gradients) addOctaveGradients(count, out[1] + begin * width[1], octaves, gradients, true, scratch);
        forEachPiece(begin, begin + count, kBarRows, [&](Extent row, Extent rows) {
            const float* track = tracks + (row - begin) * width[1];
            float* bars = keep ? kept[0] + row * width[0] : scratch.bars.data();
            const Extent windows = kBarWindows * m_channels;
            multiply(rows * shape::perOctave, windows, m_channels, {track, m_channels, 1}, m_transposed[1].factor,
                     {bars, windows}, Finish::Mask, {out[0] + row * width[0], windows});
            const std::array<const float*, 2> delta = {bars, track};
            if (gradients)
                addBarGradients(rows, phrases.data_ptr<float>() + row * inputWidth(), out[0] + row * width[0],
                                delta.data(), gradients, true, scratch);
            if (input.defined()) addInputGradient(rows, bars, scratch, input.data_ptr<float>() + row * inputWidth());
        });
    });
    return deltas;
}

Tensor CriticFront::tangent(const Tensor& direction, const Maps& outputs, const Maps& deltas, Tensor* gradients) const {
    const Extent total = rowsOf(direction);
    const auto width = widths();
    auto result = torch::empty({total, width[2]});
    Scratch scratch(width);
    const auto out = pointers<const float>(outputs);
    const auto back = pointers<const float>(deltas);
    forEachPiece(0, total, kOctaveRows, [&](Extent begin, Extent count) {
        float* tracks = scratch.tracks.data();
        forEachPiece(begin, begin + count, kBarRows, [&](Extent row, Extent rows) {
            const std::array<const float*, 2> masks = {out[0] + row * width[0], out[1] + row * width[1]};
            const std::array<const float*, 2> delta = {back[0] + row * width[0], back[1] + row * width[1]};
            const std::array<float*, 2> along = {scratch.bars.data(), tracks + (row - begin) * width[1]};
            const float* input = direction.data_ptr<float>() + row * inputWidth();
            propagateBars(rows, input, masks.data(), along.data(), true);
            addBarGradients(rows, input, along[0], delta.data(), gradients, false, scratch);
        });
        propagateOctaves(count, tracks, out[2] + begin * width[2], result.data_ptr<float>() + begin * width[2], true);
        addOctaveGradients(count, tracks, back[2] + begin * width[2], gradients, false, scratch);
    });
    return result;
}

} // namespace muse
