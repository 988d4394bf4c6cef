// SPDX-License-Identifier: MIT
#define MUSE_KERNEL_WIDTH 4
#define MUSE_KERNEL_ROWS 6
#include "core/ml/cpu/MatrixKernelBody.h"

#include "core/base/CpuLevel.h"

#include <algorithm>

namespace muse {
namespace {

const MatrixKernels& kernels() {
#ifdef MUSE_VECTOR_KERNELS
    static const MatrixKernels& chosen = cpuLevel() >= CpuLevel::Avx512 ? kMatrixKernelsAvx512
                                         : cpuLevel() == CpuLevel::Avx2 ? kMatrixKernelsAvx2
                                                                        : kHere;
    return chosen;
#else
    return kHere;
#endif
}

} // namespace

void multiply(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left, RightFactor right,
              RowMajor<float> result, Epilogue epilogue, RowMajor<const float> extra) {
    kernels().multiply(rows, columns, depth, left, right, result, epilogue, extra);
}

void multiplyToBFloat16(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                        RightFactor right, RowMajor<BFloat16> result, const float* bias) {
    kernels().toBFloat16(rows, columns, depth, left, right, result, bias);
}

void multiplyMaskedToBFloat16(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                              RightFactor right, RowMajor<BFloat16> result, RowMajor<const BFloat16> mask) {
    kernels().maskedToBFloat16(rows, columns, depth, left, right, result, mask);
}

void addProduct(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                RightFactorOf<BFloat16> right, RowMajor<float> result) {
    kernels().addProduct(rows, columns, depth, left, right, result);
}

void maskLeaky(const float* gradient, const float* output, std::ptrdiff_t count, float* to) {
    kernels().maskFloats(gradient, output, count, to);
}

void maskLeaky(const float* gradient, const float* output, std::ptrdiff_t count, BFloat16* to) {
    kernels().maskFloatsToBFloat16(gradient, output, count, to);
}

void maskLeaky(const BFloat16* gradient, const BFloat16* output, std::ptrdiff_t count, BFloat16* to) {
    kernels().maskBFloat16(gradient, output, count, to);
}

void addColumns(const float* matrix, std::ptrdiff_t rows, std::ptrdiff_t columns, float* sums) {
    kernels().addColumnsOfFloats(matrix, rows, columns, sums);
}

void addColumns(const BFloat16* matrix, std::ptrdiff_t rows, std::ptrdiff_t columns, float* sums) {
    kernels().addColumnsOfBFloat16(matrix, rows, columns, sums);
}

void adamStep(std::ptrdiff_t count, const AdamFactors& factors, const float* gradient, float* first, float* second,
              float* parameter) {
    kernels().adamStep(count, factors, gradient, first, second, parameter);
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
