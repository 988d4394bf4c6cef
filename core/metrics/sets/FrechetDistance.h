// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/sets/FeatureChoice.h"

namespace muse {

/// Frechet distance of two sets of phrases, as normal distributions of their features: |m1 - m2|^2 + tr(S1 + S2 -
/// 2 (S1 S2)^(1/2)) (Dowson and Landau 1982; of images' features Heusel et al. 2017). Features are scaled to the data's
/// mean and deviation, those that the data do not vary in are left out, and where one is undefined the data's mean
/// stands. 0: alike; it grows with few phrases, so compare it with that of two halves of the data. NaN for a set of
/// fewer than two phrases.
double frechetDistance(const FeatureTable& data, const FeatureTable& generated, const FeatureChoice& choice = {});

} // namespace muse
