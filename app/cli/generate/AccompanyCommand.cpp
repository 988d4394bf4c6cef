// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/OutputFiles.h"
#include "app/cli/SongFiles.h"
#include "app/cli/generate/GenerationOptions.h"
#include "app/cli/generate/MadeSongs.h"
#include "core/base/Counted.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <utility>
#include <vector>

namespace muse::cli {
namespace {

struct Options : GenerationOptions {
    std::string song;
    std::string given;
    int firstBar = 1;
    int bars = 0;
    bool ignoreLocks = false;
    std::vector<std::string> only;
    bool onlyEmpty = false;
};

/// What stays of the song in the bars to fill: what the project locks, and what is not asked for.
BarLocks staying(const Options& options, const Song& song, const BarLocks& locks, int bars) {
    BarLocks stays = options.ignoreLocks ? BarLocks() : locks;
    const std::int64_t first = options.firstBar - 1;
    if (options.onlyEmpty) stays.add(lockedWhereNotesBegin(song, first, bars));
    if (options.only.empty()) return stays;
    for (const Family family : kAllFamilies) {
        const auto named = [family](const std::string& word) { return familyNamed(word) == family; };
        for (int bar = 0; std::ranges::none_of(options.only, named) && bar < bars; ++bar)
            stays.lock(family, first + bar, true);
    }
    return stays;
}

int accompany(const Options& options) {
    Console console;
    if (const auto known = checkSongEnding(options.output); !known) return fail(known.error());
    if (const auto fits = checkOrigins(options.origins, options.output); !fits) return fail(fits.error());
    const std::filesystem::path input = options.song, output = options.output;
    if (const auto apart = checkApart({&output, 1}, {&input, 1}); !apart) return fail(apart.error());
    auto project = loadProjectOrSong(options.song);
    if (!project) return fail(project.error());
    const BarLocks locks = project->locks;
    Song song = std::move(project->song);
    if (const auto has = checkFirstBar(song, options.song, options.firstBar); !has) return fail(has.error());
    if (options.choosing.goesOn && options.firstBar == 1)
        return fail({"--goes-on: there is no bar before the first; choose a later --from-bar, or leave this out."});
    const auto path = findModel(options.model);
    if (!path) return fail(path.error());
    const auto model = GenerationModel::load(*path);
    if (!model) return fail(model.error());
    if (const auto fits = options.checkFits((*model)->card()); !fits) return fail(fits.error());
    const auto given = (*model)->card().config.given;
    if (!given) return fail({fmt::format("{} generates from scratch; use 'musegan generate' with it.", options.model)});
    if (const auto wanted = familyNamed(options.given); wanted && *wanted != *given)
        return fail({fmt::format("{} accompanies the {} track, not {}.", options.model, name(*given), name(*wanted))});

    const int bars = options.bars > 0 ? options.bars : barsToEnd(song, *given, options.firstBar);
    if (bars == 0)
        return fail({fmt::format("The {} track of {} has no notes from bar {} on.", name(*given), options.song,
                                 options.firstBar)});
    std::array<bool, kFamilies> locked{};
    for (const Family family : kAllFamilies)
        if (bool& track = song.track(family).settings.locked; options.ignoreLocks)
            locked[index(family)] = std::exchange(track, false);
    const BarLocks stays = staying(options, song, locks, bars);
    auto made = accompaniedSong(**model, std::move(song), stays, options.firstBar, bars, options.chosen(),
                                options.dynamics, console.job(), options.choosing);
    if (!made) return fail(made.error());
    for (const Family family : kAllFamilies)
        if (locked[index(family)]) made->song.track(family).settings.locked = true;
    if (const auto saved =
            saveSong(made->song, options.output, console.job(), {SavedTracks::All, {options.origins}, locks});
        !saved)
        return fail(saved.error());
    console.clear();
    if (const std::string words = remarksOn(*made); !words.empty()) fmt::print(stderr, "{}\n", words);
    fmt::print("{}", offeredInWords(*made));
    fmt::print("Accompanied {} of {} with {} in all, written to {}\n", counted(bars, "bar"), name(*given),
               counted(made->song.noteCount(), "note"), options.output);
    return Success;
}

} // namespace

void addAccompanyCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("accompany", "Generate the other four tracks to one of a song");
    auto options = std::make_shared<Options>();
    command->add_option("song", options->song, "MIDI file or .musegan project")->required();
    options->addTo(*command);
    command->add_option("--given", options->given, "The given track; the model's own by default")
        ->check(CLI::IsMember({"bass", "drums", "guitar", "piano", "strings"}, CLI::ignore_case));
    command->add_option("--from-bar", options->firstBar, "First bar to fill, counted from 1")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    command->add_option("--bars", options->bars, "How many bars of the song; to the end of the given track by default")
        ->check(CLI::Range(1, 1000));
    command
        ->add_flag("--goes-on", options->choosing.goesOn,
                   "Choose among eight times as many pieces what follows the bar before --from-bar best")
        ->needs(command->get_option("--from-bar"));
    command->add_option("--only", options->only, "Fill these tracks alone")
        ->check(CLI::IsMember({"bass", "drums", "guitar", "piano", "strings"}, CLI::ignore_case))
        ->delimiter(',');
    command->add_flag("--only-empty", options->onlyEmpty, "Fill only bars of tracks in which no note begins");
    command->add_flag("--ignore-locks", options->ignoreLocks,
                      "Fill tracks and bars too that are locked in the project");
    command->footer("Example: musegan accompany song.mid --model composer-bass --bars 8 -o with-band.mid");
    command->callback([options, &action] { action = [options] { return accompany(*options); }; });
}

} // namespace muse::cli
