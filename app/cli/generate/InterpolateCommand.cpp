// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Numbers.h"
#include "app/cli/SongFiles.h"
#include "app/cli/generate/GenerationOptions.h"
#include "core/base/Counted.h"
#include "core/base/Extension.h"
#include "core/figure/Animation.h"
#include "core/figure/Figure.h"
#include "core/music/FittedBars.h"
#include "core/music/PianorollConversion.h"
#include "core/music/transforms/Bars.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace muse::cli {
namespace {

constexpr int kMostSteps = 64;

struct Options : GenerationOptions {
    std::vector<std::uint64_t> seeds{1, 2};
    std::string song;
    int firstBar = 1;
    int columns = 5;
    int rows = 5;
    bool straight = false;
    bool roles = false;
    double tempo = 100;
    int scale = 2;
    const CLI::Option* rowsOption = nullptr;
    const CLI::Option* tempoOption = nullptr;
    const CLI::Option* scaleOption = nullptr;

    [[nodiscard]] bool rowsWanted() const { return rowsOption->count() > 0; }
};

float share(int step, int steps) {
    return steps > 1 ? static_cast<float>(step) / static_cast<float>(steps - 1) : 0;
}

/// The song that the model is to accompany; none where it makes music from scratch.
Result<std::optional<Song>> givenSong(const Options& options, const ModelCard& card) {
    if (!card.config.given) {
        if (options.song.empty()) return std::optional<Song>();
        return Error{"The model '{}' makes music from scratch; leave --song out.", card.name};
    }
    if (options.song.empty())
        return Error{"The model '{}' accompanies the {} track; name a song that has one by --song.", card.name,
                     name(*card.config.given)};
    auto song = loadSong(options.song);
    if (!song) return song.error();
    if (const auto has = checkFirstBar(*song, options.song, options.firstBar); !has) return has.error();
    return std::optional(std::move(*song));
}

std::optional<Pianoroll> givenBars(const std::optional<Song>& song, int firstBar, int bars) {
    if (!song) return std::nullopt;
    return toPianoroll(*song, fittedBarsForRoll(*song, firstBar - 1, bars));
}

/// In the song's own bars, at its tempo, beside the track that it was made to.
Song besideGiven(const Pianoroll& roll, const Song& song, Family given, int firstBar) {
    const std::int64_t first = firstBar - 1;
    const auto last = barAt(song, fittedBarsForRoll(song, first, roll.bars()).back().start).number;
    Song part = excerptOfBars(song, first, last - first + 1, {given});
    const auto bars = fittedBarsForRoll(part, 0, roll.bars());
    for (const Family family : kAllFamilies)
        if (family != given) part.track(family).setNotes(toNotes(roll, family, bars));
    return part;
}

/// The music of one seed, with the players' own vectors of another.
MorphCorner withPlayersOf(std::uint64_t seed, std::uint64_t players, LatentChoice latents) {
    for (const Family family : kAllFamilies)
        for (const LatentRole role : {LatentRole::Player, LatentRole::PlayersCourse})
            latents.of(role, family).seed = players;
    return {seed, latents, {}};
}

Morph between(const Options& options, std::vector<MorphPoint> path) {
    Morph morph{{}, std::move(path), options.straight ? Interpolation::Linear : Interpolation::Spherical};
    const LatentChoice latents = options.latents.chosen();
    for (const std::uint64_t seed : options.seeds) {
        if (!options.roles) {
            morph.corners.push_back({seed, latents, {}});
            continue;
        }
        for (const std::uint64_t players : options.seeds)
            morph.corners.push_back(withPlayersOf(seed, players, latents));
    }
    return morph;
}

/// Whether it has rows, not one alone.
bool isSquare(const Options& options) {
    return options.roles || options.seeds.size() > 2;
}

bool isAnimation(const Options& options) {
    return extensionOf(options.output) == ".gif";
}

/// A phrase for every place between the corners, row by row.
int drawGrid(const Options& options, GenerationModel& model, Console& console) {
    const auto song = givenSong(options, model.card());
    if (!song) return fail(song.error());
    const auto given = givenBars(*song, options.firstBar, kBarsPerPhrase);
    const int rows = isSquare(options) && !isAnimation(options) ? options.rows : 1;
    std::vector<GenerationSettings> each;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < options.columns; ++column) {
            each.push_back(options.chosen());
            each.back().bars = kBarsPerPhrase;
            const float across = share(column, options.columns);
            const float down = isSquare(options) && isAnimation(options) ? across : share(row, rows);
            each.back().morph = between(options, {{across, down}});
        }
    const auto rolls = model.candidates(given ? &*given : nullptr, each, console.job());
    console.clear();
    if (!rolls) return fail(rolls.error());
    Figure figure{{}, options.columns, options.scale};
    for (const Pianoroll& roll : *rolls)
        figure.panels.push_back({{}, strengthsOf(roll), model.card().config.given});
    const auto drawn =
        isAnimation(options) ? writeAnimation(figure, options.output) : writeFigure(figure, options.output);
    if (!drawn) return fail(drawn.error());
    fmt::print("{} piano-rolls, drawn to {}\n", rolls->size(), options.output);
    return Success;
}

