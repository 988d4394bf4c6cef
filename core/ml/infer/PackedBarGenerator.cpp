// SPDX-License-Identifier: MIT
#include "core/ml/infer/PackedBarGenerator.h"

#include "core/ml/net/Shapes.h"

#include <algorithm>
#include <array>

namespace muse {
namespace {

constexpr std::size_t kHiddenLayers = 7;
/// Rows that go through each layer together: many in the first, for their weights are large; towards the end as many
/// as leave the outputs in a cache of 512 KB beside the weights.
constexpr std::array<std::ptrdiff_t, kHiddenLayers + 1> kTileRows = {16, 32, 64, 64, 48, 48, 24, 168};

} // namespace

/// One call of run(): the tiles between the layers.
class PackedBarGenerator::Pass {
public:
    Pass(const PackedBarGenerator& net, const std::vector<std::vector<float>>& maps, float* outputs)
        : m_net(net), m_maps(maps), m_outputs(outputs) {
        for (std::size_t i = 0; i < m_tiles.size(); ++i) {
            const PackedLayer& layer = m_net.m_layers[i];
            m_tiles[i].resize(static_cast<std::size_t>(kTileRows[i] * layer.factor() * stride(i)));
        }
    }

    /// Takes rows [first, first + rows) of a layer's input through it and all that follow.
    void run(std::size_t i, std::ptrdiff_t first, std::ptrdiff_t rows, RowMajor<const float> input) {
        const PackedLayer& layer = m_net.m_layers[i];
        for (std::ptrdiff_t row = 0; row < rows; row += kTileRows[i]) {
            const std::ptrdiff_t count = std::min(kTileRows[i], rows - row);
            const RowMajor<float> tile{m_tiles[i].data(), stride(i)};
            layer.run(count, {input.data + row * input.stride, input.stride}, tile);
            const std::ptrdiff_t made = (first + row) * layer.factor();
            if (i == kHiddenLayers) {
                store(made, count, {tile.data, tile.stride});
                continue;
            }
            if (m_net.m_mapChannels > 0) copyMap(i, made, count * layer.factor(), tile);
            run(i + 1, made, count * layer.factor(), {tile.data, tile.stride});
        }
    }

private:
    /// Floats from row to row of a layer's output, with room for the map that the next takes in.
    [[nodiscard]] std::ptrdiff_t stride(std::size_t i) const {
        return m_net.m_layers[i].width() + (i < kHiddenLayers ? m_net.m_mapChannels : 0);
    }

    void copyMap(std::size_t i, std::ptrdiff_t first, std::ptrdiff_t rows, RowMajor<float> tile) const {
        const std::ptrdiff_t channels = m_net.m_mapChannels;
        const float* map = m_maps[m_maps.size() - 1 - i].data() + first * channels;
        float* to = tile.data + m_net.m_layers[i].width();
        for (std::ptrdiff_t row = 0; row < rows; ++row)
            std::copy_n(map + row * channels, channels, to + row * tile.stride);
    }

    /// An output row is an octave of pitches of one step.
    void store(std::ptrdiff_t first, std::ptrdiff_t rows, RowMajor<const float> tile) const {
        const auto tracks = static_cast<std::ptrdiff_t>(m_net.m_families.size());
        float* to = m_outputs + first * shape::perOctave * shape::families;
        for (std::ptrdiff_t row = 0; row < rows; ++row) {
            const float* from = tile.data + row * tile.stride;
            if (tracks == shape::families) {
                to = std::copy_n(from, shape::perOctave * shape::families, to);
                continue;
            }
            for (std::ptrdiff_t pitch = 0; pitch < shape::perOctave; ++pitch, to += shape::families)
                for (const Family family : m_net.m_families)
                    to[index(family)] = *from++;
        }
    }

    const PackedBarGenerator& m_net;
    const std::vector<std::vector<float>>& m_maps;
    float* m_outputs;
    std::array<std::vector<float>, kHiddenLayers + 1> m_tiles;
};

PackedBarGenerator::PackedBarGenerator(const WeightSource& weights, const std::string& prefix,
                                       std::vector<Family> families, bool conditional, Activation last)
    : m_families(std::move(families)), m_mapChannels(conditional ? shape::encoderMaps : 0) {
    std::ptrdiff_t depth = shape::barLatent;
    for (std::size_t i = 0; i < kHiddenLayers; ++i) {
        const auto number = std::to_string(i);
        auto affine = foldedAffine(weights, prefix + "layer" + number + ".", prefix + "norm" + number + ".", depth);
        if (i == 0) affine.channels /= 2; // the halves of its channels are two positions in time
        m_layers.emplace_back(affine, Activation::Relu);
        depth = m_layers.back().width() + m_mapChannels;
    }
    auto output = foldedAffine(weights, prefix + "output.", {}, depth);
    output.channels *= shape::perOctave; // a pitch's tracks are too few for a row of their own
    m_layers.emplace_back(output, last);
}

void PackedBarGenerator::run(std::ptrdiff_t bars, const float* z, const std::vector<std::vector<float>>& maps,
                             float* outputs) const {
    Pass(*this, maps, outputs).run(0, 0, bars, {z, shape::barLatent});
}

} // namespace muse
