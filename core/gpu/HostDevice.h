// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>

/// Marks a function that nvcc compiles for both sides, so that a kernel and its CPU twin run the same body.
#ifdef __CUDACC__
#define MUSE_HOST_DEVICE __host__ __device__
#else
#define MUSE_HOST_DEVICE
#endif

namespace muse::gpu {

/// How many bits are on.
MUSE_HOST_DEVICE inline int bitsOn(std::uint32_t word) {
#ifdef __CUDA_ARCH__
    return __popc(word);
#else
    return std::popcount(word);
#endif
}

/// Where the lowest bit that is on lies; only for words that have one.
MUSE_HOST_DEVICE inline int lowestBit(std::uint32_t word) {
#ifdef __CUDA_ARCH__
    return __ffs(static_cast<int>(word)) - 1;
#else
    return std::countr_zero(word);
#endif
}

} // namespace muse::gpu
