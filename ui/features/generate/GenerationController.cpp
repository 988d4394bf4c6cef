// SPDX-License-Identifier: MIT
#include "ui/features/generate/GenerationController.h"

#include "core/ml/TorchLibrary.h"
#include "core/music/PianorollConversion.h"
#include "ui/document/InsertPhrase.h"
#include "ui/document/SongDocument.h"
#include "ui/features/generate/GenerationText.h"
#include "ui/kit/SongText.h"
#include "ui/kit/Text.h"
#include "ui/services/ModelCatalogue.h"

#include <algorithm>

namespace muse {

GenerationController::GenerationController(SongDocument& document, ModelCatalogue& models, Jobs& jobs, QObject* parent)
    : QObject(parent), m_document(document), m_models(models), m_job(jobs, tr("Generating")) {
    m_job.activity()->setWhenLeft(tr("the song stays as it is"));
    connect(&m_job, &Job::runningChanged, this, &GenerationController::busyChanged);
    connect(&m_job, &Job::progress, this, &GenerationController::progress);
    // The bars that were asked for belong to the song that was open then.
    connect(&document, &SongDocument::changed, this, [this](const SongChange& change) {
        if (change.replaced()) m_job.cancel();
        if (change.kind != SongChange::Kind::State) m_since |= change.extent;
    });
}

Result<ModelCard> GenerationController::fitting(const GenerationRequest& request) const {
    const auto given = request.fromScratch ? std::nullopt : std::optional(request.active);
    if (auto card = fittingModel(m_models.models(), request.model, given)) return std::move(*card);
    return Error{noModelSentence(m_models.models(), given).toStdString()};
}

Result<std::vector<Family>> GenerationController::targets(const GenerationRequest& request) const {
    auto families =
        replaceableFamilies(m_document.song(), request.fromScratch ? std::nullopt : std::optional(request.active));
    if (families.empty()) return Error{tr("Every track is locked; unlock those that may be replaced.").toStdString()};
    return families;
}

std::optional<Error> GenerationController::problemWith(const GenerationRequest& request) const {
    const Song& song = m_document.song();
    for (int i = 0; i < request.bars; ++i) {
        const Bar bar = barNumber(song, request.first.number + i);
        if (bar.length != kTicksPerBar)
            return Error{tr("The models play in 4/4, but bar %1 has another time signature; choose other bars.")
                             .arg(bar.number + 1)
                             .toStdString()};
    }
    const Tick to = request.first.start + request.bars * kTicksPerBar;
    if (!request.fromScratch && song.track(request.active).notesIn(request.first.start, to).empty())
        return Error{tr("The %1 track is empty in %2; draw some notes there first.")
                         .arg(text(request.active), barsText(request.first.number, request.bars))
                         .toStdString()};
    return std::nullopt;
}

void GenerationController::generate(const GenerationRequest& request) {
    if (busy()) return;
    const auto card = fitting(request);
    const auto families = targets(request);
    if (!card || !families) {
        Q_EMIT failed(text(card ? families.error().message : card.error().message));
        return;
    }
    if (const auto problem = problemWith(request)) {
        Q_EMIT failed(text(problem->message));
        return;
    }
    auto given = request.fromScratch ? Pianoroll() : toPianoroll(m_document.song(), request.first.start, request.bars);
    m_since = {};
    m_job.start<Answer>([this, request, card = *card,
                         given = std::move(given)](const JobControl& job) { return run(request, card, given, job); },
                        [this, request](Outcome<Answer> outcome) {
                            if (outcome.done())
                                insert(request, outcome);
                            else if (outcome.cancelled())
                                Q_EMIT cancelled();
                            else
                                Q_EMIT failed(text(outcome.error().message));
                        },
                        m_document.revision());
}

void GenerationController::warmUp(Family active) {
    GenerationRequest request;
    request.active = active;
    const auto card = fitting(request);
    if (m_warmer.running()) return;
    // What goes wrong is said when somebody asks for music.
    m_warmer.start<void>(
        [this, card](const JobControl& job) -> Result<void> {
            if (!card) return openTorchLibrary();
            const std::scoped_lock lock(m_modelMutex);
            const auto model = loaded(*card);
            if (!model) return model.error();
            const auto played = (*model)->accompany(Pianoroll(kBarsPerPhrase), {}, job);
            return played ? Result<void>() : Result<void>(played.error());
        },
        [](const Outcome<void>&) {});
}

/// Only while m_modelMutex is held.
Result<std::shared_ptr<GenerationModel>> GenerationController::loaded(const ModelCard& card) {
    if (!m_loaded || m_loaded->card().path != card.path || m_loaded->card().generatorSteps != card.generatorSteps) {
        auto model = GenerationModel::load(card.path);
        if (!model) return model.error();
        m_loaded = std::move(*model);
    }
    return m_loaded;
}

Result<GenerationController::Answer> GenerationController::run(const GenerationRequest& request, const ModelCard& card,
                                                               const Pianoroll& given, const JobControl& job) {
    job.report(0, "Loading the model");
    const std::scoped_lock lock(m_modelMutex);
    const auto model = loaded(card);
    if (!model) return model.error();
    GenerationSettings settings = request.settings;
    settings.bars = request.bars;
    auto roll = request.fromScratch ? (*model)->generate(settings, job) : (*model)->accompany(given, settings, job);
    if (!roll) return roll.error();
    if (job.cancelled()) return Error{kCancelled};
    return Answer{std::move(*roll), card};
}

/// What was asked for belongs where the bars, the given notes and those to be replaced are as they were then.
std::optional<Error> GenerationController::problemSince(const GenerationRequest& request) const {
    const TickSpan span{request.first.start, request.first.start + request.bars * kTicksPerBar};
    const bool bars = m_since.has(SongPart::SongSettings);
    const bool notes = m_since.has(SongPart::Notes) && m_since.span.from < span.to && m_since.span.to > span.from;
    if (!bars && !notes) return std::nullopt;
    return Error{tr("The song changed in %1 while they were being made, so they were left alone; generate again.")
                     .arg(barsText(request.first.number, request.bars))
                     .toStdString()};
}

void GenerationController::insert(const GenerationRequest& request, Outcome<Answer>& outcome) {
    const auto families = targets(request); // some may have been locked meanwhile
    const auto problem = outcome.revision() == m_document.revision() ? std::optional<Error>() : problemSince(request);
    if (problem || !families) {
        Q_EMIT failed(text(problem ? problem->message : families.error().message));
        return;
    }
    const Answer& answer = outcome.value();
    const QString bars = barsText(request.first.number, request.bars);
    const InsertedPhrase inserted =
        insertPhrase(m_document, answer.roll, request.first.start, *families, tr("Generate %1").arg(bars),
                     {0, 0, {}, answer.card.name, request.settings.seed, settingsJson(request)});
    Q_EMIT generated(tr("%1 made %n note(s) for %2 in %3.", nullptr, static_cast<int>(inserted.notes))
                         .arg(text(answer.card.name), familiesText(*families), bars),
                     inserted.span);
}

} // namespace muse
