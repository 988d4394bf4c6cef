// SPDX-License-Identifier: MIT
#include "core/ml/device/Device.h"

#include "core/gpu/DeviceInfo.h"

#ifdef MUSE_WITH_CUDA
#include <c10/cuda/CUDAStream.h>
#include <cuda_runtime_api.h>
#endif

namespace muse {

Result<torch::Device> openDevice(ComputeDevice device) {
    if (device == ComputeDevice::Cpu) return torch::Device(torch::kCPU);
    if (!builtWithCuda())
        return Error{"This program was built without CUDA; build the 'cuda' preset (packaging/gpu), or use the device "
                     "cpu."};
    if (!torch::cuda::is_available())
        return Error{"There is no CUDA device that LibTorch can use; check the driver with nvidia-smi, or use the "
                     "device cpu."};
    return torch::Device(torch::kCUDA, 0);
}

void setArithmetic(Arithmetic arithmetic) {
    // The string is the spelling that LibTorch 1.13 and 2.11 share.
    at::globalContext().setFloat32MatmulPrecision(arithmetic == Arithmetic::Float32 ? "highest" : "high");
}

#ifdef MUSE_WITH_CUDA

void* currentStream(const torch::Device& device) {
    return device.is_cuda() ? c10::cuda::getCurrentCUDAStream(device.index()).stream() : nullptr;
}

std::uint64_t memoryInUse(const torch::Device& device) {
    std::size_t free = 0, all = 0;
    if (!device.is_cuda() || ::cudaMemGetInfo(&free, &all) != cudaSuccess) return 0;
    return all - free;
}

void waitFor(const torch::Device& device) {
    if (device.is_cuda()) c10::cuda::getCurrentCUDAStream(device.index()).synchronize();
}

#else

void* currentStream(const torch::Device&) {
    return nullptr;
}

std::uint64_t memoryInUse(const torch::Device&) {
    return 0;
}

void waitFor(const torch::Device&) {}

#endif

Latents movedTo(const Latents& latents, const torch::Device& device) {
    const auto moved = [&](const Tensor& part) { return part.defined() ? part.to(device) : part; };
    return {moved(latents.z), moved(latents.zt), moved(latents.zi), moved(latents.zit)};
}

} // namespace muse
