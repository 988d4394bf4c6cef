// SPDX-License-Identifier: MIT
// Compiled for AVX-512 where the compiler builds for x86-64; called only on processors that have it.
#ifdef MUSE_VECTOR_KERNELS
#define MUSE_KERNEL_WIDTH 16
#define MUSE_KERNEL_ROWS 12
#include "core/ml/cpu/MatrixKernelBody.h"

namespace muse {

constinit const MatrixKernels kMatrixKernelsAvx512 = kHere;

} // namespace muse
#endif
