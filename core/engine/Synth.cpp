// SPDX-License-Identifier: MIT
#include "core/engine/Synth.h"

#include "core/engine/Quiet.h"
#include "core/engine/SoundFontFile.h"

#include <algorithm>
#include <array>
#include <fluidsynth.h>
#include <fmt/format.h>

namespace muse {
namespace {

// Dense General MIDI songs peak at 0.4 to 0.7 of full scale with FluidR3 at this gain; the loudest two of those tried
// reached the limiter in under 0.2 % of their samples.
constexpr double kGain = 0.3;
constexpr int kPolyphony = 128; ///< voices; more only slows dense songs down

} // namespace

struct Synth::Handles {
    std::unique_ptr<fluid_settings_t, decltype(&delete_fluid_settings)> settings{new_fluid_settings(),
                                                                                 &delete_fluid_settings};
    std::unique_ptr<fluid_synth_t, decltype(&delete_fluid_synth)> synth{nullptr, &delete_fluid_synth};
};

Synth::Synth() : m_handles(std::make_unique<Handles>()) {}
Synth::~Synth() = default;

Result<std::unique_ptr<Synth>> Synth::load(const std::filesystem::path& soundFont, int sampleRate, Effects effects) {
    if (sampleRate < kLowestRate || sampleRate > kHighestRate)
        return Error{fmt::format("The sample rate {} is not possible: choose one from {} to {} Hz.", sampleRate,
                                 kLowestRate, kHighestRate)};
    if (auto checked = readSoundFontFile(soundFont); !checked) return checked.error();
    quietLibraries();
    std::unique_ptr<Synth> made(new Synth());
    fluid_settings_t* settings = made->m_handles->settings.get();
    fluid_settings_setnum(settings, "synth.sample-rate", sampleRate);
    fluid_settings_setnum(settings, "synth.gain", kGain);
    fluid_settings_setint(settings, "synth.polyphony", kPolyphony);
    fluid_settings_setint(settings, "synth.threadsafe-api", 0);
    fluid_settings_setint(settings, "synth.reverb.active", effects == Effects::On);
    fluid_settings_setint(settings, "synth.chorus.active", effects == Effects::On);
    fluid_settings_setint(settings, "synth.dynamic-sample-loading", 0);
    made->m_handles->synth.reset(new_fluid_synth(settings));
    fluid_synth_t* synth = made->m_handles->synth.get();
    if (!synth) return Error{"The synthesiser could not be started: there is not enough memory."};
    const QuietGlib quiet;
    if (fluid_synth_sfload(synth, soundFont.c_str(), 1) == FLUID_FAILED)
        return Error{fmt::format("The soundfont {} could not be loaded: it is damaged or of an unknown kind.",
                                 soundFont.string())};
    made->m_soundFont = soundFont;
    return made;
}

void Synth::send(const MidiMessage& message) noexcept {
    fluid_synth_t* synth = m_handles->synth.get();
    const int channel = message.channel();
    switch (message.kind()) {
    case MidiMessage::kNoteOff:
        fluid_synth_noteoff(synth, channel, message.data1);
        break;
    case MidiMessage::kNoteOn:
        fluid_synth_noteon(synth, channel, message.data1, message.data2);
        break;
    case MidiMessage::kController:
        fluid_synth_cc(synth, channel, message.data1, message.data2);
        break;
    case MidiMessage::kProgram:
        fluid_synth_program_change(synth, channel, message.data1);
        break;
    case MidiMessage::kPressure:
        fluid_synth_channel_pressure(synth, channel, message.data1);
        break;
    case MidiMessage::kPitchBend:
        fluid_synth_pitch_bend(synth, channel, message.data1 | message.data2 << 7);
        break;
    default:
        break;
    }
}

void Synth::render(float* left, float* right, int frames) noexcept {
    std::fill_n(left, frames, 0.0f);
    std::fill_n(right, frames, 0.0f);
    std::array<float*, 2> dry = {left, right};
    std::array<float*, 4> effects = {left, right, left, right};
    fluid_synth_process(m_handles->synth.get(), frames, static_cast<int>(effects.size()), effects.data(),
                        static_cast<int>(dry.size()), dry.data());
}

int Synth::activeVoices() const noexcept {
    return fluid_synth_get_active_voice_count(m_handles->synth.get());
}

} // namespace muse
