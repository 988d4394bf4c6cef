// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/latents/Morph.h"
#include "core/ml/net/Generator.h"

namespace muse {

/// Each vector of `to` a share, 0..1, of the way from that of `from`. On the arc, vectors that point the same or the
/// opposite way are blended straight.
Latents blended(const Latents& from, const Latents& to, float share, Interpolation interpolation);

} // namespace muse
