// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Engine.h"
#include "core/engine/device/AudioOutput.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <future>
#include <optional>
#include <string>

namespace muse {

/// The output that asks a renderer for frames. Where no device opens, or it stops asking, a silent clock takes its
/// place, and a device is looked for every few seconds. Whatever may wait for a sound server does so on a thread of its
/// own, of which the caller sees only the end.
class AudioDevice {
public:
    using Clock = std::chrono::steady_clock;
    using Open = std::function<OpenedOutput(const std::string& driver, int sampleRate)>;
    /// Called while nothing renders, before an output of that rate is attached: the renderer must be made for it.
    using OtherRate = std::function<void(int sampleRate)>;

    /// Gives a server that does not answer two seconds, and is silent until it does.
    AudioDevice(std::string driver, int sampleRate, Open open = openAudioOutput);
    ~AudioDevice() { close(); }
    AudioDevice(const AudioDevice&) = delete;
    AudioDevice& operator=(const AudioDevice&) = delete;

    /// The renderer must be for output().sampleRate() and outlive this, or close().
    void attach(Renderer& renderer, OtherRate otherRate);
    /// The renderer is no longer asked from here on.
    void close();
    [[nodiscard]] const AudioOutput& output() const { return *m_output; }
    /// How long a frame takes to be heard.
    [[nodiscard]] std::chrono::nanoseconds latency() const { return m_output->latency(); }

    /// To be called a few times a second once a renderer is attached.
    AudioDeviceEvent poll(Clock::time_point now = Clock::now());

private:
    void beginOpening(int sampleRate, bool again);
    AudioDeviceEvent noticeLoss(Clock::time_point now);
    AudioDeviceEvent followRate(Clock::time_point now);
    AudioDeviceEvent tryAgain(Clock::time_point now);
    void replace(std::unique_ptr<AudioOutput> next, Clock::time_point now);
    void attachOutput(Clock::time_point now);

    std::string m_driver;
    Open m_open;
    std::unique_ptr<AudioOutput> m_output;
    Renderer* m_renderer = nullptr;
    OtherRate m_otherRate;
    std::uint64_t m_seen = 0; ///< how often it had asked
    Clock::time_point m_seenAt;
    bool m_hadDevice = false;
    std::optional<Clock::time_point> m_tryAt; ///< since the first poll without a device
    std::future<OpenedOutput> m_opening;
};

} // namespace muse
