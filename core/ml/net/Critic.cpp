// SPDX-License-Identifier: MIT
#include "core/ml/net/Critic.h"

#include "core/ml/net/Layers.h"
#include "core/ml/net/Shapes.h"

#include <tuple>

namespace muse {
namespace {

constexpr Extent kBarWindows = shape::bars - 1; // places of a window of two bars among four

struct Row {
    Extent inputs, kernel, stride, in, out;
};

std::vector<Row> rowsOf(CriticKind kind, Extent tracks, Width width, Extent features) {
    const Extent narrow = channels(128, width);
    const Extent wide = channels(256, width);
    const Extent last = channels(512, width);
    const Extent dense = channels(1024, width);
    std::vector<Row> rows;
    if (kind == CriticKind::Released)
        rows = {{shape::pitches, 12, 12, tracks, narrow}};
    else
        rows = {{shape::bars, 2, 1, tracks, narrow},                       // bars 4 -> 3
                {kBarWindows, kBarWindows, kBarWindows, narrow, narrow},   // bars 3 -> 1
                {shape::pitches, 12, 12, narrow, narrow}};                 // pitches 84 -> 7
    const std::vector<Row> time = {{shape::octaves, 7, 7, narrow, narrow}, // pitches 7 -> 1
                                   {shape::steps, 2, 2, narrow, narrow},   // steps 96 -> 48
                                   {48, 2, 2, narrow, narrow},
                                   {24, 4, 2, narrow, wide},
                                   {11, 3, 2, wide, last}};
    rows.insert(rows.end(), time.begin(), time.end());
    const std::vector<Row> ends =
        kind == CriticKind::Released
            // A time's 512 channels are read as four rows of 128, as if they were four bars (reference.md section 5.1).
            ? std::vector<Row>{{shape::bars, 2, 1, last / shape::bars, last},
                               {kBarWindows, kBarWindows, kBarWindows, last, narrow},
                               {1, 1, 1, narrow, dense},
                               {1, 1, 1, dense, 1}}
            : features > 0 ? std::vector<Row>{{1, 1, 1, 5 * last + features, dense}, {1, 1, 1, dense, 1}}
                           : std::vector<Row>{{5, 5, 5, last, dense}, {1, 1, 1, dense, 1}};
    rows.insert(rows.end(), ends.begin(), ends.end());
    return rows;
}

CriticLayer layerOf(const Row& row) {
    return {row.inputs,
            row.kernel,
            row.stride,
            row.in,
            initialWeight(row.kernel * row.in, row.out, row.kernel * row.in),
            torch::zeros({row.out})};
}

/// Channels at paper width of a stream's first layers, its middle ones and what it hands on.
constexpr Extent kStreamNarrow = 64;
constexpr Extent kStreamWide = 128;
constexpr Extent kStreamFeatures = 256;

/// Onsets, or differences between them, in so many bars: step by step, then up the tree of metre, six steps to a
/// sixteenth, four sixteenths to a beat, four beats to a bar, and the bars side by side.
std::vector<Row> upTheMetre(Extent bars, Extent in, Width width) {
    const Extent narrow = channels(kStreamNarrow, width);
    const Extent wide = channels(kStreamWide, width);
    return {{1, 1, 1, in, narrow},
            {6, 6, 6, narrow, narrow},
            {4, 4, 4, narrow, wide},
            {4, 4, 4, wide, wide},
            {bars, bars, bars, wide, channels(kStreamFeatures, width)}};
}

std::vector<CriticStream> streamsOf(Extent tracks, Width width) {
    const Extent wide = channels(kStreamWide, width);
    const Extent features = channels(kStreamFeatures, width);
    const std::vector<Row> chroma = {{1, 1, 1, shape::perOctave * tracks, wide},
                                     {4, 4, 4, wide, wide}, // beats to a bar
                                     {shape::bars, shape::bars, shape::bars, wide, features}};
    // Each step of a bar has weights of its own: that is how odd sixteenths are told from beats.
    const std::vector<Row> metre = {{1, 1, 1, shape::steps * tracks, wide}, {1, 1, 1, wide, features}};
    const std::vector<std::tuple<std::string, PhraseViews::View, std::vector<Row>>> all = {
        {"onsets", PhraseViews::Onsets, upTheMetre(shape::bars, shape::octaves * tracks, width)},
        {"bars", PhraseViews::Bars, upTheMetre(PhraseViews::barPairs, shape::octaves * tracks, width)},
        {"chroma", PhraseViews::Chroma, chroma},
        {"metre", PhraseViews::Metre, metre}};
    std::vector<CriticStream> streams;
    for (const auto& [name, view, rows] : all) {
        CriticStream stream{name, view, {}};
        for (const Row& row : rows)
            stream.layers.push_back(layerOf(row));
        streams.push_back(std::move(stream));
    }
    return streams;
}

} // namespace

Critic::Critic(Extent tracks, Width width, CriticKind kind) : m_tracks(tracks), m_kind(kind) {
    const bool streams = kind == CriticKind::Streams;
    const Extent features = streams ? static_cast<Extent>(PhraseViews::count) * channels(kStreamFeatures, width) : 0;
    for (const Row& row : rowsOf(kind, tracks, width, features))
        m_layers.push_back(layerOf(row));
    if (streams) m_streams = streamsOf(tracks, width);
}

template <typename Self, typename Visit> void Critic::forEachLayer(Self& self, const Visit& visit) {
    for (std::size_t k = 0; k < self.m_layers.size(); ++k)
        visit("layer" + std::to_string(k), self.m_layers[k]);
    for (auto& stream : self.m_streams)
        for (std::size_t k = 0; k < stream.layers.size(); ++k)
            visit(stream.name + ".layer" + std::to_string(k), stream.layers[k]);
}

std::vector<std::pair<std::string, Tensor>> Critic::namedParameters() const {
    std::vector<std::pair<std::string, Tensor>> named;
    forEachLayer(*this, [&](const std::string& name, const CriticLayer& layer) {
        named.emplace_back(name + ".weight", layer.weight);
        named.emplace_back(name + ".bias", layer.bias);
    });
    return named;
}

std::vector<Tensor> Critic::parameters() const {
    std::vector<Tensor> tensors;
    for (const auto& [name, tensor] : namedParameters())
        tensors.push_back(tensor);
    return tensors;
}

Critic::Gradients Critic::zeroGradients() const {
    Gradients gradients;
    for (const Tensor& parameter : parameters())
        gradients.push_back(torch::zeros_like(parameter));
    return gradients;
}

void Critic::to(const torch::TensorOptions& options) {
    forEachLayer(*this, [&](const std::string&, CriticLayer& layer) {
        layer.weight = layer.weight.to(options);
        layer.bias = layer.bias.to(options);
    });
}

Critic Critic::withParameters(const std::vector<Tensor>& parameters) const {
    Critic other = *this;
    auto next = parameters.begin();
    forEachLayer(other, [&](const std::string&, CriticLayer& layer) {
        layer.weight = *next++;
        layer.bias = *next++;
    });
    return other;
}

} // namespace muse
