// SPDX-License-Identifier: MIT
#include "core/engine/device/AudioOutput.h"

#include "core/engine/device/NullAudioOutput.h"
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

} // namespace

void AudioOutput::fill(float* left, float* right, int frames) noexcept {
    if (Renderer* renderer = m_renderer.load(std::memory_order_acquire)) {
        renderer->render(left, right, frames);
        return;
    }
    std::fill_n(left, frames, 0.0f);
    std::fill_n(right, frames, 0.0f);
}

OpenedOutput openAudioOutput(const std::string& driver, int sampleRate) {
    sampleRate = std::clamp(sampleRate, Synth::kLowestRate, Synth::kHighestRate);
    OpenedOutput opened;
    std::vector<std::string> names;
    if (driver.empty())
        names = {"pipewire", "jack", "pulseaudio", "alsa"};
    else if (driver != "null")
        names = {driver};
    for (const std::string& name : names) {
        auto output = FluidAudioOutput::open(name, sampleRate);
        opened.attempts.push_back({name, output.ok(), output ? std::string() : output.error().message});
        if (!output) continue;
        opened.output = std::move(output).value();
        return opened;
    }
    opened.output = std::make_unique<NullAudioOutput>(sampleRate, whySilent(driver, opened.attempts));
    return opened;
}

} // namespace muse
