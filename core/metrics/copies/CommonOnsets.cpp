// SPDX-License-Identifier: MIT
#include "core/metrics/copies/CommonOnsets.h"

#include "core/base/CpuLevel.h"
#include "core/metrics/copies/CommonOnsetsBody.h"

namespace muse {
namespace {

const CommonOnsetsKernel& kernel() {
#ifdef MUSE_VECTOR_KERNELS
    static const CommonOnsetsKernel& chosen = cpuLevel() >= CpuLevel::Avx2 ? kCommonOnsetsPopcnt : kHere;
    return chosen;
#else
    return kHere;
#endif
}

} // namespace

TransposedPrint::TransposedPrint(const OnsetPrint& original) : print(original) {
    for (std::size_t up = 0; up < kFoldedPitches; ++up)
        for (std::size_t family = 0; family < kPitchedFamilies; ++family)
            for (std::size_t pitch = 0; pitch < kFoldedPitches; ++pitch)
                pitched[up][family][(pitch + up) % kFoldedPitches] = original.pitched[family][pitch];
}

int commonDrums(const OnsetPrint& a, const OnsetPrint& b) {
    return kernel().drums(a, b);
}

int mostCommonPitched(const OnsetPrint& a, const OnsetPrint& b) {
    return kernel().mostPitched(a, b);
}

CommonOnsets commonPitched(const TransposedPrint& print, const OnsetPrint& phrase) {
    return kernel().pitched(print, phrase);
}

} // namespace muse
