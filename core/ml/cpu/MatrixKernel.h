// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/cpu/BFloat16.h"

#include <cstddef>

namespace muse {

/// What happens to each element of a product before it is stored.
enum class Epilogue {
    Store,     ///< C = AB
    Add,       ///< C += AB
    BiasLeaky, ///< C = leaky(AB + bias), bias one number a column
    Mask       ///< C = AB where the mask is above 0, slope * AB elsewhere
};

/// The left factor: element (i, k) lies at data[i * rowStride + k * depthStride], so a transpose costs nothing.
struct LeftFactor {
    const float* data;
    std::ptrdiff_t rowStride;
    std::ptrdiff_t depthStride;
};

/// A result or mask: row-major with that many numbers from row to row.
template <typename Number> struct RowMajor {
    Number* data;
    std::ptrdiff_t stride;
};

inline constexpr float kLeakySlope = 0.2f;
/// Products are made so many columns at a time; `columns` must be a multiple.
inline constexpr std::ptrdiff_t kColumnBlock = 16;

/// The right factor: element (k, j) lies at data[j / 16 * blockStride + k * rowStride + j % 16]. A row-major matrix has
/// blockStride 16; pack() makes one whose blocks of columns lie together, which spares the cache that is asked for the
/// same block again and again.
template <typename Number> struct RightFactorOf {
    const Number* data;
    std::ptrdiff_t rowStride;
    std::ptrdiff_t blockStride;
};
using RightFactor = RightFactorOf<float>;

template <typename Number> RightFactorOf<Number> rowMajor(const Number* data, std::ptrdiff_t stride) {
    return {data, stride, kColumnBlock};
}

/// Copies a row-major (depth x columns) matrix into `packed`, which has room for as many floats.
RightFactor pack(const float* data, std::ptrdiff_t stride, std::ptrdiff_t depth, std::ptrdiff_t columns, float* packed);

/// A small single-precision product (rows x depth) (depth x columns) on the calling thread, with the vector
/// instructions of cpuLevel(). For matrices that fit the L2 cache; nothing is allocated. `extra` is the bias (stride
/// ignored) or the mask. A row's sums do not depend on how many rows there are.
void multiply(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left, RightFactor right,
              RowMajor<float> result, Epilogue epilogue, RowMajor<const float> extra = {nullptr, 0});

/// C = leaky(AB + bias), rounded to bfloat16.
void multiplyToBFloat16(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                        RightFactor right, RowMajor<BFloat16> result, const float* bias);
/// C = AB where the mask is above 0, slope * AB elsewhere, rounded to bfloat16.
void multiplyMaskedToBFloat16(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                              RightFactor right, RowMajor<BFloat16> result, RowMajor<const BFloat16> mask);
/// C += AB, with a right factor of bfloat16.
void addProduct(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                RightFactorOf<BFloat16> right, RowMajor<float> result);

} // namespace muse
