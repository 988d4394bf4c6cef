// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Numbers.h"
#include "app/cli/SongFiles.h"
#include "app/cli/generate/GenerationOptions.h"
#include "app/cli/generate/MadeSongs.h"
#include "core/base/Counted.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

namespace muse::cli {
namespace {

struct Options : GenerationOptions {
    double tempo = 100;
};

int generate(const Options& options) {
    Console console;
    if (const auto known = checkSongEnding(options.output); !known) return fail(known.error());
    if (const auto fits = checkOrigins(options.origins, options.output); !fits) return fail(fits.error());
    const auto path = findModel(options.model);
    if (!path) return fail(path.error());
    const auto model = GenerationModel::load(*path);
    if (!model) return fail(model.error());
    if (const auto fits = options.checkFits((*model)->card()); !fits) return fail(fits.error());
    const auto made =
        generatedSong(**model, options.chosen(), options.dynamics, options.tempo, console.job(), options.choosing);
    if (!made) return fail(made.error());
    const Song& song = made->song;
    if (const auto saved = saveSong(song, options.output, console.job(), {{}, {options.origins}}); !saved)
        return fail(saved.error());
    console.clear();
    if (const std::string words = remarksOn(*made); !words.empty()) fmt::print(stderr, "{}\n", words);
    fmt::print("{}", offeredInWords(*made));
    fmt::print("{} in {}, written to {}\n", counted(song.noteCount(), "note"), counted(options.settings.bars, "bar"),
               options.output);
    return Success;
}

} // namespace

void addGenerateCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("generate", "Make music from scratch with a trained model");
    auto options = std::make_shared<Options>();
    options->addTo(*command);
    command->add_option("--bars", options->settings.bars, "Bars of 4/4")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("--tempo", options->tempo, "Beats a minute")->check(between(20, 400))->capture_default_str();
    command->footer("Example: musegan generate --model composer --bars 8 --seed 7 --dynamics 0.7 -o new.mid");
    command->callback([options, &action] { action = [options] { return generate(*options); }; });
}

} // namespace muse::cli
