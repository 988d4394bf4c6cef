// SPDX-License-Identifier: MIT
#include "core/engine/Synth.h"

#include "core/engine/Quiet.h"
#include "core/engine/soundfonts/SoundFontFile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fluidsynth.h>
#include <fmt/format.h>

namespace muse {
namespace {

// Dense General MIDI songs peak at 0.4 to 0.7 of full scale with FluidR3 at this gain; the loudest two of those tried
// reached the limiter in under 0.2 % of their samples.
constexpr double kGain = 0.3;
constexpr int kPolyphony = 128; ///< voices; more only slows dense songs down
constexpr int kChunk = 512;     ///< frames of each family that are added up at once
constexpr int kLanes = 8;       ///< peaks sought side by side, as vector registers have them

/// Where FluidSynth puts a family's voices: it deals the channels out over as many outputs as there are families.
constexpr std::size_t outputOf(Family family) {
    return static_cast<std::size_t>(midiChannel(family)) % kFamilies;
}

constexpr bool outputsDiffer() {
    unsigned seen = 0;
    for (const Family family : kAllFamilies)
        seen |= 1U << outputOf(family);
    return seen == (1U << kFamilies) - 1;
}
static_assert(outputsDiffer(), "each family needs an output of its own to be metered");

/// Adds a family's samples to the sum and returns the loudest of them, or `peak`.
float addAndMeter(const float* from, float* sum, int frames, float peak) noexcept {
    std::array<float, kLanes> peaks{};
    int i = 0;
    for (; i + kLanes <= frames; i += kLanes)
        for (int lane = 0; lane < kLanes; ++lane) {
            const float sample = from[i + lane];
            const float size = std::fabs(sample);
            sum[i + lane] += sample;
            float& most = peaks[static_cast<std::size_t>(lane)];
            most = most < size ? size : most;
        }
    for (; i < frames; ++i) {
        sum[i] += from[i];
        peaks[0] = std::max(peaks[0], std::fabs(from[i]));
    }
    return std::max(peak, *std::ranges::max_element(peaks));
}

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
    fluid_settings_setint(settings, "synth.audio-groups", static_cast<int>(kFamilies));
    fluid_settings_setint(settings, "synth.audio-channels", static_cast<int>(kFamilies));
    fluid_settings_setint(settings, "synth.dynamic-sample-loading", 0);
    made->m_handles->synth.reset(new_fluid_synth(settings));
    fluid_synth_t* synth = made->m_handles->synth.get();
    if (!synth) return Error{"The synthesiser could not be started: there is not enough memory."};
    const QuietGlib quiet;
    if (fluid_synth_sfload(synth, soundFont.c_str(), 1) == FLUID_FAILED)
        return Error{fmt::format("The soundfont {} could not be loaded: it is damaged or of an unknown kind.",
                                 soundFont.string())};
    made->m_soundFont = soundFont;
    made->m_dry.resize(2 * kFamilies * kChunk);
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
    for (int done = 0; done < frames; done += kChunk)
        renderChunk(left + done, right + done, std::min(kChunk, frames - done));
}

void Synth::renderChunk(float* left, float* right, int frames) noexcept {
    std::array<float*, 2 * kFamilies> dry{};
    for (std::size_t i = 0; i < dry.size(); ++i) {
        dry[i] = m_dry.data() + i * kChunk;
        std::fill_n(dry[i], frames, 0.0f);
    }
    std::array<float*, 4> effects = {left, right, left, right};
    fluid_synth_process(m_handles->synth.get(), frames, static_cast<int>(effects.size()), effects.data(),
                        static_cast<int>(dry.size()), dry.data());
    for (const Family family : kAllFamilies) {
        const std::size_t output = 2 * outputOf(family);
        float& peak = m_peaks[index(family)];
        peak = addAndMeter(dry[output], left, frames, peak);
        peak = addAndMeter(dry[output + 1], right, frames, peak);
    }
}

int Synth::activeVoices() const noexcept {
    return fluid_synth_get_active_voice_count(m_handles->synth.get());
}

} // namespace muse
