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

GenerationRecord recordOf(const ModelCard& card, const GenerationSettings& settings, double dynamics) {
    const auto hash = modelHash(card.path);
    return {settings, card.config.given, hash ? *hash : std::string(), MUSE_VERSION, dynamics};
}

/// The one that meets the wishes best, of those that are tried, or comes first of those.
struct ChosenPiece {
    SteeredPiece piece;
    int tried = 1;
    std::vector<UnmetWish> unmet;
    std::vector<Offered> offered;
};

Result<ChosenPiece> chosenPiece(GenerationModel& model, const Pianoroll* condition, const GenerationSettings& settings,
                                const Pianoroll* before, Choosing choosing, const JobControl& job) {
    std::vector<GenerationSettings> each(static_cast<std::size_t>(choosing.candidates), settings);
    for (std::size_t i = 0; i < each.size(); ++i)
        each[i].seed += i;
    auto choice = chooseSteered(model, condition, each, before, job);
    if (!choice) return choice.error();
    const auto& calibration = model.card().calibration;
    const auto usual = calibration ? calibration->usual : std::nullopt;
    ChosenPiece chosen;
    chosen.tried = choice->tried;
    std::vector<std::size_t> order{0};
    if (each.size() > 1) {
        std::vector<PieceScore> scores;
        for (const SteeredPiece& piece : choice->pieces) {
            auto score = usual ? scoreOf(piece.roll, *usual, model.card().config.given) : std::nullopt;
            if (score) scores.push_back(*score);
            chosen.offered.push_back({piece.settings.seed, std::move(score)});
        }
        if (scores.size() == choice->pieces.size()) {
            order = ordered(scores, choosing.order);
        } else if (choosing.order != PieceOrder::AsMade) {
            return Error{"--order: pieces cannot be told apart, as {}; add --order made to take the first.",
                         usual ? "they are shorter than four bars" : "nobody knows what is usual in this model's data"};
        }
        std::vector<Offered> inOrder;
        for (const std::size_t piece : order)
            inOrder.push_back(chosen.offered[piece]);
        if (inOrder.size() == chosen.offered.size()) chosen.offered = std::move(inOrder);
    }
    chosen.piece = std::move(choice->pieces[order.front()]);
    chosen.unmet = unmetWishes(chosen.piece.roll, settings.steering, usual);
    return chosen;
}

std::vector<int> silentBars(const Song& song, Family given, int firstBar, int bars) {
    std::vector<int> silent;
    for (int number = firstBar; number < firstBar + bars; ++number) {
        const Bar bar = barNumber(song, number - 1);
        if (song.track(given).notesIn(bar.start, bar.end()).empty()) silent.push_back(number);
    }
    return silent;
}

/// "bar 5", "bars 5, 9-12".
std::string barsInWords(const std::vector<int>& bars) {
    std::string words = bars.size() == 1 ? "bar " : "bars ";
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const std::size_t first = i;
        while (i + 1 < bars.size() && bars[i + 1] == bars[i] + 1)
            ++i;
        words += fmt::format("{}{}", first == 0 ? "" : ", ", bars[first]);
        if (i > first) words += fmt::format("-{}", bars[i]);
    }
    return words;
}

} // namespace

std::string wishesInWords(const MadeSong& made) {
    const bool chosen = made.tried > std::max(1, static_cast<int>(made.offered.size()));
    std::string words = chosen ? fmt::format("{} were tried", counted(made.tried, "piece")) : std::string();
    for (const UnmetWish& wish : made.unmet) {
        if (&wish == &made.unmet.front())
            words += words.empty() ? "Not met: " : "; not met: ";
        else
            words += ", ";
        words += fmt::format("{} of {}", name(wish.kind), name(wish.family));
    }
    return words.empty() ? words : words + ".";
}

std::string offeredInWords(const MadeSong& made) {
    std::string lines;
    for (const Offered& each : made.offered) {
        lines += fmt::format("seed {}", each.seed);
        const auto value = [&](Aspect wanted, const char* words) {
            const auto found = std::ranges::find(each.score->aspects, wanted, &AspectScore::aspect);
            if (found != each.score->aspects.end()) lines += fmt::format(", {} {:.2f}", words, found->value);
        };
        if (each.score) {
            lines += fmt::format(": {:.2f} from the data", each.score->distance);
            value(Aspect::Repetition, "repetition");
            value(Aspect::Answer, "answer");
        }
        lines += &each == &made.offered.front() ? ", taken\n" : "\n";
    }
    return lines;
}

