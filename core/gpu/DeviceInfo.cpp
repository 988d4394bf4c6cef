// SPDX-License-Identifier: MIT
#include "core/gpu/DeviceInfo.h"

#ifndef MUSE_WITH_CUDA

namespace muse {

std::vector<DeviceInfo> cudaDevices() {
    return {};
}

bool builtWithCuda() {
    return false;
}

} // namespace muse

#endif
