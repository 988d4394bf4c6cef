// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/cpu/BFloat16.h"

#include <cstddef>

namespace muse {

/// Work on the numbers of a layer's map one by one, on the calling thread, with the vector instructions of cpuLevel().
/// Counts are multiples of 16 where nothing else is said.

/// Gradients before a leaky ReLU (slope kLeakySlope): `gradient` where its output was above 0, slope * gradient
/// elsewhere. In place where `to` is `gradient`.
void maskLeaky(const float* gradient, const float* output, std::ptrdiff_t count, float* to);
void maskLeaky(const float* gradient, const float* output, std::ptrdiff_t count, BFloat16* to);
void maskLeaky(const BFloat16* gradient, const BFloat16* output, std::ptrdiff_t count, BFloat16* to);

/// Adds the rows of a row-major matrix to `sums`.
void addColumns(const float* matrix, std::ptrdiff_t rows, std::ptrdiff_t columns, float* sums);
void addColumns(const BFloat16* matrix, std::ptrdiff_t rows, std::ptrdiff_t columns, float* sums);

/// What one update of Adam multiplies by; see core/ml/train/Adam.h.
struct AdamFactors {
    float beta1, beta2;
    float step; ///< learning rate / (1 - beta1^t)
    float root; ///< 1 / sqrt(1 - beta2^t)
    float epsilon;
};

/// One update of any number of parameters with their running means, in one sweep through memory.
void adamStep(std::ptrdiff_t count, const AdamFactors& factors, const float* gradient, float* first, float* second,
              float* parameter);

} // namespace muse
