// SPDX-License-Identifier: MIT
#include "core/dataset/segmentation/StructureFrames.h"

#include "core/dataset/segmentation/SegmentationSettings.h"

#include <array>

namespace muse {
namespace {

/// Bit p of the mask: pitch index p has this class. Pitch index 0 is a C.
PitchSet octavesOf(int pitchClass) {
    PitchSet set;
    for (int pitch = pitchClass; pitch < kPitches; pitch += kChromaBins)
        set.set(pitch, true);
    return set;
}

} // namespace

StructureFrames structureFrames(const Pianoroll& roll) {
    static const auto classes = [] {
        std::array<PitchSet, kChromaBins> sets;
        for (int i = 0; i < kChromaBins; ++i)
            sets[static_cast<std::size_t>(i)] = octavesOf(i);
        return sets;
    }();
    StructureFrames frames;
    frames.count = roll.bars() * kFramesPerBar;
    frames.values.resize(static_cast<std::size_t>(frames.count) * kChromaBins);
    for (int bar = 0; bar < roll.bars(); ++bar)
        for (const Family family : kAllFamilies) {
            const auto rows = roll.barRows(bar, family);
            for (std::size_t step = 0; step < rows.size(); ++step) {
                if (!rows[step].any()) continue;
                const std::size_t frame = static_cast<std::size_t>(bar) * kFramesPerBar + step / kStepsPerFrame;
                for (std::size_t bin = 0; bin < classes.size(); ++bin)
                    frames.values[frame * kChromaBins + bin] += static_cast<float>((rows[step] & classes[bin]).count());
            }
        }
    return frames;
}

} // namespace muse
