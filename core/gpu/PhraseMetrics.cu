// SPDX-License-Identifier: MIT
#include "core/gpu/PhraseMetricsKernel.h"

#include <cuda_runtime.h>

namespace muse::gpu {
namespace {

constexpr int kThreads = 480; ///< a block; a fourth of the rows of a phrase, and whole warps

/// The kernel's team: one block.
struct Block {
    MUSE_HOST_DEVICE int first() const {
#ifdef __CUDA_ARCH__
        return static_cast<int>(threadIdx.x);
#else
        return 0;
#endif
    }
    MUSE_HOST_DEVICE int size() const {
        return kThreads;
    }
    MUSE_HOST_DEVICE void join() const {
#ifdef __CUDA_ARCH__
        __syncthreads();
#endif
    }
};

__global__ void __launch_bounds__(kThreads)
    measurePhrases(const float* values, unsigned phrases, float threshold, PhraseSums* sums) {
    __shared__ PhraseWork work;
    for (unsigned phrase = blockIdx.x; phrase < phrases; phrase += gridDim.x)
        measurePhrase(values + std::size_t{phrase} * kPhraseValues, threshold, work, sums[phrase], Block());
}

/// Makes the device that holds the values the current one, for as long as this lives.
class CurrentDevice {
public:
    explicit CurrentDevice(int device) {
        if (cudaGetDevice(&m_before) == cudaSuccess && m_before != device) cudaSetDevice(device);
    }
    ~CurrentDevice() { cudaSetDevice(m_before); }
    CurrentDevice(const CurrentDevice&) = delete;
    CurrentDevice& operator=(const CurrentDevice&) = delete;

private:
    int m_before = 0;
};

cudaError_t measure(const float* values, unsigned phrases, float threshold, cudaStream_t stream, PhraseSums* sums) {
    PhraseSums* onDevice = nullptr;
    const std::size_t bytes = phrases * sizeof(PhraseSums);
    cudaError_t status = cudaMallocAsync(reinterpret_cast<void**>(&onDevice), bytes, stream);
    if (status != cudaSuccess) return status;
    measurePhrases<<<phrases, kThreads, 0, stream>>>(values, phrases, threshold, onDevice);
    status = cudaGetLastError();
    if (status == cudaSuccess) status = cudaMemcpyAsync(sums, onDevice, bytes, cudaMemcpyDeviceToHost, stream);
    const cudaError_t freed = cudaFreeAsync(onDevice, stream);
    const cudaError_t waited = cudaStreamSynchronize(stream);
    if (status == cudaSuccess) status = freed;
    return status == cudaSuccess ? waited : status;
}

} // namespace

std::string measureOnDevice(const float* values, std::size_t phrases, float threshold, void* stream, PhraseSums* sums) {
    if (phrases == 0) return {};
    cudaPointerAttributes attributes{};
    cudaError_t status = cudaPointerGetAttributes(&attributes, values);
    if (status != cudaSuccess) return cudaGetErrorString(status);
    if (attributes.type != cudaMemoryTypeDevice && attributes.type != cudaMemoryTypeManaged)
        return "the values are not in CUDA memory";
    const CurrentDevice current(attributes.device);
    status = measure(values, static_cast<unsigned>(phrases), threshold, static_cast<cudaStream_t>(stream), sums);
    return status == cudaSuccess ? std::string() : cudaGetErrorString(status);
}

} // namespace muse::gpu
