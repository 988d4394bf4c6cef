// SPDX-License-Identifier: MIT
#include "core/dataset/segmentation/Segmentation.h"

#include "core/dataset/segmentation/Novelty.h"
#include "core/dataset/segmentation/SegmentLabels.h"

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

/// Bars at which a segment begins, the first included; the song's end is not.
std::vector<int> beginnings(const std::vector<int>& peaks, int bars, const SegmentationSettings& settings) {
    std::vector<int> begins = {0};
    // An embedded frame stands for the middle of what it covers.
    const int middle = static_cast<int>(std::ceil(1 + (settings.embedding - 1) / 2.0));
    for (const int peak : peaks) {
        const int bar = static_cast<int>(std::lround(static_cast<double>(peak + middle) / kFramesPerBar));
        if (bar > begins.back() && bar < bars) begins.push_back(bar);
    }
    if (begins.size() > 1 && bars - begins.back() <= settings.mergeIntoEndBars) begins.pop_back();
    return begins;
}

std::vector<Segment> segmentTogether(const Pianoroll& roll, const SegmentationSettings& settings) {
    const Recurrence alike = recurrence(structureFrames(roll), settings);
    const auto begins = beginnings(noveltyPeaks(novelty(alike, settings), settings), roll.bars(), settings);
    std::vector<Segment> segments;
    std::vector<FrameSpan> spans;
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const int end = i + 1 < begins.size() ? begins[i + 1] : roll.bars();
        segments.push_back({begins[i], end - begins[i], 0});
        // Only embedded frames that lie wholly within the segment say what it is made of.
        const int last = std::min(end * kFramesPerBar - settings.embedding + 1, alike.size());
        spans.push_back({begins[i] * kFramesPerBar, std::max(last, begins[i] * kFramesPerBar)});
    }
    const std::vector<int> labels = segmentLabels(alike, spans, settings);
    for (std::size_t i = 0; i < segments.size(); ++i)
        segments[i].label = labels[i];
    return segments;
}

} // namespace

std::vector<Segment> segment(const Pianoroll& roll, const SegmentationSettings& settings) {
    if (roll.bars() == 0) return {};
    if (roll.bars() <= kMostBarsTogether) return segmentTogether(roll, settings);
    std::vector<Segment> all;
    int labels = 0;
    for (int first = 0; first < roll.bars(); first += kMostBarsTogether) {
        const int count = std::min(kMostBarsTogether, roll.bars() - first);
        int highest = 0;
        for (Segment piece : segmentTogether(roll.slice(first, count), settings)) {
            highest = std::max(highest, piece.label);
            piece.firstBar += first;
            piece.label += labels;
            all.push_back(piece);
        }
        labels += highest + 1;
    }
    return all;
}

} // namespace muse
