// SPDX-License-Identifier: MIT
#include "core/ml/cpu/BFloat16Support.h"

#include "core/base/CpuLevel.h"

namespace muse {

bool canMultiplyBFloat16() {
#ifdef MUSE_WITH_ONEDNN
    return multipliesBFloat16();
#else
    return false;
#endif
}

} // namespace muse
