// SPDX-License-Identifier: MIT
#include "app/cli/generate/MadeSongs.h"

#include "core/base/Counted.h"
#include "core/ml/provenance/GenerationRecord.h"
#include "core/ml/provenance/ModelHash.h"
#include "core/ml/steering/SteeredChoice.h"
#include "core/music/FittedBars.h"
#include "core/music/PianorollConversion.h"
#include "core/music/dynamics/Expression.h"
#include "core/music/edits/ReplaceSpan.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

namespace muse::cli {
namespace {

std::string recordOf(const ModelCard& card, const GenerationSettings& settings, double dynamics) {
    const auto hash = modelHash(card.path);
    return toText({settings, card.config.given, hash ? *hash : std::string(), MUSE_VERSION, dynamics});
}

/// The one that meets the wishes best, of those that are tried.
struct ChosenPiece {
    SteeredPiece piece;
    int tried = 1;
    std::vector<UnmetWish> unmet;
};

Result<ChosenPiece> chosenPiece(GenerationModel& model, const Pianoroll* condition, const GenerationSettings& settings,
                                const JobControl& job) {
    auto choice = chooseSteered(model, condition, std::array{settings}, nullptr, job);
    if (!choice) return choice.error();
    ChosenPiece chosen{std::move(choice->pieces.front()), choice->tried, {}};
    const auto& calibration = model.card().calibration;
    chosen.unmet = unmetWishes(chosen.piece.roll, settings.steering, calibration ? calibration->usual : std::nullopt);
    return chosen;
}

} // namespace

std::string wishesInWords(const MadeSong& made) {
    std::string words = made.tried > 1 ? fmt::format("{} were tried", counted(made.tried, "piece")) : std::string();
    for (const UnmetWish& wish : made.unmet) {
        if (&wish == &made.unmet.front())
            words += words.empty() ? "Not met: " : "; not met: ";
        else
            words += ", ";
        words += fmt::format("{} of {}", name(wish.kind), name(wish.family));
    }
    return words.empty() ? words : words + ".";
}

std::string remarksOn(const MadeSong& made) {
    std::string words = wishesInWords(made);
    const Generation& origin = made.song.generations.back();
    const bool silent = std::ranges::all_of(origin.families, [&](Family family) {
        return made.song.track(family).notesIn(origin.from, origin.to).empty();
    });
    if (silent)
        words += fmt::format("{}The model made no note; a lower --threshold gives more.", words.empty() ? "" : " ");
    return words;
}

Result<MadeSong> generatedSong(GenerationModel& model, const GenerationSettings& asked, double dynamics, double tempo,
                               const JobControl& job) {
    auto chosen = chosenPiece(model, nullptr, asked, job);
    if (!chosen) return chosen.error();
    const GenerationSettings& settings = chosen->piece.settings;
    const Pianoroll& roll = chosen->piece.roll;
    Song song = toSong(roll, tempo);
    const auto bars = fittedBars(song, 0, roll.bars());
    const Expression expression{dynamicsOf(model.card()), dynamics, expressionSeed(settings)};
    for (const Family family : kAllFamilies)
        song.track(family).setNotes(expressed(song.track(family).notes(), family, expression, bars));
    song.generations.push_back({0,
                                roll.bars() * kTicksPerBar,
                                {kAllFamilies.begin(), kAllFamilies.end()},
                                model.card().name,
                                settings.seed,
                                recordOf(model.card(), settings, dynamics)});
    return MadeSong{std::move(song), chosen->tried, std::move(chosen->unmet)};
}

int barsToEnd(const Song& song, Family given, int firstBar) {
    Tick end = 0;
    // The rest of one step that closes a note may lie behind the bar line, where nothing is played; what begins there
    // is.
    for (const Note& note : song.track(given).notes())
        end = std::max({end, note.start + 1, note.end() - kTicksPerStep});
    const Bar first = barNumber(song, firstBar - 1);
    return end <= first.start ? 0 : static_cast<int>(barAt(song, end - 1).number - first.number + 1);
}

Result<MadeSong> accompaniedSong(GenerationModel& model, Song song, int firstBar, int bars,
                                 const GenerationSettings& asked, double dynamics, const JobControl& job) {
    const Family given = *model.card().config.given;
    const auto fitted = fittedBars(song, firstBar - 1, bars);
    const Pianoroll condition = toPianoroll(song, fitted);
    GenerationSettings fitting = asked;
    fitting.bars = condition.bars();
    auto chosen = chosenPiece(model, &condition, fitting, job);
    if (!chosen) return chosen.error();
    const GenerationSettings& settings = chosen->piece.settings;
    const Pianoroll& roll = chosen->piece.roll;
    std::map<Family, Replacement> tracks;
    Generation origin{fitted.front().start, fitted.back().end(), {},
                      model.card().name,    settings.seed,       recordOf(model.card(), settings, dynamics)};
    const Expression expression{dynamicsOf(model.card()), dynamics, expressionSeed(settings)};
    for (const Family family : kAllFamilies) {
        if (family == given) continue;
        tracks[family].notes = expressed(toNotes(roll, family, fitted), family, expression, fitted);
        origin.families.push_back(family);
    }
    (void)ReplaceSpan("Accompany", origin.from, origin.to, std::move(tracks), origin).apply(song);
    return MadeSong{std::move(song), chosen->tried, std::move(chosen->unmet)};
}

} // namespace muse::cli
