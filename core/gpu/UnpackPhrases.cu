// SPDX-License-Identifier: MIT
#include "core/gpu/UnpackKernel.h"

#include <cuda_runtime.h>

namespace muse::gpu {
namespace {

constexpr int kThreads = 256;
constexpr int kQuads = kPhraseValues / kValuesAThread; ///< a phrase
constexpr int kBlocks = (kQuads + kThreads - 1) / kThreads;

/// Neighbouring threads write neighbouring values. A block along y is a phrase.
__global__ void __launch_bounds__(kThreads) unpack(const std::uint8_t* packed, float4* values) {
    const int quad = static_cast<int>(blockIdx.x) * kThreads + static_cast<int>(threadIdx.x);
    if (quad >= kQuads) return;
    const std::uint8_t* phrase = packed + std::size_t{blockIdx.y} * kPhraseBytes;
    const int first = quad * kValuesAThread;
    values[std::size_t{blockIdx.y} * kQuads + static_cast<std::size_t>(quad)] =
        make_float4(unpackedValue(phrase, first), unpackedValue(phrase, first + 1), unpackedValue(phrase, first + 2),
                    unpackedValue(phrase, first + 3));
}

} // namespace

std::string unpackOnDevice(const std::uint8_t* packed, std::size_t phrases, float* values, void* stream) {
    constexpr std::size_t most = 65535; // blocks along y
    for (std::size_t begin = 0; begin < phrases; begin += most) {
        const auto count = static_cast<unsigned>(phrases - begin < most ? phrases - begin : most);
        unpack<<<dim3(kBlocks, count), kThreads, 0, static_cast<cudaStream_t>(stream)>>>(
            packed + begin * kPhraseBytes, reinterpret_cast<float4*>(values + begin * kPhraseValues));
        if (const cudaError_t status = cudaGetLastError(); status != cudaSuccess) return cudaGetErrorString(status);
    }
    return {};
}

} // namespace muse::gpu
