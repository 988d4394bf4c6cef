// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/cpu/MapKernel.h"
#include "core/ml/cpu/MatrixKernel.h"

namespace muse {

/// The functions of MatrixKernel.h and MapKernel.h as one level of the processor does them.
struct MatrixKernels {
    decltype(&muse::multiply) multiply;
    decltype(&muse::multiplyToBFloat16) toBFloat16;
    decltype(&muse::multiplyMaskedToBFloat16) maskedToBFloat16;
    decltype(&muse::addProduct) addProduct;
    void (*maskFloats)(const float*, const float*, std::ptrdiff_t, float*);
    void (*maskFloatsToBFloat16)(const float*, const float*, std::ptrdiff_t, BFloat16*);
    void (*maskBFloat16)(const BFloat16*, const BFloat16*, std::ptrdiff_t, BFloat16*);
    void (*addColumnsOfFloats)(const float*, std::ptrdiff_t, std::ptrdiff_t, float*);
    void (*addColumnsOfBFloat16)(const BFloat16*, std::ptrdiff_t, std::ptrdiff_t, float*);
    decltype(&muse::adamStep) adamStep;
};

#ifdef MUSE_VECTOR_KERNELS
extern const MatrixKernels kMatrixKernelsAvx2;   ///< in MatrixKernelAvx2.cpp
extern const MatrixKernels kMatrixKernelsAvx512; ///< in MatrixKernelAvx512.cpp
#endif

} // namespace muse
