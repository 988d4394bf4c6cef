// SPDX-License-Identifier: MIT
#include "core/ml/binarise/CleanUp.h"

#include "core/music/Family.h"

namespace muse {
namespace {

struct Neighbours {
    Tensor before, after; ///< what sounds one time earlier and later; silence at both ends of a phrase
};

Neighbours neighboursOf(const Tensor& bits) {
    const Extent times = bits.size(1);
    Neighbours result{torch::zeros_like(bits), torch::zeros_like(bits)};
    result.before.narrow(1, 1, times - 1).copy_(bits.narrow(1, 0, times - 1));
    result.after.narrow(1, 0, times - 1).copy_(bits.narrow(1, 1, times - 1));
    return result;
}

/// Writes `changed` back to all tracks but drums.
void replacePitched(Tensor& bits, const Tensor& changed) {
    const auto drums = static_cast<Extent>(index(Family::Drums));
    const auto kept = bits.select(3, drums).clone();
    bits.copy_(changed);
    bits.select(3, drums).copy_(kept);
}

} // namespace

void mergeGaps(Tensor& bits) {
    const auto [before, after] = neighboursOf(bits);
    replacePitched(bits, bits.logical_or(before.logical_and(after)));
}

void dropShort(Tensor& bits) {
    const auto [before, after] = neighboursOf(bits);
    replacePitched(bits, bits.logical_and(before.logical_or(after)));
}

} // namespace muse
