// SPDX-License-Identifier: MIT
#include "core/ml/cpu/MatrixKernelBody.h"

namespace muse {

#ifdef MUSE_HASWELL_KERNEL
/// In MatrixKernelHaswell.cpp, for processors with AVX2 and FMA.
void multiplyHaswell(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                     RowMajor<const float> right, RowMajor<float> result, Finish finish, RowMajor<const float> extra);
#endif

void multiply(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
              RowMajor<const float> right, RowMajor<float> result, Finish finish, RowMajor<const float> extra) {
#ifdef MUSE_HASWELL_KERNEL
    static const bool haswell = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (haswell) return multiplyHaswell(rows, columns, depth, left, right, result, finish, extra);
#endif
    multiplyHere(rows, columns, depth, left, right, result, finish, extra);
}

} // namespace muse
