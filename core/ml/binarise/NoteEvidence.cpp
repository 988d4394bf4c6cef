// SPDX-License-Identifier: MIT
#include "core/ml/binarise/NoteEvidence.h"

namespace muse {
namespace {

Floats higher(Floats a, Floats b) {
    return a > b ? a : b;
}

Floats lower(Floats a, Floats b) {
    return a < b ? a : b;
}

} // namespace

std::vector<float> noteEvidence(const TrackColumns& outputs, const Holds& holds, float contrast) {
    const std::size_t width = outputs.width();
    std::vector<float> evidence(kStepsPerPhrase * width);
    for (int step = 0; step < kStepsPerPhrase; ++step) {
        const float* hold = holds.values.data() + static_cast<std::size_t>(step / holds.stepsPerRow) * width;
        float* to = evidence.data() + static_cast<std::size_t>(step) * width;
        for (std::size_t i = 0; i < width; i += kVectorWidth) {
            const Floats output = load(outputs.step(step) + i);
            const Floats before = load(outputs.step(step - 1) + i);
            const Floats after = load(outputs.step(step + 1) + i);
            const Floats beside = lower(higher(before, load(outputs.step(step - 2) + i)),
                                        higher(after, load(outputs.step(step + 2) + i)));
            const Floats held = load(hold + i);
            const Floats asked = higher(held, contrast * (beside + 1.0f) - 1.0f);
            const Mask dip = (output <= before) & (output <= after);
            store(output - (dip ? asked : held), to + i);
        }
    }
    return evidence;
}

} // namespace muse
