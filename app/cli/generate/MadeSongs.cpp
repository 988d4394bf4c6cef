// SPDX-License-Identifier: MIT
#include "app/cli/generate/MadeSongs.h"

#include "core/ml/provenance/GenerationRecord.h"
#include "core/ml/provenance/ModelHash.h"
#include "core/music/FittedBars.h"
#include "core/music/PianorollConversion.h"
#include "core/music/dynamics/Expression.h"
#include "core/music/edits/ReplaceSpan.h"

#include <map>

namespace muse::cli {
namespace {

std::string recordOf(const ModelCard& card, const GenerationSettings& settings, double dynamics) {
    const auto hash = modelHash(card.path);
    return toText({settings, card.config.given, hash ? *hash : std::string(), MUSE_VERSION, dynamics});
}

} // namespace

Result<Song> generatedSong(GenerationModel& model, const GenerationSettings& settings, double dynamics, double tempo,
                           const JobControl& job) {
    const auto roll = model.generate(settings, job);
    if (!roll) return roll.error();
    Song song = toSong(*roll, tempo);
    const auto bars = fittedBars(song, 0, roll->bars());
    const Expression expression{dynamicsOf(model.card()), dynamics, expressionSeed(settings)};
    for (const Family family : kAllFamilies)
        song.track(family).setNotes(expressed(song.track(family).notes(), family, expression, bars));
    song.generations.push_back({0,
                                roll->bars() * kTicksPerBar,
                                {kAllFamilies.begin(), kAllFamilies.end()},
                                model.card().name,
                                settings.seed,
                                recordOf(model.card(), settings, dynamics)});
    return song;
}

int barsToEnd(const Song& song, Family given, int firstBar) {
    const Tick end = song.track(given).end();
    const Bar first = barNumber(song, firstBar - 1);
    return end <= first.start ? 0 : static_cast<int>(barAt(song, end - 1).number - first.number + 1);
}

Result<Song> accompaniedSong(GenerationModel& model, Song song, int firstBar, int bars,
                             const GenerationSettings& settings, double dynamics, const JobControl& job) {
    const Family given = *model.card().config.given;
    const auto fitted = fittedBars(song, firstBar - 1, bars);
    const auto roll = model.accompany(toPianoroll(song, fitted), settings, job);
    if (!roll) return roll.error();
    std::map<Family, Replacement> tracks;
    Generation origin{fitted.front().start, fitted.back().end(), {},
                      model.card().name,    settings.seed,       recordOf(model.card(), settings, dynamics)};
    const Expression expression{dynamicsOf(model.card()), dynamics, expressionSeed(settings)};
    for (const Family family : kAllFamilies) {
        if (family == given) continue;
        tracks[family].notes = expressed(toNotes(*roll, family, fitted), family, expression, fitted);
        origin.families.push_back(family);
    }
    (void)ReplaceSpan("Accompany", origin.from, origin.to, std::move(tracks), origin).apply(song);
    return song;
}

} // namespace muse::cli