std::string remarksOn(const MadeSong& made) {
    std::string words = wishesInWords(made);
    const Generation& origin = made.song.generations.back();
    const bool silent = std::ranges::all_of(origin.families, [&](Family family) {
        return made.song.track(family).notesIn(origin.from, origin.to).empty();
    });
    const auto add = [&words](const std::string& sentence) { words += (words.empty() ? "" : " ") + sentence; };
    if (silent) add("The model made no note; a lower --threshold gives more.");
    if (!made.locked.empty()) {
        std::string names;
        for (const Family family : made.locked)
            names += fmt::format("{}{}", names.empty() ? "" : ", ", name(family));
        add(fmt::format("What is locked, or not to be filled, of {} stayed as it was.", names));
    }
    for (const Family family : made.unwished)
        add(fmt::format("What was wished of {} was left out, as nothing is made there.", name(family)));
    if (!made.silentBars.empty())
        add(fmt::format("{} is silent in {}, and models know only bars in which it plays.", name(*made.given),
                        barsInWords(made.silentBars)));
    if (made.fitted) add("The models play in 4/4: bars of another length were cut out of theirs, or made of two.");
    return words;
}

Result<MadeSong> generatedSong(GenerationModel& model, const GenerationSettings& asked, double dynamics, double tempo,
                               const JobControl& job, Choosing choosing) {
    auto chosen = chosenPiece(model, nullptr, asked, nullptr, choosing, job);
    if (!chosen) return chosen.error();
    const GenerationSettings& settings = chosen->piece.settings;
    const Pianoroll& roll = chosen->piece.roll;
    Song song = toSong(roll, tempo);
    const auto bars = fittedBars(song, 0, roll.bars());
    const Expression expression{dynamicsOf(model.card()), dynamics, expressionSeed(settings)};
    for (const Family family : kAllFamilies)
        song.track(family).setNotes(expressed(toNotes(roll, family, bars), family, expression, bars));
    song.generations.push_back({0,
                                roll.bars() * kTicksPerBar,
                                {kAllFamilies.begin(), kAllFamilies.end()},
                                model.card().name,
                                settings.seed,
                                toText(recordOf(model.card(), settings, dynamics))});
    return MadeSong{std::move(song), chosen->tried, std::move(chosen->unmet), std::move(chosen->offered)};
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

Result<MadeSong> accompaniedSong(GenerationModel& model, Song song, const BarLocks& locks, int firstBar, int bars,
                                 const GenerationSettings& asked, double dynamics, const JobControl& job,
                                 Choosing choosing) {
    const Family given = *model.card().config.given;
    const std::int64_t first = firstBar - 1;
    const auto fitted = fittedBars(song, first, bars);
    const Pianoroll condition = toPianoroll(song, fitted);
    MadeSong made;
    GenerationSettings fitting = asked;
    fitting.bars = condition.bars();
    std::map<Family, Replacement> tracks;
    BarLocks kept;
    for (const Family family : kAllFamilies) {
        if (family == given) continue;
        const bool stays = song.track(family).settings.locked || locks.lockedThroughout(family, first, bars);
        for (int bar = 0; !stays && bar < bars; ++bar)
            if (locks.locked(family, first + bar)) kept.lock(family, bar, true);
        if (stays || !kept.bars(family).empty()) made.locked.push_back(family);
        if (stays && fitting.steering.tracks[index(family)].wishesAny()) made.unwished.push_back(family);
        if (stays)
            fitting.steering.tracks[index(family)].wishes = {};
        else
            tracks[family].kept = locks.keptIn(song, family, 0, firstBar - 1 + bars);
    }
    if (tracks.empty())
        return Error{"Every track but {} stays as it is there, locked in the project or left out by --only and "
                     "--only-empty; --ignore-locks leaves the locks open.",
                     name(given)};

    const auto before =
        choosing.goesOn && first > 0 ? std::optional(toPianoroll(song, fittedBars(song, first - 1, 1))) : std::nullopt;
    auto chosen = chosenPiece(model, &condition, fitting, before ? &*before : nullptr, choosing, job);
    if (!chosen) return chosen.error();
    const GenerationSettings& settings = chosen->piece.settings;
    GenerationRecord record = recordOf(model.card(), settings, dynamics);
    record.kept = kept;
    record.givenHash = givenHash(condition, given);
    Generation origin{fitted.front().start, fitted.back().end(), {}, model.card().name, settings.seed, toText(record)};
    const Expression expression{dynamicsOf(model.card()), dynamics, expressionSeed(settings)};
    for (auto& [family, track] : tracks) {
        track.notes = expressed(toNotes(chosen->piece.roll, family, fitted), family, expression, fitted);
        origin.families.push_back(family);
    }
    (void)ReplaceSpan("Accompany", origin.from, origin.to, std::move(tracks), origin).apply(song);
    made.given = given;
    made.silentBars = silentBars(song, given, firstBar, bars);
    made.song = std::move(song);
    made.tried = chosen->tried;
    made.unmet = std::move(chosen->unmet);
    made.offered = std::move(chosen->offered);
    made.fitted = !wholeBars(fitted);
    return made;
}

} // namespace muse::cli
