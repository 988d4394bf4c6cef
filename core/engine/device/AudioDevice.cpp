// SPDX-License-Identifier: MIT
#include "core/engine/device/AudioDevice.h"

#include "core/engine/device/NullAudioOutput.h"

#include <fmt/format.h>
#include <utility>

namespace muse {
namespace {

using namespace std::chrono_literals;

constexpr auto kDeadAfter = 2s; ///< a device that asks for nothing for so long is gone
constexpr auto kTryEvery = 3s;

} // namespace

AudioDevice::AudioDevice(std::string driver, int sampleRate)
    : m_driver(std::move(driver)), m_output(openAudioOutput(m_driver, sampleRate).output) {}

void AudioDevice::attach(Renderer& renderer) noexcept {
    m_renderer = &renderer;
    m_seenBlocks = renderer.blocks();
    m_seenAt = Clock::now();
    m_output->attach(&renderer);
}

void AudioDevice::close() {
    m_output.reset();
}

std::chrono::nanoseconds AudioDevice::latency() {
    if (!m_latency) m_latency = m_output->latency();
    return *m_latency;
}

AudioDeviceEvent AudioDevice::poll() {
    const auto now = Clock::now();
    if (m_output->silent()) return tryAgain(now);
    return noticeLoss(now);
}

AudioDeviceEvent AudioDevice::noticeLoss(Clock::time_point now) {
    const std::uint64_t blocks = m_renderer->blocks();
    if (std::exchange(m_seenBlocks, blocks) != blocks) m_seenAt = now;
    if (now - m_seenAt < kDeadAfter && !m_output->gone()) return AudioDeviceEvent::None;
    const int rate = m_renderer->sampleRate();
    replace(nullptr);
    replace(std::make_unique<NullAudioOutput>(rate, "the audio device went away"));
    m_tryAt = now + kTryEvery;
    return AudioDeviceEvent::Lost;
}

AudioDeviceEvent AudioDevice::tryAgain(Clock::time_point now) {
    if (!m_opening.valid()) {
        if (!m_tryAt || now < *m_tryAt) return AudioDeviceEvent::None;
        m_opening = std::async(std::launch::async, openAudioOutput, m_driver, m_renderer->sampleRate());
        return AudioDeviceEvent::None;
    }
    if (m_opening.wait_for(0s) != std::future_status::ready) return AudioDeviceEvent::None;
    OpenedOutput opened = m_opening.get();
    m_tryAt = now + kTryEvery;
    if (opened.output->silent()) return AudioDeviceEvent::None;
    m_tryAt.reset();
    if (opened.output->sampleRate() != m_renderer->sampleRate()) {
        replace(nullptr);
        replace(std::make_unique<NullAudioOutput>(m_renderer->sampleRate(),
                                                  fmt::format("the device now runs at {} Hz instead of {} Hz",
                                                              opened.output->sampleRate(), m_renderer->sampleRate())));
        return AudioDeviceEvent::OtherRate;
    }
    replace(nullptr);
    replace(std::move(opened.output));
    return AudioDeviceEvent::Back;
}

/// Only one output at a time may ask the renderer for frames: the old one goes first.
void AudioDevice::replace(std::unique_ptr<AudioOutput> next) {
    m_output = std::move(next);
    m_latency.reset();
    if (m_output) attach(*m_renderer);
}

} // namespace muse
