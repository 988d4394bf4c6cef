// SPDX-License-Identifier: MIT
#include "core/ml/latents/LatentBlend.h"

namespace muse {
namespace {

constexpr double kNearlyParallel = 1e-4; ///< sine of the angle

/// Vectors lie along the last axis.
Tensor onArc(const Tensor& from, const Tensor& to, double share) {
    const auto lengths = from.norm(2, -1, true) * to.norm(2, -1, true);
    const auto cosine = ((from * to).sum(-1, true) / lengths.clamp_min(1e-12)).clamp(-1, 1);
    const auto angle = torch::acos(cosine);
    const auto sine = torch::sin(angle);
    const auto arc = (torch::sin((1 - share) * angle) * from + torch::sin(share * angle) * to) / sine;
    return torch::where((sine > kNearlyParallel).logical_and(lengths > 0), arc, (1 - share) * from + share * to);
}

Tensor blended(const Tensor& from, const Tensor& to, float share, Interpolation interpolation) {
    if (!from.defined() || share <= 0) return from;
    if (share >= 1) return to;
    if (interpolation == Interpolation::Spherical) return onArc(from, to, share);
    return (1 - share) * from + share * to;
}

} // namespace

Latents blended(const Latents& from, const Latents& to, float share, Interpolation interpolation) {
    return {blended(from.z, to.z, share, interpolation), blended(from.zt, to.zt, share, interpolation),
            blended(from.zi, to.zi, share, interpolation), blended(from.zit, to.zit, share, interpolation)};
}

} // namespace muse
