// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Critic.h"

namespace muse {

/// Spectral normalisation of a critic (Miyato et al. 2018): each layer's weight matrix W is used as W / sigma, sigma
/// its largest singular value. Power iteration follows the right singular vector from update to update; sigma = ||W u||
/// for the vector u that it has come to.
class SpectralNorm {
public:
    /// Begins with vectors drawn like weights, and comes near in some iterations. They lie where the critic does.
    explicit SpectralNorm(const Critic& critic);

    /// One power iteration a layer, in place: before each critic update.
    void iterate(const Critic& critic);
    /// The critic with W / sigma for W.
    [[nodiscard]] Critic normalised(const Critic& critic) const;
    /// Turns gradients with respect to normalised weights into those with respect to the critic's own, u held fixed
    /// (Miyato et al. 2018, equation 12); biases' stay.
    void toWeights(const Critic& critic, Critic::Gradients& gradients) const;
    /// u of each weight, [out], in the order of Critic::parameters(): what a checkpoint needs.
    [[nodiscard]] const std::vector<Tensor>& vectors() const { return m_right; }

private:
    std::vector<Tensor> m_right;
};

} // namespace muse
