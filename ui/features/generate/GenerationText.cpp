// SPDX-License-Identifier: MIT
#include "ui/features/generate/GenerationText.h"

#include "ui/features/generate/GenerationController.h"
#include "ui/kit/SongText.h"
#include "ui/kit/Text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace muse {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("Generation", words);
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
    const auto settings = QJsonDocument::fromJson(QByteArray::fromStdString(song.generations.back().settings));
    return familyNamed(settings[QStringLiteral("given")].toString().toStdString());
}

std::string settingsJson(const GenerationRequest& request) {
    QJsonObject settings{
        {QStringLiteral("bars"), request.bars},
        {QStringLiteral("binarisation"), request.settings.binarisation == Binarisation::Bernoulli
                                             ? QStringLiteral("bernoulli")
                                             : QStringLiteral("threshold")},
        {QStringLiteral("threshold"), request.settings.threshold},
        {QStringLiteral("bassArgMax"), request.settings.bassArgMax},
        {QStringLiteral("dynamics"), request.dynamics},
    };
    if (!request.fromScratch) settings.insert(QStringLiteral("given"), text(request.active));
    return QJsonDocument(settings).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace muse
