// SPDX-License-Identifier: MIT
#include "core/engine/device/AudioReport.h"

#include "core/engine/device/Apart.h"
#include "core/engine/device/AudioOutput.h"
#include "core/engine/fluid/FluidLibrary.h"
#include "core/engine/midi/MidiPorts.h"
#include "core/engine/soundfonts/SoundFonts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace muse {
namespace {

constexpr int kUsualRate = 44100;
constexpr auto kFarewell = std::chrono::seconds(1); ///< until the ports are closed

std::string listed(const std::vector<std::string>& names) {
    return names.empty() ? "none" : fmt::format("{}", fmt::join(names, ", "));
}

} // namespace

std::vector<std::string> describeAudio() {
    const auto fluid = fluidLibrary();
    std::vector<std::string> lines = {
        "Synthesiser: " + (fluid ? fmt::format("FluidSynth {}", (*fluid)->version()) : fluid.error().message)};
    {
        const OpenedOutput opened = openAudioOutput({}, kUsualRate);
        for (const DriverAttempt& attempt : opened.attempts)
            lines.push_back(
                fmt::format("Audio driver {}: {}", attempt.driver, attempt.opened ? "works" : attempt.reason));
        lines.push_back(opened.output->silent() ? "Audio output: none; playback runs silently"
                                                : "Audio output: " + opened.output->description());
    }
    {
        MidiPorts ports;
        lines.push_back("MIDI: " + ports.description());
        lines.push_back("MIDI inputs: " + listed(ports.inputs()));
        lines.push_back("MIDI outputs: " + listed(ports.outputs()));
    }
    awaitApart(kFarewell);
    const auto best = defaultSoundFont();
    lines.push_back("Default soundfont: " + (best ? best->string() : best.error().message));
    for (const SoundFontInfo& font : findSoundFonts())
        lines.push_back(fmt::format("Soundfont: {} ({})", font.name, font.path.string()));
    return lines;
}

} // namespace muse
