// SPDX-License-Identifier: MIT
#include "core/engine/device/AudioDevice.h"

#include "core/base/Guarded.h"
#include "core/engine/device/Apart.h"
#include "core/engine/device/NullAudioOutput.h"
#include "core/engine/device/Quiet.h"

#include <memory>
#include <thread>
#include <utility>

namespace muse {
namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 2s;
constexpr auto kDeadAfter = 2s; ///< a device that asks for nothing for so long is gone
constexpr auto kTryEvery = 3s;
constexpr auto kFirstFrames = 300ms; ///< a server takes so much at once even where its device stands still
constexpr auto kProof = 2s;

/// Whether it asks for frames for longer than it takes to fill a buffer.
bool keepsAsking(const AudioOutput& output) {
    std::this_thread::sleep_for(kFirstFrames);
    const std::uint64_t before = output.asked();
    const auto end = AudioDevice::Clock::now() + kProof;
    while (output.asked() == before && AudioDevice::Clock::now() < end)
        std::this_thread::sleep_for(10ms);
    return output.asked() != before;
}

} // namespace

AudioDevice::AudioDevice(std::string driver, int sampleRate, Open open)
    : m_driver(std::move(driver)), m_open(std::move(open)) {
    beginOpening(sampleRate, false);
    if (m_opening.wait_for(kPatience) == std::future_status::ready)
        m_output = m_opening.get().output;
    else
        m_output = std::make_unique<NullAudioOutput>(sampleRate, "the sound server does not answer");
    m_hadDevice = !m_output->silent();
}

void AudioDevice::beginOpening(int sampleRate, bool again) {
    auto promise = std::make_shared<std::promise<OpenedOutput>>();
    m_opening = promise->get_future();
    runApart([promise, open = m_open, driver = m_driver, sampleRate, again] {
        auto opened = guarded([&]() -> Result<OpenedOutput> {
            std::optional<OnlyAsking> asking;
            if (again) asking.emplace();
            OpenedOutput output = open(driver, sampleRate);
            if (again && !output.output->silent() && !keepsAsking(*output.output))
                output.output = std::make_unique<NullAudioOutput>(sampleRate, "the sound device stands still");
            return output;
        });
        // Whoever waits for it gets an output in any case.
        promise->set_value(opened ? std::move(*opened)
                                  : OpenedOutput{std::make_unique<NullAudioOutput>(sampleRate, opened.error().message),
                                                 {{driver, false, opened.error().message}}});
    });
}

void AudioDevice::attach(Renderer& renderer, OtherRate otherRate) {
    m_renderer = &renderer;
    m_otherRate = std::move(otherRate);
    attachOutput(Clock::now());
}

void AudioDevice::attachOutput(Clock::time_point now) {
    m_seen = m_output->asked();
    m_seenAt = now;
    m_output->attach(*m_renderer);
}

void AudioDevice::close() {
    if (!m_output) return;
    m_output->detach();
    destroyApart(std::move(m_output));
}

AudioDeviceEvent AudioDevice::poll(Clock::time_point now) {
    if (m_output->silent()) return tryAgain(now);
    const AudioDeviceEvent event = noticeLoss(now);
    return event == AudioDeviceEvent::None ? followRate(now) : event;
}

AudioDeviceEvent AudioDevice::noticeLoss(Clock::time_point now) {
    const std::uint64_t asked = m_output->asked();
    if (std::exchange(m_seen, asked) != asked) m_seenAt = now;
    if (now - m_seenAt < kDeadAfter && !m_output->gone()) return AudioDeviceEvent::None;
    replace(std::make_unique<NullAudioOutput>(m_renderer->sampleRate(), "the audio device went away"), now);
    m_tryAt = now + kTryEvery;
    return AudioDeviceEvent::Lost;
}

AudioDeviceEvent AudioDevice::followRate(Clock::time_point now) {
    const int rate = m_output->sampleRate();
    if (rate == m_renderer->sampleRate() || rate < Synth::kLowestRate || rate > Synth::kHighestRate)
        return AudioDeviceEvent::None;
    m_output->detach();
    m_otherRate(rate);
    attachOutput(now);
    return AudioDeviceEvent::OtherRate;
}

AudioDeviceEvent AudioDevice::tryAgain(Clock::time_point now) {
    if (m_driver == "null") return AudioDeviceEvent::None;
    if (!m_opening.valid()) {
        if (!m_tryAt) m_tryAt = now + kTryEvery;
        if (now >= *m_tryAt) beginOpening(m_renderer->sampleRate(), true);
        return AudioDeviceEvent::None;
    }
    if (m_opening.wait_for(0s) != std::future_status::ready) return AudioDeviceEvent::None;
    OpenedOutput opened = m_opening.get();
    m_tryAt = now + kTryEvery;
    if (opened.output->silent()) return AudioDeviceEvent::None;
    m_output->detach();
    if (const int rate = opened.output->sampleRate(); rate != m_renderer->sampleRate()) m_otherRate(rate);
    replace(std::move(opened.output), now);
    return std::exchange(m_hadDevice, true) ? AudioDeviceEvent::Back : AudioDeviceEvent::Found;
}

/// Only one output at a time may ask the renderer for frames: the old one is let go first.
void AudioDevice::replace(std::unique_ptr<AudioOutput> next, Clock::time_point now) {
    m_output->detach();
    destroyApart(std::exchange(m_output, std::move(next)));
    attachOutput(now);
}

} // namespace muse
