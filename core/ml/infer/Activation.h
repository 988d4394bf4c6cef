// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace muse {

/// Floats that the activations below may take at once; a row must be a multiple.
inline constexpr std::ptrdiff_t kActivationWidth = 16;

/// row = max(row + bias, 0).
void biasRelu(float* row, const float* bias, std::ptrdiff_t count);

/// row = tanh(row + bias), within two units in the last place; -1 and +1 where that is the nearest float. The same bits
/// at every cpuLevel().
void biasTanh(float* row, const float* bias, std::ptrdiff_t count);

} // namespace muse
