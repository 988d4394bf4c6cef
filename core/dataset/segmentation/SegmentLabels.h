// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/segmentation/Recurrence.h"

#include <span>
#include <vector>

namespace muse {

/// Embedded frames [first, last) of one segment.
struct FrameSpan {
    int first = 0;
    int last = 0;
};

/// How much of the shorter of two segments recurs in the other in the same order, 0..1 (a little above where time
/// warps): the best local alignment of the recurrence matrix between them (Qmax, Serra et al. 2009), divided by the
/// shorter length.
double segmentSimilarity(const Recurrence& recurrence, FrameSpan a, FrameSpan b, const SegmentationSettings& settings);

/// The same number for segments of the same material, numbered by first appearance from 0. Two are the same when their
/// similarity exceeds the mean + standard deviation over all pairs, or what leaves no doubt, and so are those that a
/// third joins (transitive closure; reference.md 4.5).
std::vector<int> segmentLabels(const Recurrence& recurrence, std::span<const FrameSpan> segments,
                               const SegmentationSettings& settings);

} // namespace muse