/// One piece of music that goes from the first corner to the last, four bars a step.
int playPath(const Options& options, GenerationModel& model, Console& console) {
    GenerationSettings settings = options.chosen();
    settings.bars = options.columns * kBarsPerPhrase;
    const auto given = givenSong(options, model.card());
    if (!given) return fail(given.error());
    const auto bars = givenBars(*given, options.firstBar, settings.bars);
    std::vector<MorphPoint> path;
    for (int step = 0; step < options.columns; ++step) {
        const float at = share(step, options.columns);
        path.push_back({at, isSquare(options) ? at : 0});
    }
    settings.morph = between(options, std::move(path));
    const auto rolls = model.candidates(bars ? &*bars : nullptr, {&settings, 1}, console.job());
    if (!rolls) return fail(rolls.error());
    const Song song = *given ? besideGiven(rolls->front(), **given, *model.card().config.given, options.firstBar)
                             : toSong(rolls->front(), options.tempo);
    if (const auto saved = saveSong(song, options.output, console.job()); !saved) return fail(saved.error());
    console.clear();
    fmt::print("{} in {}, written to {}\n", counted(song.noteCount(), "note"), counted(settings.bars, "bar"),
               options.output);
    return Success;
}

/// An Error where an option could have no effect.
Result<void> checkOptions(const Options& options, bool picture) {
    if (std::ranges::all_of(options.seeds, [&](std::uint64_t seed) { return seed == options.seeds.front(); }))
        return Error{"--seeds are all {}, and there is nothing between music and itself; name others.",
                     options.seeds.front()};
    if (picture && options.tempoOption->count() > 0)
        return Error{"--tempo is for music, and {} is a picture; leave it out.", options.output};
    if (!picture && options.scaleOption->count() > 0)
        return Error{"--scale is for pictures, and {} is none; leave it out.", options.output};
    if (options.rowsWanted() && (!isSquare(options) || isAnimation(options)))
        return Error{"--rows is for the grid of three or four seeds, or of --roles, as a .png; leave it out."};
    if (options.roles && options.seeds.size() != 2) return Error{"--roles is for two seeds; name two by --seeds."};
    return {};
}

int interpolate(const Options& options) {
    if (const auto known = checkSongEnding(options.output, {".png", ".gif"}); !known) return fail(known.error());
    const bool picture = extensionOf(options.output) == ".png" || isAnimation(options);
    if (const auto fit = checkOptions(options, picture); !fit) return fail(fit.error());
    const auto path = findModel(options.model);
    if (!path) return fail(path.error());
    const auto model = GenerationModel::load(*path);
    if (!model) return fail(model.error());
    if (const auto fits = options.latents.checkFits((*model)->card()); !fits) return fail(fits.error());
    const auto roles = latentRoles((*model)->card().config.kind);
    if (options.roles && (std::ranges::none_of(roles, isPrivate) || std::ranges::all_of(roles, isPrivate)))
        return fail(
            Error{"The model '{}' has not both shared and players' own random vectors; --roles is for a hybrid.",
                  (*model)->card().name});
    Console console;
    return picture ? drawGrid(options, **model, console) : playPath(options, **model, console);
}

} // namespace

void addInterpolateCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("interpolate", "Draw or play what lies between pieces of music of a model");
    auto options = std::make_shared<Options>();
    command->add_option("--model", options->model, "Weights file, checkpoint, or the name of a shipped model")
        ->required();
    command
        ->add_option("-o,--output", options->output,
                     "A grid of piano-rolls (.png), one after another (.gif), or music that goes from the first seed "
                     "to the last (.mid, .npz, "
                     ".musegan, .wav, .flac or .ogg)")
        ->required();
    command
        ->add_option("--seeds", options->seeds,
                     "Two to four: left and right, then bottom left and right; a third is the whole bottom")
        ->delimiter(',')
        ->expected(2, static_cast<int>(kMostMorphCorners))
        ->check(seed())
        ->capture_default_str();
    command->add_option("--columns", options->columns, "Steps from left to right, or four-bar phrases of the music")
        ->check(CLI::Range(2, kMostSteps))
        ->capture_default_str();
    options->rowsOption =
        command->add_option("--rows", options->rows, "Steps from top to bottom, with three or four seeds")
            ->check(CLI::Range(2, kMostSteps))
            ->capture_default_str();
    command->add_flag("--straight", options->straight, "In a straight line (lerp) instead of on an arc (slerp)");
    command->add_flag("--roles", options->roles,
                      "Between two seeds of a hybrid: what all share changes from top to bottom, the players' own "
                      "vectors from left to right");
    auto* song = command->add_option("--song", options->song, "MIDI file or project whose track the model accompanies");
    command->add_option("--from-bar", options->firstBar, "Its first bar to accompany, counted from 1")
        ->needs(song)
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    options->tempoOption = command->add_option("--tempo", options->tempo, "Beats a minute of music from scratch")
                               ->excludes(song)
                               ->check(between(20, 400))
                               ->capture_default_str();
    options->scaleOption = command->add_option("--scale", options->scale, "Pixels a step (1/24 of a beat) of the grid")
                               ->check(CLI::Range(1, 10))
                               ->capture_default_str();
    options->addMakingTo(*command);
    options->latents.addTo(*command);
    command->footer("Examples:\n"
                    "  musegan interpolate --model composer --seeds 3,8 --columns 6 -o from-3-to-8.png\n"
                    "  musegan interpolate --model hybrid --seeds 1,2,3,4 --columns 4 --rows 4 -o grid.png\n"
                    "  musegan interpolate --model hybrid --seeds 3,8 --roles --columns 8 --rows 8 -o roles.png\n"
                    "  musegan interpolate --model composer --seeds 3,8 --columns 12 -o from-3-to-8.gif\n"
                    "  musegan interpolate --model composer --seeds 3,8 --columns 8 -o from-3-to-8.mid");
    command->callback([options, &action] { action = [options] { return interpolate(*options); }; });
}

} // namespace muse::cli
