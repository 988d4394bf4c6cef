// SPDX-License-Identifier: MIT
#include "core/ml/cpu/MatrixKernelBody.h"

#include <algorithm>

namespace muse {

#ifdef MUSE_HASWELL_KERNEL
/// In MatrixKernelHaswell.cpp, for processors with AVX2 and FMA.
void multiplyHaswell(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                     RightFactor right, RowMajor<float> result, Finish finish, RowMajor<const float> extra);
#endif

void multiply(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left, RightFactor right,
              RowMajor<float> result, Finish finish, RowMajor<const float> extra) {
#ifdef MUSE_HASWELL_KERNEL
    static const bool haswell = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (haswell) return multiplyHaswell(rows, columns, depth, left, right, result, finish, extra);
#endif
    multiplyHere(rows, columns, depth, left, right, result, finish, extra);
}

RightFactor pack(const float* data, std::ptrdiff_t stride, std::ptrdiff_t depth, std::ptrdiff_t columns,
                 float* packed) {
    float* to = packed;
    for (std::ptrdiff_t j = 0; j < columns; j += kColumnBlock)
        for (std::ptrdiff_t k = 0; k < depth; ++k, to += kColumnBlock)
            std::copy_n(data + k * stride + j, kColumnBlock, to);
    return {packed, kColumnBlock, depth * kColumnBlock};
}

} // namespace muse
