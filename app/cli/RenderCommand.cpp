// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Numbers.h"
#include "app/cli/SongFiles.h"
#include "core/engine/export/AudioExport.h"
#include "core/engine/soundfonts/SoundFontCoverage.h"
#include "core/engine/soundfonts/SoundFonts.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

namespace muse::cli {
namespace {

struct Options {
    std::string song;
    AudioExportSettings settings;
};

int render(const Options& options) {
    Console console;
    const auto song = loadSong(options.song);
    if (!song) return fail(song.error());
    AudioExportSettings settings = options.settings;
    if (settings.soundFont.empty()) {
        auto found = defaultSoundFont();
        if (!found) return fail(found.error());
        settings.soundFont = std::move(*found);
    }
    if (const auto done = exportAudio(*song, settings, console.job()); !done) return fail(done.error());
    console.clear();
    if (const auto missing = missingSounds(settings.soundFont, *song); missing && !missing->empty())
        fmt::print(stderr, "{}\n", *missing);
    fmt::print("{:.1f} s of music written to {}\n", song->tempo.seconds(song->length()),
               options.settings.output.string());
    return Success;
}

} // namespace

void addRenderCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("render", "Play a song into a sound file");
    auto options = std::make_shared<Options>();
    options->settings.untilSilence = true;
    options->settings.tailSeconds = 10;
    command->add_option("song", options->song, "MIDI file or .musegan project")->required();
    command->add_option("-o,--output", options->settings.output, "Sound file: .wav, .flac or .ogg")->required();
    command->add_option("--soundfont", options->settings.soundFont,
                        "An .sf2 or .sf3 file; the installed default without it");
    command->add_option("--rate", options->settings.sampleRate, "Samples a second")
        ->check(CLI::Range(8000, 96000))
        ->capture_default_str();
    command->add_option("--tail", options->settings.tailSeconds, "Seconds after the end for what still sounds, at most")
        ->check(between(0, 60))
        ->capture_default_str();
    command->footer("Example: musegan render song.mid -o song.flac");
    command->callback([options, &action] { action = [options] { return render(*options); }; });
}

} // namespace muse::cli
