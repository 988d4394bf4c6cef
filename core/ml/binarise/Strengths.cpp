// SPDX-License-Identifier: MIT
#include "core/ml/binarise/Strengths.h"

#include "core/ml/net/Shapes.h"

namespace muse {
namespace {

/// Below any threshold of -1..1 with any offset of -1..1.
constexpr double kNever = -2;

} // namespace

Tensor strengthsOf(const Tensor& outputs, bool sixteenths) {
    constexpr Extent group = kStepsPerQuarter / 4;
    Tensor strengths = outputs;
    if (sixteenths) {
        const auto grouped =
            outputs.view({outputs.size(0), shape::steps / group, group, shape::pitches, shape::bars, shape::families});
        strengths = grouped.mean(2);
        const auto drums = static_cast<Extent>(index(Family::Drums));
        strengths.select(4, drums).copy_(grouped.select(5, drums).amax(2));
    }
    // Bars lie innermost in the networks' layout; here they come one after another.
    return strengths.permute({0, 3, 1, 2, 4})
        .reshape({outputs.size(0), -1, shape::pitches, shape::families})
        .contiguous();
}

Tensor barPeaks(const Tensor& strengths) {
    return strengths.view({strengths.size(0), shape::bars, -1, shape::pitches, shape::families}).amax({2, 3});
}

void keepStrongestBass(Tensor& strengths) {
    const auto bass = strengths.select(3, static_cast<Extent>(index(Family::Bass)));
    bass.masked_fill_(bass < bass.amax(2, /*keepdim=*/true), kNever);
}

} // namespace muse
