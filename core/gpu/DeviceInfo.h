// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace muse {

/// One accelerator as the CUDA runtime describes it.
struct DeviceInfo {
    std::string name;
    std::int64_t memoryBytes = 0;
};

/// The machine's CUDA devices; empty when this build has no CUDA or the machine has no device.
std::vector<DeviceInfo> cudaDevices();

/// True when core/gpu was compiled with nvcc.
bool builtWithCuda();

} // namespace muse
