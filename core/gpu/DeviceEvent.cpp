// SPDX-License-Identifier: MIT
#include "core/gpu/DeviceEvent.h"

#ifndef MUSE_WITH_CUDA

namespace muse {

DeviceEvent::~DeviceEvent() = default;

void DeviceEvent::record(void*) {}

void DeviceEvent::wait() const {}

} // namespace muse

#endif
