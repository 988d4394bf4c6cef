// SPDX-License-Identifier: MIT
#include "core/gpu/DeviceEvent.h"

#include <cuda_runtime.h>
#include <stdexcept>
#include <string>

namespace muse {
namespace {

void check(cudaError_t status) {
    if (status != cudaSuccess) throw std::runtime_error(std::string("CUDA: ") + cudaGetErrorString(status));
}

} // namespace

DeviceEvent::~DeviceEvent() {
    if (m_event) cudaEventDestroy(static_cast<cudaEvent_t>(m_event));
}

void DeviceEvent::record(void* stream) {
    if (!m_event) {
        cudaEvent_t event = nullptr;
        check(cudaEventCreateWithFlags(&event, cudaEventDisableTiming));
        m_event = event;
    }
    check(cudaEventRecord(static_cast<cudaEvent_t>(m_event), static_cast<cudaStream_t>(stream)));
}

void DeviceEvent::wait() const {
    if (m_event) check(cudaEventSynchronize(static_cast<cudaEvent_t>(m_event)));
}

} // namespace muse
