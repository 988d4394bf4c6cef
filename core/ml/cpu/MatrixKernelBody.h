// SPDX-License-Identifier: MIT
#pragma once

// The kernel itself, compiled once a level of the processor: each MatrixKernel*.cpp says how wide the vectors are and
// how many rows fill the registers, and includes it under its own compiler flags.
#include "core/ml/cpu/MatrixKernels.h"

#include <utility>

#if !defined(MUSE_KERNEL_WIDTH) || !defined(MUSE_KERNEL_ROWS)
#error "say how wide the vectors are, and how many rows are made at once"
#endif
#define MUSE_INLINE __attribute__((always_inline)) inline

namespace muse {
namespace {

constexpr std::ptrdiff_t kRowBlock = MUSE_KERNEL_ROWS;
constexpr std::ptrdiff_t kVectorWidth = MUSE_KERNEL_WIDTH;
constexpr std::ptrdiff_t kGatheredDepth = 128;
/// Vectors of one row that are made at once.
constexpr int kVectors = 2;
constexpr std::ptrdiff_t kVectorsOfBlock = kColumnBlock / kVectorWidth;

typedef float Floats __attribute__((vector_size(kVectorWidth * 4), aligned(4), may_alias));
typedef std::uint32_t Words __attribute__((vector_size(kVectorWidth * 4), aligned(4), may_alias));
typedef std::uint16_t Halves __attribute__((vector_size(kVectorWidth * 2), aligned(2), may_alias));

MUSE_INLINE Floats load(const float* from) {
    return *reinterpret_cast<const Floats*>(from);
}
MUSE_INLINE Floats load(const BFloat16* from) {
    const Words words = __builtin_convertvector(*reinterpret_cast<const Halves*>(from), Words) << 16;
    return (Floats)words;
}
MUSE_INLINE void put(const Floats& value, float* to) {
    *reinterpret_cast<Floats*>(to) = value;
}
MUSE_INLINE void put(const Floats& value, BFloat16* to) {
    const Words words = (Words)value;
    const Words rounded = (words + 0x7fff + (words >> 16 & 1)) >> 16;
    *reinterpret_cast<Halves*>(to) = __builtin_convertvector(rounded, Halves);
}

template <Epilogue epilogue, typename To, typename Extra>
MUSE_INLINE void store(Floats value, To* to, const Extra* extra) {
    if constexpr (epilogue == Epilogue::Add) value += load(to);
    if constexpr (epilogue == Epilogue::BiasLeaky) {
        value += load(extra);
        const Floats scaled = value * kLeakySlope;
        value = value > scaled ? value : scaled;
    }
    if constexpr (epilogue == Epilogue::Mask) {
        const Floats scaled = value * kLeakySlope;
        value = load(extra) > 0 ? value : scaled;
    }
    put(value, to);
}

/// A right factor's columns from some block on.
template <typename Right> struct Columns {
    const Right* data;
    std::ptrdiff_t rowStride;
    std::ptrdiff_t blockStride;
    /// Where the n-th vector begins.
    [[nodiscard]] MUSE_INLINE std::ptrdiff_t vector(int n) const {
        return n / kVectorsOfBlock * blockStride + n % kVectorsOfBlock * kVectorWidth;
    }
};

/// `rows` x (vectors * kVectorWidth) results, all in registers while the depth runs.
template <int rows, int vectors, Epilogue epilogue, typename Right, typename To, typename Extra>
MUSE_INLINE void block(std::ptrdiff_t depth, LeftFactor left, Columns<Right> right, RowMajor<To> result,
                       RowMajor<const Extra> extra) {
    Floats sum[rows][vectors] = {};
    const float* a = left.data;
    const Right* b = right.data;
    for (std::ptrdiff_t k = 0; k < depth; ++k, b += right.rowStride, a += left.depthStride) {
        Floats of[vectors];
#pragma GCC unroll 4
        for (int j = 0; j < vectors; ++j)
            of[j] = load(b + right.vector(j));
#pragma GCC unroll 16
        for (int i = 0; i < rows; ++i) {
            const float factor = a[i * left.rowStride];
#pragma GCC unroll 4
            for (int j = 0; j < vectors; ++j)
                sum[i][j] += factor * of[j];
        }
    }
#pragma GCC unroll 16
    for (int i = 0; i < rows; ++i) {
#pragma GCC unroll 4
        for (int j = 0; j < vectors; ++j)
            store<epilogue>(sum[i][j], result.data + i * result.stride + j * kVectorWidth,
                            extra.data + i * extra.stride + j * kVectorWidth);
    }
}

/// A block of up to kRowBlock rows.
template <int vectors, Epilogue epilogue, typename Right, typename To, typename Extra>
MUSE_INLINE void anyBlock(std::ptrdiff_t rows, std::ptrdiff_t depth, LeftFactor left, Columns<Right> right,
                          RowMajor<To> result, RowMajor<const Extra> extra) {
    if (rows >= kRowBlock) return block<kRowBlock, vectors, epilogue>(depth, left, right, result, extra);
    const auto fewer = [&]<int... counts>(std::integer_sequence<int, counts...>) {
        ((rows == counts + 1 ? block<counts + 1, vectors, epilogue>(depth, left, right, result, extra) : void()), ...);
    };
    fewer(std::make_integer_sequence<int, kRowBlock - 1>{});
}

/// Calls work(first column, number of vectors) for all columns.
template <typename Work> MUSE_INLINE void forColumns(std::ptrdiff_t columns, const Work& work) {
    constexpr std::ptrdiff_t step = kVectors * kVectorWidth;
    std::ptrdiff_t j = 0;
    for (; j + step <= columns; j += step)
        work(j, std::integral_constant<int, kVectors>{});
    if (j < columns) work(j, std::integral_constant<int, kVectors / 2>{});
}

template <typename Right> MUSE_INLINE Columns<Right> columnsFrom(RightFactorOf<Right> right, std::ptrdiff_t j) {
    return {right.data + j / kColumnBlock * right.blockStride + j % kColumnBlock, right.rowStride, right.blockStride};
}

/// Columns outside, so that a block of the right factor stays in the L1 cache while the left one runs past.
template <Epilogue epilogue, typename Right, typename To, typename Extra>
MUSE_INLINE void product(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                         RightFactorOf<Right> right, RowMajor<To> result, RowMajor<const Extra> extra) {
    forColumns(columns, [&](std::ptrdiff_t j, auto vectors) {
        for (std::ptrdiff_t i = 0; i < rows; i += kRowBlock)
            anyBlock<vectors(), epilogue>(
                rows - i, depth, {left.data + i * left.rowStride, left.rowStride, left.depthStride},
                columnsFrom(right, j), RowMajor<To>{result.data + i * result.stride + j, result.stride},
                RowMajor<const Extra>{extra.data + i * extra.stride + j, extra.stride});
    });
}

/// A transposed left factor is read across its rows, a cache line for a few numbers: so some of its columns are
/// gathered first, and all columns of the result made with them.
template <Epilogue epilogue, typename Right, typename To, typename Extra>
MUSE_INLINE void transposedProduct(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                                   RightFactorOf<Right> right, RowMajor<To> result, RowMajor<const Extra> extra) {
    alignas(64) float gathered[kGatheredDepth * kRowBlock];
    for (std::ptrdiff_t i = 0; i < rows; i += kRowBlock) {
        const std::ptrdiff_t count = rows - i < kRowBlock ? rows - i : kRowBlock;
        const float* from = left.data + i * left.rowStride;
        for (std::ptrdiff_t k = 0; k < depth; ++k, from += left.depthStride)
            for (std::ptrdiff_t r = 0; r < count; ++r)
                gathered[k * kRowBlock + r] = from[r * left.rowStride];
        forColumns(columns, [&](std::ptrdiff_t j, auto vectors) {
            anyBlock<vectors(), epilogue>(count, depth, {gathered, 1, kRowBlock}, columnsFrom(right, j),
                                          RowMajor<To>{result.data + i * result.stride + j, result.stride},
                                          RowMajor<const Extra>{extra.data + i * extra.stride + j, extra.stride});
        });
    }
}

template <Epilogue epilogue, typename Right, typename To, typename Extra>
MUSE_INLINE void eitherProduct(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                               RightFactorOf<Right> right, RowMajor<To> result, RowMajor<const Extra> extra) {
    if (left.depthStride == 1 || depth > kGatheredDepth)
        product<epilogue>(rows, columns, depth, left, right, result, extra);
    else
        transposedProduct<epilogue>(rows, columns, depth, left, right, result, extra);
}

void multiplyHere(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left, RightFactor right,
                  RowMajor<float> result, Epilogue epilogue, RowMajor<const float> extra) {
    const RowMajor<const float> none{result.data, 0};
    switch (epilogue) {
    case Epilogue::Store:
        return eitherProduct<Epilogue::Store>(rows, columns, depth, left, right, result, none);
    case Epilogue::Add:
        return eitherProduct<Epilogue::Add>(rows, columns, depth, left, right, result, none);
    case Epilogue::BiasLeaky:
        return eitherProduct<Epilogue::BiasLeaky>(rows, columns, depth, left, right, result,
                                                  RowMajor<const float>{extra.data, 0});
    case Epilogue::Mask:
        return eitherProduct<Epilogue::Mask>(rows, columns, depth, left, right, result, extra);
    }
}

void toBFloat16Here(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                    RightFactor right, RowMajor<BFloat16> result, const float* bias) {
    eitherProduct<Epilogue::BiasLeaky>(rows, columns, depth, left, right, result, RowMajor<const float>{bias, 0});
}

void maskedToBFloat16Here(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                          RightFactor right, RowMajor<BFloat16> result, RowMajor<const BFloat16> mask) {
    eitherProduct<Epilogue::Mask>(rows, columns, depth, left, right, result, mask);
}

void addProductHere(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
                    RightFactorOf<BFloat16> right, RowMajor<float> result) {
    eitherProduct<Epilogue::Add>(rows, columns, depth, left, right, result, RowMajor<const float>{result.data, 0});
}

template <typename From, typename Output, typename To>
void maskHere(const From* gradient, const Output* output, std::ptrdiff_t count, To* to) {
    for (std::ptrdiff_t i = 0; i < count; i += kVectorWidth)
        store<Epilogue::Mask>(load(gradient + i), to + i, output + i);
}

template <typename Number>
void addColumnsHere(const Number* matrix, std::ptrdiff_t rows, std::ptrdiff_t columns, float* sums) {
    // So many columns that their sums stay in registers while the rows run past.
    constexpr int together = 4;
    for (std::ptrdiff_t j = 0; j < columns; j += together * kVectorWidth) {
        const auto vectors =
            static_cast<int>((columns - j) / kVectorWidth < together ? (columns - j) / kVectorWidth : together);
        Floats sum[together] = {};
        const Number* row = matrix + j;
        for (std::ptrdiff_t i = 0; i < rows; ++i, row += columns)
            for (int v = 0; v < vectors; ++v)
                sum[v] += load(row + v * kVectorWidth);
        for (int v = 0; v < vectors; ++v)
            put(load(sums + j + v * kVectorWidth) + sum[v], sums + j + v * kVectorWidth);
    }
}

void adamStepHere(std::ptrdiff_t count, const AdamFactors& factors, const float* __restrict gradient,
                  float* __restrict first, float* __restrict second, float* __restrict parameter) {
    const AdamFactors f = factors;
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const float g = gradient[i];
        first[i] = f.beta1 * first[i] + (1 - f.beta1) * g;
        second[i] = f.beta2 * second[i] + (1 - f.beta2) * g * g;
        parameter[i] -= f.step * first[i] / (__builtin_sqrtf(second[i]) * f.root + f.epsilon);
    }
}

constexpr MatrixKernels kHere = {multiplyHere,
                                 toBFloat16Here,
                                 maskedToBFloat16Here,
                                 addProductHere,
                                 maskHere<float, float, float>,
                                 maskHere<float, float, BFloat16>,
                                 maskHere<BFloat16, BFloat16, BFloat16>,
                                 addColumnsHere<float>,
                                 addColumnsHere<BFloat16>,
                                 adamStepHere};

} // namespace
} // namespace muse
