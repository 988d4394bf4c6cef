// SPDX-License-Identifier: MIT
#include "core/engine/synth/Synth.h"

#include "core/engine/device/Quiet.h"
#include "core/engine/fluid/FluidLibrary.h"
#include "core/engine/soundfonts/SoundFontFile.h"
#include "core/engine/soundfonts/SoundFontPresets.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <thread>

namespace muse {
namespace {

// Dense General MIDI songs peak at 0.4 to 0.7 of full scale with FluidR3 at this gain; the loudest two of those tried
// reached the limiter in under 0.2 % of their samples.
constexpr double kGain = 0.3;
constexpr int kPolyphony = 128; ///< voices; more only slows dense songs down
constexpr int kChunk = 512;     ///< frames of each family that are added up at once
constexpr int kPeaks = 8;       ///< peaks sought side by side, as vector registers have them

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
    std::array<float, kPeaks> peaks{};
    int i = 0;
    for (; i + kPeaks <= frames; i += kPeaks)
        for (int k = 0; k < kPeaks; ++k) {
            const float sample = from[i + k];
            const float size = std::fabs(sample);
            sum[i + k] += sample;
            float& most = peaks[static_cast<std::size_t>(k)];
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
    explicit Handles(const FluidLibrary& library)
        : fluid(library), settings(fluid.newSettings(), fluid.deleteSettings), synth(nullptr, fluid.deleteSynth) {}

    const FluidLibrary& fluid;
    std::unique_ptr<fluid_settings_t, decltype(FluidLibrary::deleteSettings)> settings;
    std::unique_ptr<fluid_synth_t, decltype(FluidLibrary::deleteSynth)> synth;
};

Synth::Synth(std::unique_ptr<Handles> handles) : m_handles(std::move(handles)) {}
Synth::~Synth() = default;

Result<std::unique_ptr<Synth>> Synth::load(const std::filesystem::path& soundFont, int sampleRate, Effects effects,
                                           Samples samples) {
    if (sampleRate < kLowestRate || sampleRate > kHighestRate)
        return Error{"The sample rate {} is not possible: choose one from {} to {} Hz.", sampleRate, kLowestRate,
                     kHighestRate};
    if (auto checked = readSoundFontFile(soundFont); !checked) return checked.error();
    const auto library = fluidLibrary();
    if (!library) return library.error();
    const FluidLibrary& fluid = **library;
    quietLibraries();
    std::unique_ptr<Synth> made(new Synth(std::make_unique<Handles>(fluid)));
    fluid_settings_t* settings = made->m_handles->settings.get();
    fluid.setNum(settings, "synth.sample-rate", sampleRate);
    fluid.setNum(settings, "synth.gain", kGain);
    fluid.setInt(settings, "synth.polyphony", kPolyphony);
    fluid.setInt(settings, "synth.threadsafe-api", 0);
    fluid.setInt(settings, "synth.reverb.active", effects == Effects::On);
    fluid.setInt(settings, "synth.chorus.active", effects == Effects::On);
    fluid.setInt(settings, "synth.audio-groups", static_cast<int>(kFamilies));
    fluid.setInt(settings, "synth.audio-channels", static_cast<int>(kFamilies));
    fluid.setInt(settings, "synth.dynamic-sample-loading", samples == Samples::Preloaded);
    made->m_handles->synth.reset(fluid.newSynth(settings));
    fluid_synth_t* synth = made->m_handles->synth.get();
    if (!synth) return Error{"The synthesiser could not be started: there is not enough memory."};
    const QuietGlib quiet;
    made->m_font = fluid.loadSoundFont(synth, soundFont.c_str(), 1);
    if (made->m_font == FLUID_FAILED)
        return Error{"The soundfont {} could not be loaded: it is damaged or of an unknown kind.", soundFont};
    made->m_soundFont = soundFont;
    made->m_sampleRate = sampleRate;
    made->m_dry.resize(2 * kFamilies * kChunk);
    // Every channel begins with these, so they are left behind at the first change of program.
    for (const Family family : {Family::Piano, Family::Drums})
        made->preload({static_cast<std::uint8_t>(midiChannel(family)), 0, 0});
    return made;
}

void Synth::preload(const ChannelSound& sound) {
    using Preset = std::pair<int, int>;
    // As FluidSynth looks for a preset.
    const std::array<Preset, 3> candidates =
        sound.channel == midiChannel(Family::Drums)
            ? std::array<Preset, 3>{Preset{kDrumBank, sound.program}, {kDrumBank, 0}, {kDrumBank, 0}}
            : std::array<Preset, 3>{Preset{sound.bank, sound.program}, {0, sound.program}, {0, 0}};
    while (m_stocking.test_and_set(std::memory_order_acquire))
        std::this_thread::yield();
    for (const auto& [bank, program] : candidates)
        if (m_handles->fluid.pinPreset(m_handles->synth.get(), m_font, bank, program) == FLUID_OK) break;
    m_stocking.clear(std::memory_order_release);
}

/// A change that comes while sounds are preloaded is made with the next block.
void Synth::changePrograms() noexcept {
    if (m_programsToChange == 0 || m_stocking.test_and_set(std::memory_order_acquire)) return;
    for (unsigned channel = 0; channel < m_programs.size(); ++channel)
        if (m_programsToChange >> channel & 1U)
            m_handles->fluid.programChange(m_handles->synth.get(), static_cast<int>(channel), m_programs[channel]);
    m_programsToChange = 0;
    m_stocking.clear(std::memory_order_release);
}

void Synth::send(const MidiMessage& message) noexcept {
    const FluidLibrary& fluid = m_handles->fluid;
    fluid_synth_t* synth = m_handles->synth.get();
    const int channel = message.channel();
    switch (message.kind()) {
    case MidiMessage::kNoteOff:
        fluid.noteOff(synth, channel, message.data1);
        break;
    case MidiMessage::kNoteOn:
        fluid.noteOn(synth, channel, message.data1, message.data2);
        break;
    case MidiMessage::kController:
        fluid.controller(synth, channel, message.data1, message.data2);
        break;
    case MidiMessage::kProgram:
        m_programs[message.channel()] = message.data1;
        m_programsToChange |= 1U << message.channel();
        changePrograms();
        break;
    case MidiMessage::kPressure:
        fluid.channelPressure(synth, channel, message.data1);
        break;
    case MidiMessage::kPitchBend:
        fluid.pitchBend(synth, channel, message.data1 | message.data2 << 7);
        break;
    default:
        break;
    }
}

void Synth::render(float* left, float* right, int frames) noexcept {
    changePrograms();
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
    m_handles->fluid.process(m_handles->synth.get(), frames, static_cast<int>(effects.size()), effects.data(),
                             static_cast<int>(dry.size()), dry.data());
    for (const Family family : kAllFamilies) {
        const std::size_t output = 2 * outputOf(family);
        float& peak = m_peaks[index(family)];
        peak = addAndMeter(dry[output], left, frames, peak);
        peak = addAndMeter(dry[output + 1], right, frames, peak);
    }
}

int Synth::activeVoices() const noexcept {
    return m_handles->fluid.activeVoices(m_handles->synth.get());
}

} // namespace muse
