// SPDX-License-Identifier: MIT
#include "ui/features/generate/MakingAgain.h"

#include "core/ml/provenance/ModelHash.h"
#include "core/music/FittedBars.h"
#include "ui/features/generate/GenerationText.h"
#include "ui/kit/Text.h"

#include <QCoreApplication>

#include <algorithm>

namespace muse {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("muse", words);
}

bool made(const ModelCard& card, const Generation& generation, const GenerationRecord& record) {
    if (card.name != generation.model) return false;
    if (record.modelHash.empty()) return true;
    const auto hash = modelHash(card.path);
    return hash && *hash == record.modelHash;
}

bool holdsAny(const LatentChoice& latents) {
    return std::ranges::any_of(kLatentRoles, [&](LatentRole role) {
        return std::ranges::any_of(kAllFamilies,
                                   [&](Family family) { return latents.of(role, family).seed.has_value(); });
    });
}

void holdNothing(LatentChoice& latents) {
    for (const LatentRole role : kLatentRoles)
        for (const Family family : kAllFamilies)
            latents.of(role, family).seed.reset();
}

/// As many of a song's bars from `first` on as the roll of a request has.
Pianoroll rollOf(const Song& song, const GenerationRequest& request) {
    return toPianoroll(song, fittedBars(song, request.first.number, request.bars));
}

} // namespace

std::optional<ModelCard> modelOf(const std::vector<ModelCard>& models, const Generation& generation,
                                 const GenerationRecord& record) {
    const auto found =
        std::ranges::find_if(models, [&](const ModelCard& card) { return made(card, generation, record); });
    return found == models.end() ? std::nullopt : std::optional(*found);
}

Result<MakingAgain> makingAgain(const Song& song, const std::vector<ModelCard>& models, const Generation& generation,
                                TickSpan bars) {
    const auto record = recordOf(generation);
    if (!record) return Error{say("The song does not tell how these notes were made.").toStdString()};
    const auto model = modelOf(models, generation, *record);
    if (!model) return Error{modelGoneSentence(generation).toStdString()};
    MakingAgain again;
    GenerationRequest& request = again.request;
    request.model = model->path;
    request.settings = record->settings;
    // The piece that met the wishes best is known; it need not be sought among others again.
    for (TrackSteering& track : request.settings.steering.tracks)
        track.wishes = {};
    request.dynamics = record->dynamics;
    request.fromScratch = !record->given;
    request.active = record->given.value_or(Family::Bass);
    request.first = barAt(song, generation.from);
    request.bars = static_cast<int>(barAt(song, generation.to - 1).number - request.first.number + 1);
    for (int each = 0; each < request.bars; ++each) {
        const Bar bar = barNumber(song, request.first.number + each);
        const bool beside = bar.start < bars.from || bar.start >= bars.to;
        for (const Family family : kAllFamilies)
            if (beside || std::ranges::count(generation.families, family) == 0 || record->kept.locked(family, each))
                request.locks.lock(family, bar.number, true);
    }
    if (record->given && !record->givenHash.empty() &&
        givenHash(rollOf(song, request), *record->given) != record->givenHash)
        again.remark = say("%1 is another now than when these notes were made, so others may come of it.")
                           .arg(text(*record->given));
    return again;
}

QString fitHolds(GenerationRequest& request, const ModelCard& card, const Song& song, const Generation& origin,
                 Bar first) {
    if (!holdsAny(request.settings.latents)) return {};
    const auto record = recordOf(origin);
    if (!record || !made(card, origin, *record)) {
        holdNothing(request.settings.latents);
        return say("%1 did not make the music in these bars, so nothing of it could be held.")
            .arg(nameWords(card.name));
    }
    const auto before = static_cast<int>(std::max<std::int64_t>(first.number - barAt(song, origin.from).number, 0));
    const auto fitted = fittedBars(song, first.number - before, before).size();
    request.settings.firstPhrase = record->settings.firstPhrase + static_cast<int>(fitted) / kBarsPerPhrase;
    return {};
}

} // namespace muse
