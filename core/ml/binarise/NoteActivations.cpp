// SPDX-License-Identifier: MIT
#include "core/ml/binarise/NoteActivations.h"

#include "core/ml/net/Shapes.h"

#include <algorithm>
#include <array>
#include <limits>

namespace muse {
namespace {

/// Below any threshold of -1..1 with any offset of -1..1.
constexpr float kNever = -2;
/// Cells of one time: 84 pitches of 5 tracks.
constexpr Extent kRow = shape::pitches * shape::families;

/// Unlike std::max, whose reference to one of two places keeps loops from being vectorised.
float larger(float a, float b) {
    return a > b ? a : b;
}

} // namespace

Tensor inOrderOfTime(const Tensor& outputs) {
    // Bars lie innermost in the networks' layout; here they come one after another.
    return outputs.permute({0, 3, 1, 2, 4}).contiguous().view({outputs.size(0), -1, shape::pitches, shape::families});
}

Tensor noteActivations(const Tensor& outputs) {
    return outputs.permute({0, 3, 1, 2, 4})
        .clone(at::MemoryFormat::Contiguous)
        .view({outputs.size(0), -1, shape::pitches, shape::families});
}

Tensor barPeaks(const Tensor& activations) {
    const Extent bars = activations.size(0) * shape::bars;
    const Extent times = activations.size(1) / shape::bars;
    auto peaks = torch::empty({activations.size(0), shape::bars, shape::families});
    const float* activation = activations.data_ptr<float>();
    float* peak = peaks.data_ptr<float>();
    for (Extent bar = 0; bar < bars; ++bar, peak += shape::families) {
        std::array<float, kRow> largest;
        largest.fill(-std::numeric_limits<float>::infinity());
        for (Extent time = 0; time < times; ++time, activation += kRow)
            for (std::size_t i = 0; i < largest.size(); ++i)
                largest[i] = larger(largest[i], activation[i]);
        std::copy_n(largest.begin(), shape::families, peak);
        for (std::size_t i = kFamilies; i < largest.size(); ++i)
            peak[i % kFamilies] = larger(peak[i % kFamilies], largest[i]);
    }
    return peaks;
}

void keepStrongestBass(Tensor& activations) {
    float* row = activations.data_ptr<float>() + index(Family::Bass);
    for (Extent time = 0; time < activations.size(0) * activations.size(1); ++time, row += kRow) {
        float most = row[0];
        for (Extent i = shape::families; i < kRow; i += shape::families)
            most = larger(most, row[i]);
        for (Extent i = 0; i < kRow; i += shape::families)
            if (row[i] < most) row[i] = kNever;
    }
}

} // namespace muse
