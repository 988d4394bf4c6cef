// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/segmentation/Recurrence.h"

#include <vector>

namespace muse {

/// How much the structural features change between embedded frames i and i + 1, scaled to 0..1 (all 0 where nothing
/// changes); size() - 1 values. The features are the lag matrix L(i, lag) = R(i, (i + lag) mod N) smoothed by a
/// Gaussian along time and another along the lag (Serra et al. 2012; reference.md 4.5). Beyond its edges the matrix is
/// mirrored: padded with zeros, every song would seem to change most at its ends.
std::vector<double> novelty(const Recurrence& recurrence, const SegmentationSettings& settings);

/// Frames i at whose end a new segment begins: peaks of the novelty by the settings' rule, ascending.
std::vector<int> noveltyPeaks(const std::vector<double>& novelty, const SegmentationSettings& settings);

} // namespace muse
