// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/segmentation/SegmentationSettings.h"
#include "core/music/Pianoroll.h"

#include <vector>

namespace muse {

/// A stretch of whole bars. Segments with the same label are the same material, numbered by first appearance from 0.
struct Segment {
    int firstBar = 0;
    int bars = 0;
    int label = 0;

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// Longer songs (medleys, as a rule) are divided in pieces of this many bars first, each segmented on its own: the work
/// grows with the square of the length.
inline constexpr int kMostBarsTogether = 512;

/// Structural features segmentation (Serra, Mueller, Grosche and Arcos 2012) with the parameters that the paper's data
/// were made with (reference.md 4.5). The segments cover all bars in order; a song too short to divide is one segment.
std::vector<Segment> segment(const Pianoroll& roll, const SegmentationSettings& settings = {});

} // namespace muse
