// SPDX-License-Identifier: MIT
// Compiled with -mavx2 -mfma where the compiler builds for x86-64; called only on processors that have both.
#ifdef MUSE_HASWELL_KERNEL
#include "core/ml/cpu/MatrixKernelBody.h"

namespace muse {

void multiplyHaswell(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                     RightFactor right, RowMajor<float> result, Finish finish, RowMajor<const float> extra) {
    multiplyHere(rows, columns, depth, left, right, result, finish, extra);
}

} // namespace muse
#endif
