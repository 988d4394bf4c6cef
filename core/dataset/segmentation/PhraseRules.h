// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/segmentation/Segmentation.h"

#include <span>
#include <vector>

namespace muse {

/// The stretches that the paper cuts phrases from (reference.md 4.5): the song's first and last segment are dropped;
/// of the others, eight bars and more become a multiple of four (one too many: the last goes; two: the first and the
/// last go; three: one more at the end), seven take one more at the end, six one at either end, and shorter ones are
/// dropped. None reaches beyond the song.
std::vector<Segment> phraseRegions(std::span<const Segment> segments, int songBars);

} // namespace muse
