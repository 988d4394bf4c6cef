// SPDX-License-Identifier: MIT
#pragma once

// The kernel itself, compiled once a processor family: each MatrixKernel*.cpp includes it under its own compiler flags.
#include "core/ml/cpu/MatrixKernel.h"

#define MUSE_INLINE __attribute__((always_inline)) inline

namespace muse {
namespace {

constexpr std::ptrdiff_t kRowBlock = 6;
constexpr std::ptrdiff_t kLanes = 8;
constexpr std::ptrdiff_t kGatheredDepth = 128;

typedef float Lanes __attribute__((vector_size(32), aligned(4), may_alias));

template <Finish finish> MUSE_INLINE void store(Lanes& value, float* to, const float* extra) {
    if constexpr (finish == Finish::Add) value += *reinterpret_cast<const Lanes*>(to);
    if constexpr (finish == Finish::BiasLeaky) {
        value += *reinterpret_cast<const Lanes*>(extra);
        const Lanes scaled = value * kLeakySlope;
        value = value > scaled ? value : scaled;
    }
    if constexpr (finish == Finish::Mask) {
        const Lanes scaled = value * kLeakySlope;
        const Lanes mask = *reinterpret_cast<const Lanes*>(extra);
        value = mask > 0 ? value : scaled;
    }
    *reinterpret_cast<Lanes*>(to) = value;
}

/// `rows` x 16 results, all in registers while the depth runs.
template <int rows, Finish finish>
MUSE_INLINE void block(std::ptrdiff_t depth, LeftFactor left, const float* b, std::ptrdiff_t rowStride,
                       RowMajor<float> result, RowMajor<const float> extra) {
    Lanes sum[rows][2] = {};
    const float* a = left.data;
    for (std::ptrdiff_t k = 0; k < depth; ++k, b += rowStride, a += left.depthStride) {
        const Lanes b0 = *reinterpret_cast<const Lanes*>(b);
        const Lanes b1 = *reinterpret_cast<const Lanes*>(b + kLanes);
#pragma GCC unroll 6
        for (int i = 0; i < rows; ++i) {
            const float factor = a[i * left.rowStride];
            sum[i][0] += factor * b0;
            sum[i][1] += factor * b1;
        }
    }
    for (int i = 0; i < rows; ++i) {
        float* to = result.data + i * result.stride;
        const float* with = extra.data + i * extra.stride;
        store<finish>(sum[i][0], to, with);
        store<finish>(sum[i][1], to + kLanes, with + kLanes);
    }
}

/// A block of up to six rows and sixteen columns.
template <Finish finish>
MUSE_INLINE void anyBlock(std::ptrdiff_t rows, std::ptrdiff_t depth, LeftFactor left, const float* b,
                          std::ptrdiff_t rowStride, RowMajor<float> result, RowMajor<const float> extra) {
    switch (rows) {
    case 1:
        return block<1, finish>(depth, left, b, rowStride, result, extra);
    case 2:
        return block<2, finish>(depth, left, b, rowStride, result, extra);
    case 3:
        return block<3, finish>(depth, left, b, rowStride, result, extra);
    case 4:
        return block<4, finish>(depth, left, b, rowStride, result, extra);
    case 5:
        return block<5, finish>(depth, left, b, rowStride, result, extra);
    default:
        return block<6, finish>(depth, left, b, rowStride, result, extra);
    }
}

/// Columns outside, so that a block of the right factor stays in the L1 cache while the left one runs past.
template <Finish finish>
MUSE_INLINE void product(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                         RightFactor right, RowMajor<float> result, RowMajor<const float> extra) {
    for (std::ptrdiff_t j = 0; j < columns; j += kColumnBlock)
        for (std::ptrdiff_t i = 0; i < rows; i += kRowBlock)
            anyBlock<finish>(rows - i, depth, {left.data + i * left.rowStride, left.rowStride, left.depthStride},
                             right.data + j / kColumnBlock * right.blockStride, right.rowStride,
                             {result.data + i * result.stride + j, result.stride},
                             {extra.data + i * extra.stride + j, extra.stride});
}

/// A transposed left factor is read across its rows, a cache line for six numbers: so six of its columns are gathered
/// first, and all columns of the result made with them.
template <Finish finish>
MUSE_INLINE void transposedProduct(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                                   RightFactor right, RowMajor<float> result, RowMajor<const float> extra) {
    alignas(64) float gathered[kGatheredDepth * kRowBlock];
    for (std::ptrdiff_t i = 0; i < rows; i += kRowBlock) {
        const std::ptrdiff_t count = rows - i < kRowBlock ? rows - i : kRowBlock;
        const float* from = left.data + i * left.rowStride;
        for (std::ptrdiff_t k = 0; k < depth; ++k, from += left.depthStride)
            for (std::ptrdiff_t r = 0; r < count; ++r)
                gathered[k * kRowBlock + r] = from[r * left.rowStride];
        for (std::ptrdiff_t j = 0; j < columns; j += kColumnBlock)
            anyBlock<finish>(count, depth, {gathered, 1, kRowBlock}, right.data + j / kColumnBlock * right.blockStride,
                             right.rowStride, {result.data + i * result.stride + j, result.stride},
                             {extra.data + i * extra.stride + j, extra.stride});
    }
}

template <Finish finish>
MUSE_INLINE void eitherProduct(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                               RightFactor right, RowMajor<float> result, RowMajor<const float> extra) {
    if (left.depthStride == 1 || depth > kGatheredDepth)
        product<finish>(rows, columns, depth, left, right, result, extra);
    else
        transposedProduct<finish>(rows, columns, depth, left, right, result, extra);
}

void multiplyHere(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left, RightFactor right,
                  RowMajor<float> result, Finish finish, RowMajor<const float> extra) {
    switch (finish) {
    case Finish::Store:
        eitherProduct<Finish::Store>(rows, columns, depth, left, right, result, {result.data, 0});
        break;
    case Finish::Add:
        eitherProduct<Finish::Add>(rows, columns, depth, left, right, result, {result.data, 0});
        break;
    case Finish::BiasLeaky:
        eitherProduct<Finish::BiasLeaky>(rows, columns, depth, left, right, result, {extra.data, 0});
        break;
    case Finish::Mask:
        eitherProduct<Finish::Mask>(rows, columns, depth, left, right, result, extra);
        break;
    }
}

} // namespace
} // namespace muse
