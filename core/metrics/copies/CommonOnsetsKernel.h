// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/copies/CommonOnsets.h"

namespace muse {

/// The loops of CommonOnsets.h, compiled once for every processor and once for those that count bits in one
/// instruction.
struct CommonOnsetsKernel {
    int (*drums)(const OnsetPrint& a, const OnsetPrint& b);
    int (*mostPitched)(const OnsetPrint& a, const OnsetPrint& b);
    CommonOnsets (*pitched)(const TransposedPrint& print, const OnsetPrint& phrase);
};

#ifdef MUSE_VECTOR_KERNELS
extern const CommonOnsetsKernel kCommonOnsetsPopcnt;
#endif

} // namespace muse
