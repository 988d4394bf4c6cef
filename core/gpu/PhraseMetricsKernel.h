// SPDX-License-Identifier: MIT
#pragma once

#include "core/gpu/PhraseWork.h"

#include <cstddef>
#include <string>

namespace muse::gpu {

/// Launches the kernel over `phrases` phrases in CUDA memory, waits, and fills as many sums in the machine's own
/// memory. Returns what CUDA complains of, or nothing.
std::string measureOnDevice(const float* values, std::size_t phrases, float threshold, void* stream, PhraseSums* sums);

} // namespace muse::gpu
