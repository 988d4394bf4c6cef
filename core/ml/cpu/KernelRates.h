// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace muse {

/// GFLOP/s that MatrixKernel.h's products reach with all of LibTorch's threads on matrices that stay in the cache, the
/// best of several tries: nearly all that cpuLevel()'s instructions can do.
double float32KernelRate();

/// The same of oneDNN's products of bfloat16; nothing where canMultiplyBFloat16() is false.
std::optional<double> bfloat16KernelRate();

} // namespace muse
