// SPDX-License-Identifier: MIT
#include "core/gpu/DeviceInfo.h"

#include <cuda_runtime.h>

namespace muse {

std::vector<DeviceInfo> cudaDevices() {
    int count = 0;
    if (cudaGetDeviceCount(&count) != cudaSuccess) return {};
    std::vector<DeviceInfo> devices;
    for (int i = 0; i < count; ++i) {
        cudaDeviceProp properties{};
        if (cudaGetDeviceProperties(&properties, i) == cudaSuccess)
            devices.push_back({properties.name, static_cast<std::int64_t>(properties.totalGlobalMem)});
    }
    return devices;
}

bool builtWithCuda() {
    return true;
}

} // namespace muse
