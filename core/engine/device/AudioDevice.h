// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Engine.h"
#include "core/engine/device/AudioOutput.h"

#include <chrono>
#include <cstdint>
#include <future>
#include <optional>
#include <string>

namespace muse {

/// The output that asks a renderer for frames. When the device stops asking, a silent clock takes its place, and the
/// device is tried again every few seconds on a thread of its own.
class AudioDevice {
public:
    AudioDevice(std::string driver, int sampleRate);

    void attach(Renderer& renderer) noexcept;
    void close();
    [[nodiscard]] const AudioOutput& output() const { return *m_output; }
    /// How long a frame takes to be heard. Asks the device once; may take a few milliseconds then.
    [[nodiscard]] std::chrono::nanoseconds latency();

    /// To be called a few times a second once a renderer is attached.
    AudioDeviceEvent poll();

private:
    using Clock = std::chrono::steady_clock;

    AudioDeviceEvent noticeLoss(Clock::time_point now);
    AudioDeviceEvent tryAgain(Clock::time_point now);
    void replace(std::unique_ptr<AudioOutput> next);

    std::string m_driver;
    std::unique_ptr<AudioOutput> m_output;
    Renderer* m_renderer = nullptr;
    std::optional<std::chrono::nanoseconds> m_latency;
    std::uint64_t m_seenBlocks = 0;
    Clock::time_point m_seenAt;
    std::optional<Clock::time_point> m_tryAt; ///< only after a loss
    std::future<OpenedOutput> m_opening;
};

} // namespace muse
