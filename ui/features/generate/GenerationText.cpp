// SPDX-License-Identifier: MIT
#include "ui/features/generate/GenerationText.h"

#include "core/metrics/copies/TrainingPrints.h"
#include "ui/features/generate/GenerationController.h"
#include "ui/kit/SongText.h"
#include "ui/kit/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("muse", words);
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

QString percent(double share) {
    return QString::number(std::lround(100 * share));
}

/// By how much of its music changes with the given track.
QString listensInWords(double change) {
    if (change < 0.1) return say("It does not listen");
    if (change < 0.35) return say("It hardly listens");
    if (change < 0.65) return say("It listens");
    return say("It listens closely");
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

QString unmetText(const CandidateOffer& offer, std::size_t number) {
    const Candidate& candidate = offer.candidates[number];
    const auto& calibration = offer.cardOf(candidate).calibration;
    const auto usual = calibration ? calibration->usual : std::nullopt;
    const Steering& steering = candidate.settings.steering;
    if (!usual && steering.wishesAny())
        return say("Nobody knows what is usual in this model's data, so wishes cannot be judged; calibrate it.");
    QStringList unmet;
    for (const UnmetWish& wish : unmetWishes(candidate.shown, steering, usual))
        unmet << say("%1 of %2").arg(wishText(wish.kind), text(wish.family));
    return unmet.isEmpty() ? QString() : say("Not met: %1.").arg(unmet.join(QStringLiteral(", ")));
}

QString fittedText() {
    return say("The models play in 4/4: bars of another length are cut out of theirs, or made of two.");
}

QString nearnessText(const TrainingNearness& nearness, std::int64_t firstBar) {
    if (!nearness.perhapsCopied())
        return say("No copy: the nearest training phrase is %1 % different.").arg(percent(nearness.distance));
    return say("Perhaps a copy: %1 differs by only %2 % from a training phrase.")
        .arg(barsText(static_cast<int>(firstBar) + nearness.bar, kBarsPerPhrase), percent(nearness.distance));
}

QString nearnessToolTip(const TrainingNearness& nearness) {
    const QString meaning =
        say("Onsets that only one of the two has, in whatever key; an estimate from hashed prints.");
    if (std::isnan(nearness.rare)) return meaning;
    return meaning + QLatin1Char(' ') +
           say("Of real phrases that were not trained on, one in a hundred is nearer than %1 %.")
               .arg(percent(nearness.rare));
}

QString listeningText(const Listening& listening, Family given) {
    QStringList changes;
    double sum = 0;
    for (const Family family : kAllFamilies) {
        const double change = listening.change[index(family)];
        if (family == given || std::isnan(change)) continue;
        changes << say("%1 %2\u00a0%").arg(inSentence(text(family)), percent(change));
        sum += change;
    }
    if (changes.isEmpty()) return say("Without a note there is nothing to hear.");
    const QString other = listening.otherFrom
                              ? say("to the %1 from bar %2").arg(inSentence(text(given))).arg(*listening.otherFrom + 1)
                              : say("to another %1").arg(inSentence(text(given)));
    return say("%1: %2, these would change: %3.")
        .arg(listensInWords(sum / static_cast<double>(changes.size())), other, changes.join(QStringLiteral(", ")));
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
    return recordOf(*generation);
}

std::optional<GenerationRecord> recordOf(const Generation& generation) {
    auto record = generationRecord(generation.settings);
    if (!record) return std::nullopt;
    record->settings.seed = generation.seed;
    return *record;
}

QString modelGoneSentence(const Generation& generation) {
    return say("%1, as it was when it made these notes, is not among the models any more, so they cannot be made "
               "again.")
        .arg(text(generation.model));
}

QString seedInWords(const GenerationSettings& settings) {
    if (!settings.morph) return say("seed %1").arg(settings.seed);
    QStringList seeds;
    for (const MorphCorner& corner : settings.morph->corners)
        seeds << QString::number(corner.seed);
    return say("between seeds %1").arg(seeds.join(QStringLiteral(", ")));
}

} // namespace muse
