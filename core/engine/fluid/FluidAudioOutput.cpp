// SPDX-License-Identifier: MIT
#include "core/engine/fluid/FluidAudioOutput.h"

#include "core/base/log/Log.h"
#include "core/engine/device/Quiet.h"
#include "core/engine/device/ThreadPriority.h"
#include "core/engine/fluid/FluidLibrary.h"

#include <algorithm>
#include <fmt/format.h>

namespace muse {
namespace {

constexpr int kPeriod = 256; ///< frames asked for at once, where the device lets us choose
constexpr int kPeriods = 4;

bool driverExists(const FluidLibrary& fluid, fluid_settings_t* settings, const std::string& driver) {
    struct Search {
        const std::string& wanted;
        bool found = false;
    } search{driver};
    fluid.forEachOption(settings, "audio.driver", &search, [](void* data, const char*, const char* option) {
        auto* in = static_cast<Search*>(data);
        in->found = in->found || in->wanted == option;
    });
    return search.found;
}

} // namespace

struct FluidAudioOutput::Handles {
    explicit Handles(const FluidLibrary& fluid)
        : settings(fluid.newSettings(), fluid.deleteSettings), driver(nullptr, fluid.deleteAudioDriver) {}

    std::unique_ptr<fluid_settings_t, decltype(FluidLibrary::deleteSettings)> settings;
    std::unique_ptr<fluid_audio_driver_t, decltype(FluidLibrary::deleteAudioDriver)> driver;
};

FluidAudioOutput::FluidAudioOutput(std::unique_ptr<Handles> handles) : m_handles(std::move(handles)) {}
FluidAudioOutput::~FluidAudioOutput() = default;

Result<std::unique_ptr<AudioOutput>> FluidAudioOutput::open(const std::string& driver, int sampleRate) {
    const auto library = fluidLibrary();
    if (!library) return library.error();
    const FluidLibrary& fluid = **library;
    quietLibraries();
    std::unique_ptr<FluidAudioOutput> opened(new FluidAudioOutput(std::make_unique<Handles>(fluid)));
    fluid_settings_t* settings = opened->m_handles->settings.get();
    if (!driverExists(fluid, settings, driver)) return Error{"this FluidSynth has no such driver"};
    fluid.setStr(settings, "audio.driver", driver.c_str());
    fluid.setNum(settings, "synth.sample-rate", sampleRate);
    fluid.setInt(settings, "audio.period-size", kPeriod);
    fluid.setInt(settings, "audio.periods", kPeriods);
    auto& device = opened->m_handles->driver;
    device.reset(fluid.newAudioDriver(settings, &FluidAudioOutput::callback, opened.get()));
    if (!device) return Error{"it has no device to play on"};
    opened->m_sampleRate = sampleRate;
    opened->m_driver = driver;
    return std::unique_ptr<AudioOutput>(std::move(opened));
}

std::string FluidAudioOutput::description() const {
    return fmt::format("{}, {} Hz", m_driver, m_sampleRate);
}

std::chrono::nanoseconds FluidAudioOutput::latency() const {
    // They keep the whole buffer full.
    return std::chrono::nanoseconds(std::int64_t{kPeriod} * kPeriods * 1'000'000'000 / m_sampleRate);
}

int FluidAudioOutput::callback(void* self, int frames, int effects, float** effectBuffers, int outputs,
                               float** outputBuffers) {
    // The driver or its server may have given us a plain thread.
    thread_local const bool raised = (raiseThreadPriority(), keepThreadOutOfLog(), true);
    (void)raised;
    for (int i = 0; i < effects; ++i)
        std::fill_n(effectBuffers[i], frames, 0.0f);
    for (int i = 2; i < outputs; ++i)
        std::fill_n(outputBuffers[i], frames, 0.0f);
    if (outputs >= 2) static_cast<FluidAudioOutput*>(self)->fill(outputBuffers[0], outputBuffers[1], frames);
    return FLUID_OK;
}

} // namespace muse
