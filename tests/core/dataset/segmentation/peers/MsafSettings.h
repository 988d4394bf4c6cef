// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/segmentation/SegmentationSettings.h"
#include "core/dataset/segmentation/StructureFrames.h"

#include <algorithm>
#include <cmath>

namespace muse::test {

/// msaf's `sf`, as far as our settings can say it (reference.md 4.5).
inline SegmentationSettings msafSettings() {
    SegmentationSettings settings;
    settings.embedding = 3;
    settings.timeSigma = 13.5;
    settings.timeReach = 54;
    settings.lagSigma = 0.5;
    settings.lagReach = 2;
    settings.squaredNovelty = false;
    settings.peakReach = 1;
    settings.threshold = 0.05;
    settings.adaptiveWindow = 28;
    return settings;
}

/// Each frame divided by its largest value, as msaf prepares features, and rounded to whole 255ths: so both sides
/// compute distances exactly, and those that are equal are equal to both.
inline StructureFrames normalised(StructureFrames frames) {
    for (int frame = 0; frame < frames.count; ++frame) {
        const auto begin = frames.values.begin() + static_cast<std::ptrdiff_t>(frame) * kChromaBins;
        const float most = *std::max_element(begin, begin + kChromaBins);
        if (most <= 0) continue;
        std::transform(begin, begin + kChromaBins, begin,
                       [most](float value) { return std::round(255 * value / most); });
    }
    return frames;
}

} // namespace muse::test
