// SPDX-License-Identifier: MIT
#include "core/dataset/segmentation/PhraseRules.h"

#include "core/music/Time.h"

#include <optional>

namespace muse {
namespace {

std::optional<Segment> region(Segment segment, int songBars) {
    const auto change = [&](int atStart, int atEnd) {
        segment.firstBar -= atStart;
        segment.bars += atStart + atEnd;
    };
    if (segment.bars < 6) return std::nullopt;
    if (segment.bars == 6)
        change(1, 1);
    else if (segment.bars % kBarsPerPhrase == 1)
        change(0, -1);
    else if (segment.bars % kBarsPerPhrase == 2)
        change(-1, -1);
    else if (segment.bars % kBarsPerPhrase == 3)
        change(0, 1);
    if (segment.firstBar < 0 || segment.firstBar + segment.bars > songBars) return std::nullopt;
    return segment;
}

} // namespace

std::vector<Segment> phraseRegions(std::span<const Segment> segments, int songBars) {
    std::vector<Segment> regions;
    for (std::size_t i = 1; i + 1 < segments.size(); ++i)
        if (const auto kept = region(segments[i], songBars)) regions.push_back(*kept);
    return regions;
}

} // namespace muse
