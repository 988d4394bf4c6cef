// SPDX-License-Identifier: MIT
#include "core/engine/FluidAudioOutput.h"

#include "core/engine/Quiet.h"
#include "core/engine/ThreadPriority.h"

#include <algorithm>
#include <fluidsynth.h>
#include <fmt/format.h>

namespace muse {
namespace {

const char* const kJackName = "MuseGAN Studio";
constexpr int kPeriod = 256; ///< frames asked for at once, where the device lets us choose
constexpr int kPeriods = 4;

using Settings = std::unique_ptr<fluid_settings_t, decltype(&delete_fluid_settings)>;

bool driverExists(fluid_settings_t* settings, const std::string& driver) {
    struct Search {
        const std::string& wanted;
        bool found = false;
    } search{driver};
    fluid_settings_foreach_option(settings, "audio.driver", &search, [](void* data, const char*, const char* option) {
        auto* in = static_cast<Search*>(data);
        in->found = in->found || in->wanted == option;
    });
    return search.found;
}

} // namespace

struct FluidAudioOutput::Handles {
    Settings settings{new_fluid_settings(), &delete_fluid_settings};
    std::unique_ptr<fluid_audio_driver_t, decltype(&delete_fluid_audio_driver)> driver{nullptr,
                                                                                       &delete_fluid_audio_driver};
};

FluidAudioOutput::FluidAudioOutput() : m_handles(std::make_unique<Handles>()) {}
FluidAudioOutput::~FluidAudioOutput() = default;

Result<std::unique_ptr<AudioOutput>> FluidAudioOutput::open(const std::string& driver, int sampleRate) {
    quietLibraries();
    std::unique_ptr<FluidAudioOutput> opened(new FluidAudioOutput());
    fluid_settings_t* settings = opened->m_handles->settings.get();
    if (!driverExists(settings, driver)) return Error{"this FluidSynth has no such driver"};
    if (driver == "jack") {
        // Asked without a server, FluidSynth's driver would start one; and it does not say at which rate the server
        // runs.
        const auto rate = jackServerRate();
        if (!rate) return Error{"no JACK server is running"};
        sampleRate = *rate;
    }
    fluid_settings_setstr(settings, "audio.driver", driver.c_str());
    fluid_settings_setnum(settings, "synth.sample-rate", sampleRate);
    fluid_settings_setstr(settings, "audio.jack.id", kJackName);
    fluid_settings_setint(settings, "audio.jack.autoconnect", 1);
    fluid_settings_setint(settings, "audio.period-size", kPeriod);
    fluid_settings_setint(settings, "audio.periods", kPeriods);
    auto& device = opened->m_handles->driver;
    device.reset(new_fluid_audio_driver2(settings, &FluidAudioOutput::callback, opened.get()));
    if (!device) return Error{"it has no device to play on"};
    opened->m_sampleRate = sampleRate;
    opened->m_driver = driver;
    if (driver == "jack") opened->m_watch = std::make_unique<JackWatch>();
    return std::unique_ptr<AudioOutput>(std::move(opened));
}

std::string FluidAudioOutput::description() const {
    return fmt::format("{}, {} Hz", m_driver, m_sampleRate);
}

bool FluidAudioOutput::gone() const {
    return m_watch && m_watch->serverGone();
}

std::chrono::nanoseconds FluidAudioOutput::latency() const {
    // The others keep the whole buffer full.
    const int frames = m_driver == "jack" ? jackLatency(kJackName) : kPeriod * kPeriods;
    return std::chrono::nanoseconds(std::int64_t{frames} * 1'000'000'000 / m_sampleRate);
}

int FluidAudioOutput::callback(void* self, int frames, int effects, float** effectBuffers, int outputs,
                               float** outputBuffers) {
    // The driver or its server may have given us a plain thread.
    thread_local const bool raised = (raiseThreadPriority(), true);
    (void)raised;
    for (int i = 0; i < effects; ++i)
        std::fill_n(effectBuffers[i], frames, 0.0f);
    for (int i = 2; i < outputs; ++i)
        std::fill_n(outputBuffers[i], frames, 0.0f);
    if (outputs >= 2) static_cast<FluidAudioOutput*>(self)->fill(outputBuffers[0], outputBuffers[1], frames);
    return FLUID_OK;
}

} // namespace muse
