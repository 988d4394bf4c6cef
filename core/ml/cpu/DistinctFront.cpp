// SPDX-License-Identifier: MIT
#include "core/ml/cpu/DistinctFront.h"

#include <numeric>
#include <unordered_map>

namespace muse {
namespace {

/// Tiles that stay in the cache.
constexpr Extent kCells = 96;
constexpr Extent kRows = 48;
constexpr std::size_t kCellsOfRow = FrontShape::cellsPerRow;

using CellCode = std::uint32_t; ///< a bit for each bar and track
using RowCode = std::array<CellCode, kCellsOfRow>;

struct RowHash {
    std::size_t operator()(const RowCode& row) const {
        // FNV-1a over whole words; its last step spreads what only the high bits differ by.
        std::uint64_t hash = 0xcbf29ce484222325u;
        for (const CellCode cell : row)
            hash = (hash ^ cell) * 0x100000001b3u;
        return static_cast<std::size_t>(hash ^ (hash >> 29));
    }
};

CellCode codeOf(const float* cell, Extent width) {
    CellCode code = 0;
    for (Extent i = 0; i < width; ++i)
        code |= static_cast<CellCode>(cell[i] > 0) << i;
    return code;
}

void addRow(const float* from, Extent count, float* to) {
    for (Extent i = 0; i < count; ++i)
        to[i] += from[i];
}

Extent count(const Tensor& matrix) {
    return matrix.size(0);
}

} // namespace

bool DistinctFront::takes(const Tensor& phrases) {
    const float* number = phrases.data_ptr<float>();
    const Extent perPhrase = phrases.numel() / phrases.size(0);
    for (Extent phrase = 0; phrase < phrases.size(0); ++phrase, number += perPhrase) {
        // Counted phrase by phrase without a way out, so that the compiler makes vectors of it.
        Extent others = 0;
        for (Extent i = 0; i < perPhrase; ++i)
            others += number[i] * number[i] != 1.0f;
        if (others > 0) return false;
    }
    return true;
}

void DistinctFront::findDistinct(const Tensor& phrases, Trace& trace) const {
    const FrontShape& shape = m_layers.shape();
    const Extent rows = FrontShape::rowsOf(phrases);
    const float* input = phrases.data_ptr<float>();
    std::unordered_map<RowCode, std::int32_t, RowHash> distinctRows;
    std::unordered_map<CellCode, std::int32_t> distinctCells;
    std::vector<const float*> examples;
    trace.rowOf.reserve(static_cast<std::size_t>(rows));
    for (Extent row = 0; row < rows; ++row) {
        const float* first = input + row * shape.inputWidth();
        RowCode codes;
        for (std::size_t cell = 0; cell < kCellsOfRow; ++cell)
            codes[cell] = codeOf(first + static_cast<Extent>(cell) * shape.cellWidth(), shape.cellWidth());
        const auto [known, fresh] = distinctRows.try_emplace(codes, static_cast<std::int32_t>(distinctRows.size()));
        trace.rowOf.push_back(known->second);
        if (!fresh) continue;
        for (std::size_t cell = 0; cell < kCellsOfRow; ++cell) {
            const auto number = static_cast<std::int32_t>(distinctCells.size());
            const auto [place, unseen] = distinctCells.try_emplace(codes[cell], number);
            trace.cellOf.push_back(place->second);
            if (unseen) examples.push_back(first + static_cast<Extent>(cell) * shape.cellWidth());
        }
    }
    trace.cells = torch::empty({static_cast<Extent>(examples.size()), shape.cellWidth()});
    float* to = trace.cells.data_ptr<float>();
    for (const float* example : examples)
        to = std::copy_n(example, shape.cellWidth(), to);
}

DistinctFront::Trace DistinctFront::forward(const Tensor& phrases) const {
    Trace trace;
    findDistinct(phrases, trace);
    const FrontShape& shape = m_layers.shape();
    const Extent channels = shape.channels;
    const Extent cells = count(trace.cells);
    const auto rows = static_cast<Extent>(trace.cellOf.size() / kCellsOfRow);
    trace.maps = {torch::empty({cells, shape.windowsWidth()}), torch::empty({cells, channels}),
                  torch::empty({rows, channels})};
    const float* input = trace.cells.data_ptr<float>();
    float* layer0 = trace.maps[0].data_ptr<float>();
    float* layer1 = trace.maps[1].data_ptr<float>();
    float* layer2 = trace.maps[2].data_ptr<float>();
    forEachPiece(0, cells, kCells, [&](Extent first, Extent some) {
        m_layers.cellsForward(some, input + first * shape.cellWidth(), layer0 + first * shape.windowsWidth(),
                              layer1 + first * channels);
    });
    std::vector<float> gathered(static_cast<std::size_t>(kRows * shape.octaveWidth()));
    forEachPiece(0, rows, kRows, [&](Extent first, Extent some) {
        float* to = gathered.data();
        for (Extent i = first * FrontShape::cellsPerRow; i < (first + some) * FrontShape::cellsPerRow; ++i)
            to = std::copy_n(layer1 + trace.cellOf[static_cast<std::size_t>(i)] * channels, channels, to);
        m_layers.rowsForward(some, gathered.data(), layer2 + first * channels);
    });
    trace.octaves = torch::empty({static_cast<Extent>(trace.rowOf.size()), channels});
    float* to = trace.octaves.data_ptr<float>();
    for (const std::int32_t row : trace.rowOf)
        to = std::copy_n(layer2 + row * channels, channels, to);
    return trace;
}

void DistinctFront::backward(const Trace& trace, const Tensor& gradient, Tensor* gradients) const {
    const FrontShape& shape = m_layers.shape();
    const Extent channels = shape.channels;
    const Extent cells = count(trace.cells);
    const Extent rows = count(trace.maps[2]);
    const auto wrtOctaves = gradient.contiguous();
    const float* input = trace.cells.data_ptr<float>();
    const float* layer0 = trace.maps[0].data_ptr<float>();
    const float* layer1 = trace.maps[1].data_ptr<float>();
    const float* layer2 = trace.maps[2].data_ptr<float>();
    auto scratch = m_layers.scratchFor(kCells, kRows);

    std::vector<float> delta2(static_cast<std::size_t>(rows * channels));
    for (std::size_t row = 0; row < trace.rowOf.size(); ++row)
        addRow(wrtOctaves.data_ptr<float>() + static_cast<Extent>(row) * channels, channels,
               delta2.data() + trace.rowOf[row] * channels);
    maskLeaky(delta2.data(), layer2, rows * channels, delta2.data());

    std::vector<float> delta1(static_cast<std::size_t>(cells * channels));
    std::vector<float> gathered(static_cast<std::size_t>(kRows * shape.octaveWidth()));
    forEachPiece(0, rows, kRows, [&](Extent first, Extent some) {
        const std::int32_t* cellOf = trace.cellOf.data() + first * FrontShape::cellsPerRow;
        const Extent here = some * FrontShape::cellsPerRow;
        float* to = gathered.data();
        for (Extent i = 0; i < here; ++i)
            to = std::copy_n(layer1 + cellOf[i] * channels, channels, to);
        const float* ofRows = delta2.data() + first * channels;
        m_layers.addRowGradients(some, gathered.data(), ofRows, gradients, true, scratch);
        m_layers.rowsBackward(some, ofRows, nullptr, gathered.data());
        for (Extent i = 0; i < here; ++i)
            addRow(gathered.data() + i * channels, channels, delta1.data() + cellOf[i] * channels);
    });
    maskLeaky(delta1.data(), layer1, cells * channels, delta1.data());

    std::vector<float> delta0(static_cast<std::size_t>(kCells * shape.windowsWidth()));
    forEachPiece(0, cells, kCells, [&](Extent first, Extent some) {
        const float* ofCells = delta1.data() + first * channels;
        const float* mask = layer0 + first * shape.windowsWidth();
        m_layers.cellsBackward(some, ofCells, mask, delta0.data());
        m_layers.addCellGradients(some, input + first * shape.cellWidth(), mask, delta0.data(), ofCells, gradients,
                                  true, scratch);
    });
}

} // namespace muse
