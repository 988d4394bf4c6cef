// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace muse {

/// What happens to each element of a product before it is stored.
enum class Finish {
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

/// The right factor or result: row-major with that many floats from row to row.
template <typename Float> struct RowMajor {
    Float* data;
    std::ptrdiff_t stride;
};

inline constexpr float kLeakySlope = 0.2f;
/// Products are made so many columns at a time; `columns` must be a multiple.
inline constexpr std::ptrdiff_t kColumnBlock = 16;

/// A small single-precision product (rows x depth) (depth x columns) on the calling thread. For matrices that fit the
/// L2 cache: nothing is packed or allocated. `extra` is the bias (stride ignored) or the mask.
void multiply(std::ptrdiff_t rows, std::ptrdiff_t columns, std::ptrdiff_t depth, LeftFactor left,
              RowMajor<const float> right, RowMajor<float> result, Finish finish,
              RowMajor<const float> extra = {nullptr, 0});

} // namespace muse
