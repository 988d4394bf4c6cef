// SPDX-License-Identifier: MIT
#include "ui/features/generate/GenerationController.h"

#include "core/metrics/scores/OnsetChange.h"
#include "core/ml/TorchLibrary.h"
#include "core/ml/provenance/GenerationRecord.h"
#include "core/ml/provenance/ModelHash.h"
#include "core/music/PianorollConversion.h"
#include "ui/document/InsertPhrase.h"
#include "ui/document/SongDocument.h"
#include "ui/features/generate/GenerationText.h"
#include "ui/features/generate/OtherGiven.h"
#include "ui/kit/SongText.h"
#include "ui/kit/Text.h"
#include "ui/services/ModelCatalogue.h"

#include <algorithm>
#include <random>
#include <utility>

namespace muse {
namespace {

/// One after another from the seed asked for: those of a request are made again by asking for the same number of them.
std::vector<GenerationSettings> piecesOf(const GenerationRequest& request) {
    if (!request.pieces.empty()) return request.pieces;
    std::vector<GenerationSettings> pieces(static_cast<std::size_t>(std::max(request.candidates, 1)), request.settings);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        pieces[i].seed += i;
    return pieces;
}

/// For each candidate the number of the model that makes it: as many by each, in an order that nobody knows.
std::vector<std::size_t> makersInTurn(std::size_t candidates, std::size_t makers) {
    std::vector<std::size_t> turns(candidates);
    for (std::size_t i = 0; i < candidates; ++i)
        turns[i] = i % makers;
    if (makers > 1) std::shuffle(turns.begin(), turns.end(), std::random_device());
    return turns;
}

bool sameIn(TickSpan span, const Song& a, const Song& b) {
    return a.signatures == b.signatures && std::ranges::all_of(kAllFamilies, [&](Family family) {
               return a.track(family).notesIn(span.from, span.to) == b.track(family).notesIn(span.from, span.to);
           });
}

/// What is shown and measured is what will be heard: without what the bars leave out, and with what stays as it is.
Pianoroll shownOf(const Pianoroll& roll, const GenerationPlace& place) {
    Pianoroll made = asHeard(roll, place.bars);
    for (const Family family : kAllFamilies)
        for (int bar = 0; bar < place.song.bars(); ++bar)
            if (place.stays.locked(family, bar))
                std::ranges::copy(place.song.barRows(bar, family), made.barRows(bar, family).begin());
    return made;
}

Candidate candidateOf(const ModelCard& card, SteeredPiece piece, const GenerationPlace& place, std::size_t maker = 0) {
    Candidate candidate{std::move(piece.settings), std::move(piece.roll), {}, maker};
    candidate.shown = shownOf(candidate.roll, place);
    if (card.calibration && card.calibration->usual)
        candidate.score = scoreOf(candidate.shown, *card.calibration->usual, card.config.given);
    return candidate;
}

} // namespace

GenerationController::GenerationController(SongDocument& document, ModelCatalogue& models, Jobs& jobs, QObject* parent)
    : QObject(parent), m_document(document), m_models(models), m_job(jobs, tr("Generating")) {
    m_job.activity()->setWhenLeft(tr("the song stays as it is"));
    connect(&m_job, &Job::runningChanged, this, &GenerationController::busyChanged);
    connect(&m_job, &Job::progress, this, &GenerationController::progress);
    // The bars that were asked for belong to the song that was open then.
    connect(&document, &SongDocument::changed, this, [this](const SongChange& change) {
        if (change.barMove && change.barMove->first < m_barsTo) m_barsMoved += change.barMove->count;
        if (!change.replaced()) return;
        m_job.cancel();
        m_expected.clear();
    });
}

Result<ModelCard> GenerationController::fitting(const GenerationRequest& request) const {
    const auto given = request.fromScratch ? std::nullopt : std::optional(request.active);
    if (auto card = fittingModel(m_models.models(), request.model, given)) return std::move(*card);
    return Error{noModelSentence(m_models.models(), given).toStdString()};
}

Result<std::vector<ModelCard>> GenerationController::makers(const GenerationRequest& request) const {
    const auto card = fitting(request);
    if (!card) return card.error();
    if (request.rival.empty()) return std::vector{*card};
    const auto& models = m_models.models();
    const auto rival = std::ranges::find(models, request.rival, &ModelCard::path);
    if (rival == models.end() || rival->config.given != card->config.given)
        return Error{tr("The models do not play to the same track any more; choose two that do.").toStdString()};
    return std::vector{*card, *rival};
}

Result<std::vector<Family>> GenerationController::targets(const GenerationRequest& request) const {
    auto families = changeable(request);
    if (!families.empty()) return families;
    if (request.onlyEmptyBars)
        return Error{
            tr("Notes begin in all of %1 that may be replaced; untick “Fill only empty bars”, or choose other bars.")
                .arg(barsText(request.first.number, request.bars))
                .toStdString()};
    return Error{(request.locks.any() ? tr("All of %1 is locked; unlock the bars or tracks that may be replaced.")
                                            .arg(barsText(request.first.number, request.bars))
                  : request.fromScratch
                      ? tr("Every track is locked; unlock those that may be replaced.")
                      : tr("Every track but %1, which is played to, is locked; unlock those that may be replaced.")
                            .arg(text(request.active)))
                     .toStdString()};
}

bool GenerationController::inWholeBars(const GenerationRequest& request) const {
    return wholeBars(fittedBars(m_document.song(), request.first.number, request.bars));
}

TickSpan GenerationController::spanOf(const GenerationRequest& request) const {
    const Song& song = m_document.song();
    return {barNumber(song, request.first.number).start,
            barNumber(song, request.first.number + request.bars - 1).end()};
}

std::vector<Family> GenerationController::changeable(const GenerationRequest& request) const {
    auto families =
        replaceableFamilies(m_document.song(), request.fromScratch ? std::nullopt : std::optional(request.active));
    std::erase_if(families, [&request](Family family) {
        return request.locks.lockedThroughout(family, request.first.number, request.bars);
    });
    return families;
}

QString GenerationController::leaveOutWishes(GenerationRequest& request) const {
    const auto free = changeable(request);
    std::vector<Family> stay;
    for (const Family family : kAllFamilies) {
        TrackSteering& track = request.settings.steering.tracks[index(family)];
        if (!track.wishesAny() || std::ranges::count(free, family) > 0) continue;
        track.wishes = {};
        stay.push_back(family);
    }
    if (stay.empty()) return {};
    return tr("What you wished of %1 was left out, as nothing is made there.").arg(familiesText(stay));
}

std::optional<Error> GenerationController::problemWith(const GenerationRequest& request) const {
    const Song& song = m_document.song();
    const TickSpan span = spanOf(request);
    if (!request.fromScratch && song.track(request.active).notesIn(span.from, span.to).empty())
        return Error{tr("The %1 track is empty in %2; draw some notes there first.")
                         .arg(text(request.active), barsText(request.first.number, request.bars))
                         .toStdString()};
    return std::nullopt;
}

void GenerationController::generate(const GenerationRequest& request) {
    if (busy()) return;
    const auto cards = makers(request);
    const auto families = targets(request);
    if (!cards || !families) {
        Q_EMIT failed(errorWords(cards ? families.error() : cards.error()));
        return;
    }
    if (const auto problem = problemWith(request)) {
        Q_EMIT failed(text(problem->message));
        return;
    }
    // From candidates made of others the way leads back to those.
    if (request.pieces.empty()) m_expected.clear();
    if (request.pieces.empty()) m_barsMoved = 0;
    m_barsTo = request.first.number + request.bars;
    m_expected.push_back(m_document.song());
    m_job.start<CandidateOffer>([this, request, cards = *cards, place = placeOf(request), before = barBefore(request)](
                                    const JobControl& job) { return run(request, cards, place, before, job); },
                                [this](Outcome<CandidateOffer> outcome) { finish(outcome); }, m_document.revision());
}

GenerationPlace GenerationController::placeOf(const GenerationRequest& request) const {
    const Song& song = m_document.song();
    GenerationPlace place{fittedBars(song, request.first.number, request.bars), Pianoroll(), {}};
    place.song = toPianoroll(song, place.bars);
    for (int each = 0; each < place.song.bars(); ++each) {
        const std::int64_t bar = barAt(song, place.bars[static_cast<std::size_t>(each)].start).number;
        for (const Family family : kAllFamilies)
            if (song.track(family).settings.locked || request.locks.locked(family, bar))
                place.stays.lock(family, each, true);
    }
    return place;
}

/// Empty unless the music is to go on from it.
Pianoroll GenerationController::barBefore(const GenerationRequest& request) const {
    if (!request.goesOn || request.first.number == 0) return Pianoroll();
    return toPianoroll(m_document.song(), fittedBars(m_document.song(), request.first.number - 1, 1));
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

Result<CandidateOffer> GenerationController::run(const GenerationRequest& request, const std::vector<ModelCard>& cards,
                                                 const GenerationPlace& place, const Pianoroll& before,
                                                 const JobControl& job) {
    job.report(0, "Loading the model");
    const std::scoped_lock lock(m_modelMutex);
    CandidateOffer offer{request, {}, 0, {}, {}};
    if (!request.fromScratch) offer.given = givenHash(place.song, request.active);
    const std::vector<GenerationSettings> pieces = piecesOf(request);
    const auto turns = makersInTurn(pieces.size(), cards.size());
    const Pianoroll* condition = request.fromScratch ? nullptr : &place.song;
    for (std::size_t maker = 0; maker < cards.size(); ++maker) {
        const ModelCard& card = cards[maker];
        const auto hash = modelHash(card.path);
        offer.makers.push_back({card, hash ? *hash : std::string()});
        std::vector<GenerationSettings> mine;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (turns[i] != maker) continue;
            mine.push_back(pieces[i]);
            mine.back().bars = place.song.bars();
        }
        auto made = request.pieces.empty() ? choose(card, condition, mine, before.bars() > 0 ? &before : nullptr, job)
                                           : make(card, condition, mine, job);
        if (!made) return made.error();
        offer.tried += made->tried;
        for (SteeredPiece& piece : made->pieces)
            offer.candidates.push_back(candidateOf(card, std::move(piece), place, maker));
    }
    return offer;
}

/// Only while m_modelMutex is held.
Result<SteeredChoice> GenerationController::make(const ModelCard& card, const Pianoroll* given,
                                                 const std::vector<GenerationSettings>& pieces, const JobControl& job) {
    const auto model = loaded(card);
    if (!model) return model.error();
    auto rolls = (*model)->candidates(given, pieces, job);
    if (!rolls) return rolls.error();
    if (job.cancelled()) return Error{kCancelled};
    SteeredChoice choice{{}, static_cast<int>(pieces.size())};
    for (std::size_t i = 0; i < pieces.size(); ++i)
        choice.pieces.push_back({pieces[i], std::move((*rolls)[i])});
    return choice;
}

/// Only while m_modelMutex is held.
Result<SteeredChoice> GenerationController::choose(const ModelCard& card, const Pianoroll* given,
                                                   const std::vector<GenerationSettings>& pieces,
                                                   const Pianoroll* before, const JobControl& job) {
    const auto model = loaded(card);
    if (!model) return model.error();
    auto chosen = chooseSteered(**model, given, pieces, before, job);
    if (chosen && job.cancelled()) return Error{kCancelled};
    return chosen;
}

void GenerationController::listen(const CandidateOffer& offer, std::size_t candidate) {
    if (m_listener.running() || offer.request.fromScratch || problemSince(offer.request)) return;
    const GenerationRequest& request = offer.request;
    const Candidate& made = offer.candidates[candidate];
    OtherGiven other = otherGiven(m_document.song(), request.active, request.first.number, request.bars);
    m_listener.start<Listening>(
        [this, card = offer.cardOf(made), settings = made.settings, roll = made.roll,
         bars = fittedBars(m_document.song(), request.first.number, request.bars),
         other = std::move(other)](const JobControl& job) -> Result<Listening> {
            const std::scoped_lock lock(m_modelMutex);
            const auto answer = make(card, &other.roll, {settings}, job);
            if (!answer) return answer.error();
            return Listening{settings.seed,
                             onsetChange(asHeard(roll, bars), asHeard(answer->pieces.front().roll, bars)), other.from};
        },
        [this, asked = m_listening](Outcome<Listening> outcome) {
            if (asked != m_listening) return;
            if (outcome.failed()) Q_EMIT failed(errorWords(outcome.error()));
            if (outcome.done()) Q_EMIT listened(outcome.value());
        });
}

void GenerationController::stopListening() {
    ++m_listening;
    m_listener.cancel();
}

void GenerationController::morph(const GenerationRequest& request, const ModelCard& card, const Morph& morph) {
    m_wanted = Wanted{request, card, morph};
    if (!m_morpher.running()) morphNext();
}

void GenerationController::stopMorphing() {
    m_wanted.reset();
    ++m_morphing;
    m_morpher.cancel();
}

void GenerationController::morphNext() {
    if (!m_wanted) return;
    const Wanted wanted = *std::exchange(m_wanted, std::nullopt);
    const GenerationRequest& request = wanted.request;
    if (problemSince(request)) return;
    GenerationSettings settings = request.settings;
    settings.morph = wanted.morph;
    auto place = placeOf(request);
    settings.bars = place.song.bars();
    m_morpher.start<Candidate>(
        [this, settings, card = wanted.card, scratch = request.fromScratch,
         place = std::move(place)](const JobControl& job) -> Result<Candidate> {
            const std::scoped_lock lock(m_modelMutex);
            auto made = make(card, scratch ? nullptr : &place.song, {settings}, job);
            if (!made) return made.error();
            return candidateOf(card, std::move(made->pieces.front()), place);
        },
        [this, asked = m_morphing](Outcome<Candidate> outcome) {
            const bool awaited = asked == m_morphing && !outcome.cancelled();
            if (awaited && outcome.failed()) Q_EMIT failed(errorWords(outcome.error()));
            if (awaited && !outcome.failed()) Q_EMIT morphed(outcome.value());
            morphNext();
        });
}

/// What was asked for belongs where the bars, the given notes and those to be replaced are as they were then.
std::optional<Error> GenerationController::problemSince(const GenerationRequest& request) const {
    const auto asItIs = [song = &m_document.song(), span = spanOf(request)](const Song& expected) {
        return sameIn(span, *song, expected);
    };
    // Empty bars look like any others.
    if (m_barsMoved == 0 && std::ranges::any_of(m_expected, asItIs)) return std::nullopt;
    return Error{tr("The song changed in %1 while they were being made, so they were left alone; generate again.")
                     .arg(barsText(request.first.number, request.bars))
                     .toStdString()};
}

void GenerationController::finish(Outcome<CandidateOffer>& outcome) {
    if (outcome.cancelled()) return Q_EMIT cancelled();
    if (outcome.failed()) return Q_EMIT failed(errorWords(outcome.error()));
    const CandidateOffer& offer = outcome.value();
    if (offer.request.pieces.empty() && offer.candidates.size() == 1) return take(offer, 0, changeable(offer.request));
    if (const auto problem = problemSince(offer.request)) return Q_EMIT failed(text(problem->message));
    Q_EMIT offered(offer);
}

PhrasePlace GenerationController::placeFor(const GenerationRequest& request,
                                           const std::vector<Family>& families) const {
    PhrasePlace place{fittedBars(m_document.song(), request.first.number, request.bars), {}};
    const std::vector<Family> free = changeable(request); // some may have been locked meanwhile
    for (const Family family : families) {
        if (std::ranges::find(free, family) == free.end()) continue;
        place.families.push_back(family);
        // What is locked before these bars may sound on into them.
        const auto upTo = static_cast<int>(request.first.number) + request.bars;
        place.kept[family] = request.locks.keptIn(m_document.song(), family, 0, upTo);
    }
    return place;
}

Generation GenerationController::originOf(const CandidateOffer& offer, std::size_t candidate) const {
    const Candidate& made = offer.candidates[candidate];
    const GenerationRequest& request = offer.request;
    GenerationRecord record{made.settings, request.fromScratch ? std::nullopt : std::optional(request.active),
                            offer.makerOf(made).hash, MUSE_VERSION, request.dynamics};
    record.givenHash = offer.given;
    for (const Family family : changeable(request))
        for (int bar = 0; bar < request.bars; ++bar)
            if (request.locks.locked(family, request.first.number + bar)) record.kept.lock(family, bar, true);
    return {0, 0, {}, offer.cardOf(made).name, made.settings.seed, toText(record)};
}

Expression GenerationController::expressionOf(const CandidateOffer& offer, std::size_t candidate) const {
    const Candidate& made = offer.candidates[candidate];
    return {dynamicsOf(offer.cardOf(made)), offer.request.dynamics, expressionSeed(made.settings)};
}

void GenerationController::showKept(CandidateOffer& offer, const BarLocks& locks) const {
    GenerationRequest request = offer.request;
    request.locks.add(locks);
    const GenerationPlace place = placeOf(request);
    for (Candidate& candidate : offer.candidates)
        candidate.shown = shownOf(candidate.roll, place);
}

std::optional<Song> GenerationController::with(const CandidateOffer& offer, std::size_t candidate,
                                               const std::vector<Family>& families) const {
    if (problemSince(offer.request)) return std::nullopt;
    Song song = m_document.song();
    (void)phraseEdit(offer.candidates[candidate].roll, placeFor(offer.request, families), {},
                     originOf(offer, candidate), expressionOf(offer, candidate))
        ->apply(song);
    return song;
}

void GenerationController::take(const CandidateOffer& offer, std::size_t candidate,
                                const std::vector<Family>& families) {
    const GenerationRequest& request = offer.request;
    if (const auto problem = problemSince(request)) return Q_EMIT failed(text(problem->message));
    const PhrasePlace place = placeFor(request, families);
    if (place.families.empty()) return Q_EMIT failed(errorWords(targets(request).error()));
    const QString bars = barsText(request.first.number, request.bars);
    const auto changed = with(offer, candidate, place.families);
    const bool same = changed && std::ranges::all_of(place.families, [&](Family family) {
                          return changed->track(family).notes() == m_document.song().track(family).notes();
                      });
    if (same) return Q_EMIT generated(tr("The same notes are in %1 already.").arg(bars), spanOf(request));
    const Candidate& made = offer.candidates[candidate];
    const QString maker = text(offer.cardOf(made).name);
    const InsertedPhrase inserted = insertPhrase(
        m_document, made.roll, place, tr("Generate %1 (%2, %3)").arg(bars, maker, seedInWords(made.settings)),
        originOf(offer, candidate), expressionOf(offer, candidate));
    m_expected.push_back(m_document.song());
    QString sentence = tr("%1 made %n note(s) for %2 in %3.", nullptr, static_cast<int>(inserted.notes))
                           .arg(maker, familiesText(place.families), bars);
    if (offer.tried > static_cast<int>(offer.candidates.size()))
        sentence += tr(" %n piece(s) were tried.", nullptr, offer.tried);
    if (const QString unmet = unmetText(offer, candidate); !unmet.isEmpty()) sentence += QLatin1Char(' ') + unmet;
    if (!inWholeBars(request)) sentence += QLatin1Char(' ') + fittedText();
    Q_EMIT generated(sentence, inserted.span);
}

} // namespace muse
