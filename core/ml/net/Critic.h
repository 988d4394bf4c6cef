// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"
#include "core/ml/net/CriticLayer.h"
#include "core/ml/net/streams/PhraseViews.h"

#include <string>
#include <utility>
#include <vector>

namespace muse {

/// A small network on one view of the phrase. Every layer has an activation.
struct CriticStream {
    std::string name;
    PhraseViews::View view;
    std::vector<CriticLayer> layers;
};

/// The weights of a discriminator of phrases (batch, 96, 84, 4, tracks): convolutions and leaky ReLUs (slope 0.2) only;
/// CriticPass computes with them. CriticKind::Paper is paper Table 4(c), bar axis first, so that it judges coherence
/// across bars; CriticKind::Streams joins what streams found to it before the last two layers; CriticKind::Released is
/// v1's (reference.md section 1, bar and phrase discriminator), which takes bar by bar.
class Critic {
public:
    /// Weight gradients, in the order of parameters().
    using Gradients = std::vector<Tensor>;

    Critic(Extent tracks, Width width, CriticKind kind = CriticKind::Paper);

    [[nodiscard]] Extent tracks() const { return m_tracks; }
    [[nodiscard]] CriticKind kind() const { return m_kind; }
    [[nodiscard]] Extent scoresPerPhrase() const { return m_kind == CriticKind::Released ? 20 : 1; }
    [[nodiscard]] const std::vector<CriticLayer>& layers() const { return m_layers; }
    /// Empty but for CriticKind::Streams.
    [[nodiscard]] const std::vector<CriticStream>& streams() const { return m_streams; }
    /// Weights and biases, named "layer3.weight" and so on, then the streams', "chroma.layer0.bias" and so on.
    [[nodiscard]] std::vector<std::pair<std::string, Tensor>> namedParameters() const;
    [[nodiscard]] std::vector<Tensor> parameters() const;
    [[nodiscard]] Gradients zeroGradients() const;
    /// Moves the weights to a device or element type.
    void to(const torch::TensorOptions& options);
    /// The same critic with other weights and biases, in the order of parameters().
    [[nodiscard]] Critic withParameters(const std::vector<Tensor>& parameters) const;
    /// Lets a CPU multiply numbers rounded to bfloat16 where nearly all of the arithmetic lies; weights and sums stay
    /// float32. Wants canMultiplyBFloat16(); not for v1's kind.
    void multiplyBFloat16(bool use) { m_bfloat16 = use && m_kind != CriticKind::Released; }
    [[nodiscard]] bool multipliesBFloat16() const { return m_bfloat16; }

private:
    /// Calls visit(name, layer) for all of them, in the order of their parameters.
    template <typename Self, typename Visit> static void forEachLayer(Self& self, const Visit& visit);

    Extent m_tracks;
    CriticKind m_kind;
    bool m_bfloat16 = false;
    std::vector<CriticLayer> m_layers;
    std::vector<CriticStream> m_streams;
};

} // namespace muse
