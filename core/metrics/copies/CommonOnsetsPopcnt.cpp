// SPDX-License-Identifier: MIT
// Compiled for POPCNT where the compiler builds for x86-64; called only on processors with AVX2, which all have it.
#ifdef MUSE_VECTOR_KERNELS
#include "core/metrics/copies/CommonOnsetsBody.h"

namespace muse {

constinit const CommonOnsetsKernel kCommonOnsetsPopcnt = kHere;

} // namespace muse
#endif
