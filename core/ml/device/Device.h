// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/GanConfig.h"
#include "core/ml/net/Generator.h"

#include <cstdint>

namespace muse {

/// LibTorch's name for the device; an Error that says what is missing where this program or machine has none.
Result<torch::Device> openDevice(ComputeDevice device);

/// Lets matrix products of float32 on CUDA devices round their factors to TensorFloat-32 (ten bits of mantissa), or
/// not. For the whole process.
void setArithmetic(Arithmetic arithmetic);

/// The cudaStream_t that LibTorch puts this thread's work on; null on the CPU.
void* currentStream(const torch::Device& device);

/// Bytes in use on a graphics card, by whomever; 0 on the CPU.
std::uint64_t memoryInUse(const torch::Device& device);

/// Returns once the device has done all that was asked of it.
void waitFor(const torch::Device& device);

Latents movedTo(const Latents& latents, const torch::Device& device);

} // namespace muse
