// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"
#include "core/ml/net/Torch.h"

#include <string>
#include <utility>
#include <vector>

namespace muse {

/// A convolution that runs along one axis.
struct CriticLayer {
    Extent inputs; ///< along that axis
    Extent kernel; ///< inputs of one output
    Extent stride;
    Extent in;     ///< channels of one input
    Tensor weight; ///< [kernel * in, out]
    Tensor bias;   ///< [out]
};

/// The weights of a discriminator of phrases (batch, 96, 84, 4, tracks): convolutions and leaky ReLUs (slope 0.2) only;
/// CriticPass computes with them. CriticKind::Paper is paper Table 4(c), bar axis first, so that it judges coherence
/// across bars; CriticKind::Released is v1's (reference.md section 1, bar and phrase discriminator), which takes bar by
/// bar.
class Critic {
public:
    /// Weight gradients, in the order of parameters().
    using Gradients = std::vector<Tensor>;

    Critic(Extent tracks, Width width, CriticKind kind = CriticKind::Paper);

    [[nodiscard]] Extent tracks() const { return m_tracks; }
    [[nodiscard]] CriticKind kind() const { return m_kind; }
    [[nodiscard]] Extent scoresPerPhrase() const { return m_kind == CriticKind::Paper ? 1 : 20; }
    [[nodiscard]] const std::vector<CriticLayer>& layers() const { return m_layers; }
    /// Weights and biases, named "layer3.weight" and so on.
    [[nodiscard]] std::vector<std::pair<std::string, Tensor>> namedParameters() const;
    [[nodiscard]] std::vector<Tensor> parameters() const;
    [[nodiscard]] Gradients zeroGradients() const;
    /// Moves the weights to a device or element type.
    void to(const torch::TensorOptions& options);
    /// Lets a CPU multiply numbers rounded to bfloat16 where nearly all of the arithmetic lies; weights and sums stay
    /// float32. Wants canMultiplyBFloat16(); for the paper's kind alone.
    void multiplyBFloat16(bool use) { m_bfloat16 = use && m_kind == CriticKind::Paper; }
    [[nodiscard]] bool multipliesBFloat16() const { return m_bfloat16; }

private:
    Extent m_tracks;
    CriticKind m_kind;
    bool m_bfloat16 = false;
    std::vector<CriticLayer> m_layers;
};

} // namespace muse
