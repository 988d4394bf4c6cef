// SPDX-License-Identifier: MIT
#include "core/engine/device/AudioOutput.h"

#include "core/engine/device/JackAudioOutput.h"
#include "core/engine/device/NullAudioOutput.h"
#include "core/engine/device/PulseAudioOutput.h"
#include "core/engine/fluid/FluidAudioOutput.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace muse {
namespace {

std::string whySilent(const std::string& driver, const std::vector<DriverAttempt>& attempts) {
    if (driver == "null") return "silent, as asked for";
    std::vector<std::string> reasons;
    for (const DriverAttempt& attempt : attempts)
        reasons.push_back(fmt::format("{}: {}", attempt.driver, attempt.reason));
    return fmt::format("no sound device could be opened ({})", fmt::join(reasons, "; "));
}

Result<std::unique_ptr<AudioOutput>> open(const std::string& driver, int sampleRate) {
    if (driver == "jack") return JackAudioOutput::open();
    if (driver == "pulseaudio") return PulseAudioOutput::open(sampleRate);
    return FluidAudioOutput::open(driver, sampleRate);
}

} // namespace

void AudioOutput::attach(Renderer& renderer) noexcept {
    m_gate.shut();
    m_renderer = &renderer;
    m_gate.open();
}

void AudioOutput::fill(float* left, float* right, int frames) noexcept {
    m_asked.fetch_add(1, std::memory_order_relaxed);
    bool rendered = false;
    if (m_gate.enter()) {
        rendered = m_renderer && m_renderer->sampleRate() == sampleRate();
        if (rendered) m_renderer->render(left, right, frames);
        m_gate.leave();
    }
    if (rendered) return;
    std::fill_n(left, frames, 0.0f);
    std::fill_n(right, frames, 0.0f);
}

OpenedOutput openAudioOutput(const std::string& driver, int sampleRate) {
    sampleRate = std::clamp(sampleRate, Synth::kLowestRate, Synth::kHighestRate);
    OpenedOutput opened;
    std::vector<std::string> names;
    if (driver.empty())
        names = {"jack", "pulseaudio", "pipewire", "alsa"};
    else if (driver != "null")
        names = {driver};
    for (const std::string& name : names) {
        auto output = open(name, sampleRate);
        opened.attempts.push_back({name, output.ok(), output ? std::string() : output.error().message});
        if (!output) continue;
        opened.output = std::move(output).value();
        return opened;
    }
    opened.output = std::make_unique<NullAudioOutput>(sampleRate, whySilent(driver, opened.attempts));
    return opened;
}

} // namespace muse
