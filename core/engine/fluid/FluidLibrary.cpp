// SPDX-License-Identifier: MIT
#include "core/engine/fluid/FluidLibrary.h"

#include "core/base/log/Log.h"
#include "core/engine/device/Quiet.h"

#include <dlfcn.h>

namespace muse {
namespace {

/// Looks functions up by their names.
struct Finder {
    void* library;
    bool whole = true; ///< nothing has been missing

    template <typename Function> void operator()(const char* name, Function& function) {
        function = reinterpret_cast<Function>(::dlsym(library, name));
        whole = whole && function;
    }
};

void fluidSaid(int level, const char* said, void*) {
    const LogLevel ours = OnlyAsking::here()    ? LogLevel::Debug
                          : level <= FLUID_ERR  ? LogLevel::Error
                          : level == FLUID_WARN ? LogLevel::Warning
                          : level == FLUID_INFO ? LogLevel::Info
                                                : LogLevel::Debug;
    logLine(ours, "FluidSynth", said);
}

Result<FluidLibrary> open() {
    void* library = ::dlopen(MUSE_FLUIDSYNTH, RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return Error{"There is no sound, as FluidSynth could not be loaded ({}); install libfluidsynth3.", ::dlerror()};
    FluidLibrary fluid{};
    Finder find{library};
    find("new_fluid_settings", fluid.newSettings);
    find("delete_fluid_settings", fluid.deleteSettings);
    find("fluid_settings_setint", fluid.setInt);
    find("fluid_settings_setnum", fluid.setNum);
    find("fluid_settings_setstr", fluid.setStr);
    find("fluid_settings_foreach_option", fluid.forEachOption);
    find("new_fluid_synth", fluid.newSynth);
    find("delete_fluid_synth", fluid.deleteSynth);
    find("fluid_synth_sfload", fluid.loadSoundFont);
    find("fluid_synth_pin_preset", fluid.pinPreset);
    find("fluid_synth_noteon", fluid.noteOn);
    find("fluid_synth_noteoff", fluid.noteOff);
    find("fluid_synth_cc", fluid.controller);
    find("fluid_synth_program_change", fluid.programChange);
    find("fluid_synth_channel_pressure", fluid.channelPressure);
    find("fluid_synth_pitch_bend", fluid.pitchBend);
    find("fluid_synth_process", fluid.process);
    find("fluid_synth_get_active_voice_count", fluid.activeVoices);
    find("new_fluid_audio_driver2", fluid.newAudioDriver);
    find("delete_fluid_audio_driver", fluid.deleteAudioDriver);
    find("fluid_set_log_function", fluid.setLogFunction);
    find("fluid_version_str", fluid.version);
    if (!find.whole)
        return Error{"There is no sound, as the installed FluidSynth is too old; install version 2.2 or newer."};
    // What went wrong is said in our own words; what FluidSynth says of it may help to find the cause.
    for (int level = 0; level < LAST_LOG_LEVEL; ++level)
        fluid.setLogFunction(level, fluidSaid, nullptr);
    return fluid;
}

} // namespace

Result<const FluidLibrary*> fluidLibrary() {
    static const Result<FluidLibrary> opened = open();
    if (!opened) return opened.error();
    return &*opened;
}

} // namespace muse
