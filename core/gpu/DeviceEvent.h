// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// A mark in a CUDA stream that the processor can wait for. Without CUDA nothing runs apart from the processor, so
/// there is nothing to wait for.
class DeviceEvent {
public:
    DeviceEvent() = default;
    ~DeviceEvent();
    DeviceEvent(const DeviceEvent&) = delete;
    DeviceEvent& operator=(const DeviceEvent&) = delete;

    /// Marks what has been put on the stream (a cudaStream_t, null for the default one) so far.
    void record(void* stream);
    /// Returns once the device has come to the latest mark; at once where there is none.
    void wait() const;

private:
    [[maybe_unused]] void* m_event = nullptr; ///< nothing without CUDA
};

} // namespace muse
