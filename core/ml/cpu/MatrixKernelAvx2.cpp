// SPDX-License-Identifier: MIT
// Compiled with -mavx2 -mfma where the compiler builds for x86-64; called only on processors that have both.
#ifdef MUSE_VECTOR_KERNELS
#define MUSE_KERNEL_WIDTH 8
#define MUSE_KERNEL_ROWS 6
#include "core/ml/cpu/MatrixKernelBody.h"

namespace muse {

constinit const MatrixKernels kMatrixKernelsAvx2 = kHere;

} // namespace muse
#endif
