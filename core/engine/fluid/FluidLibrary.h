// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <fluidsynth.h>

namespace muse {

/// The functions of FluidSynth that we call. The library is opened when something first sounds: it brings sixty others,
/// among them OpenMP, which has to find the environment as ComputeEnvironment.h sets it.
struct FluidLibrary {
    decltype(&::new_fluid_settings) newSettings;
    decltype(&::delete_fluid_settings) deleteSettings;
    decltype(&::fluid_settings_setint) setInt;
    decltype(&::fluid_settings_setnum) setNum;
    decltype(&::fluid_settings_setstr) setStr;
    decltype(&::fluid_settings_foreach_option) forEachOption;
    decltype(&::new_fluid_synth) newSynth;
    decltype(&::delete_fluid_synth) deleteSynth;
    decltype(&::fluid_synth_sfload) loadSoundFont;
    decltype(&::fluid_synth_pin_preset) pinPreset;
    decltype(&::fluid_synth_noteon) noteOn;
    decltype(&::fluid_synth_noteoff) noteOff;
    decltype(&::fluid_synth_cc) controller;
    decltype(&::fluid_synth_program_change) programChange;
    decltype(&::fluid_synth_channel_pressure) channelPressure;
    decltype(&::fluid_synth_pitch_bend) pitchBend;
    decltype(&::fluid_synth_process) process;
    decltype(&::fluid_synth_get_active_voice_count) activeVoices;
    decltype(&::new_fluid_audio_driver2) newAudioDriver;
    decltype(&::delete_fluid_audio_driver) deleteAudioDriver;
    decltype(&::fluid_set_log_function) setLogFunction;
    decltype(&::fluid_version_str) version;
};

/// Opens the library at the first call; from any thread.
Result<const FluidLibrary*> fluidLibrary();

} // namespace muse
