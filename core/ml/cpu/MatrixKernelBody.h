// SPDX-License-Identifier: MIT
#pragma once

// The kernel itself, compiled once a processor family: each MatrixKernel*.cpp includes it under its own compiler flags.
#include "core/ml/cpu/MatrixKernel.h"

#define MUSE_INLINE __attribute__((always_inline)) inline

namespace muse {
namespace {

constexpr std::ptrdiff_t kRowBlock = 6;
constexpr std::ptrdiff_t kLanes = 8;

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
MUSE_INLINE void block(std::ptrdiff_t depth, LeftFactor left, RowMajor<const float> right, RowMajor<float> result,
                       RowMajor<const float> extra) {
    Lanes sum[rows][2] = {};
    const float* b = right.data;
    const float* a = left.data;
    for (std::ptrdiff_t k = 0; k < depth; ++k, b += right.stride, a += left.depthStride) {
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

template <Finish finish>
MUSE_INLINE void product(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                         RowMajor<const float> right, RowMajor<float> result, RowMajor<const float> extra) {
    for (std::ptrdiff_t j = 0; j < columns; j += kColumnBlock) {
        const RowMajor<const float> b{right.data + j, right.stride};
        for (std::ptrdiff_t i = 0; i < rows; i += kRowBlock) {
            const LeftFactor a{left.data + i * left.rowStride, left.rowStride, left.depthStride};
            const RowMajor<float> c{result.data + i * result.stride + j, result.stride};
            const RowMajor<const float> e{extra.data + i * extra.stride + j, extra.stride};
            switch (rows - i) {
            case 1:
                block<1, finish>(depth, a, b, c, e);
                break;
            case 2:
                block<2, finish>(depth, a, b, c, e);
                break;
            case 3:
                block<3, finish>(depth, a, b, c, e);
                break;
            case 4:
                block<4, finish>(depth, a, b, c, e);
                break;
            case 5:
                block<5, finish>(depth, a, b, c, e);
                break;
            default:
                block<6, finish>(depth, a, b, c, e);
                break;
            }
        }
    }
}

void multiplyHere(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                  RowMajor<const float> right, RowMajor<float> result, Finish finish, RowMajor<const float> extra) {
    switch (finish) {
    case Finish::Store:
        product<Finish::Store>(rows, columns, depth, left, right, result, {result.data, 0});
        break;
    case Finish::Add:
        product<Finish::Add>(rows, columns, depth, left, right, result, {result.data, 0});
        break;
    case Finish::BiasLeaky:
        product<Finish::BiasLeaky>(rows, columns, depth, left, right, result, {extra.data, 0});
        break;
    case Finish::Mask:
        product<Finish::Mask>(rows, columns, depth, left, right, result, extra);
        break;
    }
}

} // namespace
} // namespace muse
