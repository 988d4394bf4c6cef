// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/OutputFiles.h"
#include "app/cli/SongFiles.h"
#include "core/base/Counted.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

namespace muse::cli {
namespace {

struct Options {
    std::string from;
    std::string to;
    std::string merge = "everything";
    bool allTracks = false;
    bool origins = false;
};

int convert(const Options& options) {
    Console console;
    if (const auto known = checkSongEnding(options.to); !known) return fail(known.error());
    if (const auto fits = checkOrigins(options.origins, options.to); !fits) return fail(fits.error());
    if (const auto fits = checkAllTracks(options.allTracks, options.to); !fits) return fail(fits.error());
    const std::filesystem::path from = options.from, to = options.to;
    if (const auto apart = checkApart({&to, 1}, {&from, 1}); !apart) return fail(apart.error());
    const auto project = loadProjectOrSong(options.from, *mergeRuleNamed(options.merge));
    if (!project) return fail(project.error());
    const Song& song = project->song;
    const auto tracks = options.allTracks ? SavedTracks::All : SavedTracks::Audible;
    if (const auto saved = saveSong(song, options.to, console.job(), {tracks, {options.origins}, project->locks});
        !saved)
        return fail(saved.error());
    console.clear();
    fmt::print("{} in {}, written to {}\n", counted(song.noteCount(), "note"), counted(barCount(song), "bar"),
               options.to);
    return Success;
}

} // namespace

void addConvertCommand(CLI::App& app, Action& action) {
    auto* command =
        app.add_subcommand("convert", "Turn MIDI files, scores and pypianoroll's .npz into projects, MIDI and sound");
    auto options = std::make_shared<Options>();
    command
        ->add_option(
            "from", options->from,
            "MIDI file, MusicXML, MuseScore, Guitar Pro 3-5 or ABC score, pypianoroll .npz or .musegan project")
        ->required();
    command->add_option("to", options->to, "File to write: .musegan, .mid, .npz, .wav, .flac or .ogg")->required();
    command->add_option("--merge", options->merge, "Rule that makes five families of a song's tracks")
        ->check(CLI::IsMember({"everything", "lpd5", "paper", "best-track"}))
        ->capture_default_str();
    command->add_flag("--all-tracks", options->allTracks,
                      "Write muted tracks to .mid and .npz too, which are left out as they are from sound");
    command->add_flag("--origins", options->origins, kOriginsHelp);
    command->footer("Example: musegan convert song.mid song.musegan");
    command->callback([options, &action] { action = [options] { return convert(*options); }; });
}

} // namespace muse::cli
