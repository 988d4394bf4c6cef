// SPDX-License-Identifier: MIT
#include "ui/features/generate/GenerationText.h"

#include "ui/features/generate/GenerationController.h"
#include "ui/kit/SongText.h"
#include "ui/kit/Text.h"

#include <QCoreApplication>

#include <algorithm>

namespace muse {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("Generation", words);
}

QString wishText(WishKind kind) {
    switch (kind) {
    case WishKind::Density:
        return say("notes");
    case WishKind::NoteLength:
        return say("length");
    case WishKind::Silence:
        break;
    }
    return say("silence");
}

std::vector<Family> accompanied(const std::vector<ModelCard>& models) {
    std::vector<Family> families;
    for (const Family family : kAllFamilies)
        if (std::ranges::any_of(models, [family](const ModelCard& card) { return card.config.given == family; }))
            families.push_back(family);
    return families;
}

} // namespace

QString noModelSentence(const std::vector<ModelCard>& models, std::optional<Family> wanted) {
    if (!wanted) return say("There is no model that generates from scratch; train one in the Train panel.");
    const auto families = accompanied(models);
    if (families.empty())
        return say("There is no model that accompanies a track; train one for %1 in the Train panel.")
            .arg(text(*wanted));
    return say("No model accompanies the %1 track; there are models for %2, so pick such a track or train one for %1.")
        .arg(text(*wanted), familiesText(families));
}

std::optional<Family> givenIn(const Song& song) {
    if (song.generations.empty()) return std::nullopt;
    const auto record = generationRecord(song.generations.back().settings);
    return record ? record->given : std::nullopt;
}

QString unmetText(const Candidate& candidate, const ModelCard& card) {
    const auto usual = card.calibration ? card.calibration->usual : std::nullopt;
    const Steering& steering = candidate.settings.steering;
    if (!usual && steering.wishesAny())
        return say("Nobody knows what is usual in this model's data, so wishes cannot be judged; calibrate it.");
    QStringList unmet;
    for (const UnmetWish& wish : unmetWishes(candidate.roll, steering, usual))
        unmet << say("%1 of %2").arg(wishText(wish.kind), text(wish.family));
    return unmet.isEmpty() ? QString() : say("Not met: %1.").arg(unmet.join(QStringLiteral(", ")));
}

const Generation* newestGeneration(const Song& song, TickSpan span) {
    const auto found =
        std::ranges::find_if(song.generations.rbegin(), song.generations.rend(),
                             [span](const auto& each) { return each.from < span.to && each.to > span.from; });
    return found == song.generations.rend() ? nullptr : &*found;
}

std::optional<GenerationRecord> newestRecord(const Song& song, TickSpan span) {
    const Generation* generation = newestGeneration(song, span);
    if (!generation) return std::nullopt;
    auto record = generationRecord(generation->settings);
    if (!record) return std::nullopt;
    record->settings.seed = generation->seed;
    return *record;
}

std::string recordOf(const CandidateOffer& offer, const GenerationSettings& settings) {
    const auto given = offer.request.fromScratch ? std::nullopt : std::optional(offer.request.active);
    return toText({settings, given, offer.modelHash, MUSE_VERSION, offer.request.dynamics});
}

} // namespace muse
