// SPDX-License-Identifier: MIT
#include "ui/features/generate/candidates/CandidateChooser.h"

#include "core/music/transforms/Bars.h"
#include "ui/document/EditorState.h"
#include "ui/document/MidiDrag.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/generate/GenerationText.h"
#include "ui/features/generate/candidates/CandidateOrder.h"
#include "ui/features/generate/candidates/CandidatePane.h"
#include "ui/features/generate/candidates/CopyFinder.h"
#include "ui/features/generate/candidates/KeptTracks.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/SongText.h"
#include "ui/kit/Text.h"

#include <QMainWindow>
#include <QShortcut>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muse {
namespace {

/// Of the way to another piece of music: near enough to be known again.
constexpr float kAlike = 0.35f;

MorphCorner cornerOf(const GenerationSettings& settings) {
    if (settings.morph) return {settings.seed, {}, {*settings.morph}};
    return {settings.seed, settings.latents, {}};
}

} // namespace

CandidateChooser::CandidateChooser(Studio& studio, GenerationController& controller, CandidatePane& pane,
                                   OfferLedger& ledger, QObject* parent)
    : QObject(parent), m_studio(studio), m_controller(controller), m_pane(pane), m_ledger(ledger),
      m_copies(new CopyFinder(this)), m_kept(new KeptTracks(studio.document, studio.editor, this)) {
    // Wherever the focus went meanwhile.
    auto* escape = new QShortcut(Qt::Key_Escape, &studio.window);
    escape->setEnabled(false);
    connect(escape, &QShortcut::activated, this, &CandidateChooser::leave);
    connect(this, &CandidateChooser::choosingChanged, escape, &QShortcut::setEnabled);
    connect(m_copies, &CopyFinder::found, this, &CandidateChooser::showNearness);
    connect(&pane, &CandidatePane::listenRequested, this, &CandidateChooser::listen);
    connect(&controller, &GenerationController::listened, this, [this](const Listening& listening) {
        if (!m_offer) return;
        // What is locked or kept would not change.
        Listening open = listening;
        for (const Family family : kAllFamilies)
            if (std::ranges::count(m_open, family) == 0) open.change[index(family)] = std::nan("");
        m_listening[listening.seed] = listeningText(open, m_offer->request.active);
        showNearness();
    });
    connect(&controller, &GenerationController::offered, this, &CandidateChooser::begin);
    connect(&pane, &CandidatePane::currentMoved, this, &CandidateChooser::show);
    connect(&pane, &CandidatePane::orderChanged, this, [this] {
        if (!m_offer) return;
        sort();
        m_pane.setCurrent(0);
        m_pane.takeFocus();
    });
    connect(&pane, &CandidatePane::takeRequested, this, [this](int candidate) { take(candidate, m_open); });
    connect(&pane, &CandidatePane::keepRequested, this, &CandidateChooser::keep);
    connect(&pane, &CandidatePane::dragged, this, &CandidateChooser::drag);
    connect(&pane, &CandidatePane::leaveRequested, this, &CandidateChooser::leave);
    connect(&pane, &CandidatePane::backRequested, this, &CandidateChooser::goBack);
    connect(&pane, &CandidatePane::earlierRequested, this, &CandidateChooser::showEarlier);
    connect(&pane, &CandidatePane::moreLikeRequested, this, &CandidateChooser::moreLike);
    connect(&pane, &CandidatePane::morphRequested, this,
            [this](const std::vector<int>& candidates, const std::vector<MorphPoint>& path, Interpolation way) {
                if (!m_offer || m_offer->blind()) return;
                GenerationRequest request = m_offer->request;
                request.settings.trackThresholds = thresholdsAt(candidates, path);
                m_controller.morph(request, m_offer->makers.front().card, morphOf(candidates, path, way));
            });
    connect(&pane, &CandidatePane::spreadRequested, this,
            [this](const std::vector<int>& candidates, const std::vector<MorphPoint>& line, Interpolation way) {
                if (m_offer) spread(candidates, morphOf(candidates, {}, way), line);
            });
    connect(&controller, &GenerationController::morphed, this, &CandidateChooser::showBetween);
    connect(&studio.editor, &EditorState::previewChanged, this, &CandidateChooser::followPreview);
    connect(&studio.document, &SongDocument::changed, this, [this](const SongChange& change) {
        if (change.kind == SongChange::Kind::State || m_taking) return;
        if (change.replaced()) m_stranded.reset();
        if (!m_offer) return comeBack();
        if (!change.replaced()) return followSong();
        recordLeft();
        end();
    });
    connect(&controller, &GenerationController::busyChanged, this, [this](bool busy) {
        if (busy) m_stranded.reset();
    });
    // Below it others may follow, which came after the candidates.
    connect(&studio.document.undoStack(), &QUndoStack::indexChanged, this, [this](int step) {
        m_beganAt = std::min(m_beganAt, step);
        for (Earlier& earlier : m_earlier)
            earlier.beganAt = std::min(earlier.beganAt, step);
    });
}

void CandidateChooser::begin(const CandidateOffer& offer) {
    // Who asks for others has left these.
    if (m_offer && offer.request.pieces.empty()) recordLeft();
    if (m_offer && !offer.request.pieces.empty()) {
        m_offer->candidates.resize(m_made);
        m_earlier.push_back({std::move(*m_offer), m_beganAt});
    } else {
        m_earlier.clear();
        m_keptBefore = m_kept->count();
        m_keptOf.reset();
    }
    m_beganAt = m_studio.document.undoStack().index();
    look(offer);
}

/// The tracks that are still to be chosen.
std::vector<Family> CandidateChooser::open() const {
    const std::vector<Family> kept = m_kept->standingAfter(m_keptBefore);
    std::vector<Family> open = m_controller.changeable(m_offer->request);
    std::erase_if(open, [&kept](Family family) { return std::ranges::count(kept, family) > 0; });
    return open;
}

/// A stray click must cost nobody what they were choosing from.
void CandidateChooser::strand() {
    m_offer->candidates.resize(m_made);
    m_stranded = Stranded{*m_offer, m_earlier, m_keptBefore, m_keptOf, m_shown, m_beganAt};
    end();
    // The song is another now, and what was said of it before is about to go.
    const auto say = [this] {
        if (!m_stranded) return;
        const QString sentence = tr("You worked on these bars, so their candidates went. Undo brings them back.");
        Q_EMIT noticed(sentence);
        m_studio.notifier.songNotice(sentence);
    };
    QMetaObject::invokeMethod(this, say, Qt::QueuedConnection);
}

void CandidateChooser::comeBack() {
    if (!m_stranded || !m_controller.stands(m_stranded->offer.request)) return;
    const Stranded back = *std::exchange(m_stranded, std::nullopt);
    m_earlier = back.earlier;
    m_keptBefore = back.keptBefore;
    m_keptOf = back.keptOf;
    m_beganAt = back.beganAt;
    look(back.offer);
    m_pane.setCurrent(back.shown);
}

/// What was kept may be undone, and done again; any other work on these bars makes candidates for them useless.
void CandidateChooser::followSong() {
    if (!m_controller.with(*m_offer, 0, m_open)) return strand();
    const std::vector<Family> open = this->open();
    if (open == m_open) return;
    m_open = open;
    if (m_kept->standingAfter(m_keptBefore).empty()) m_keptOf.reset();
    m_pane.setTracks(m_open);
    showKept();
    show(m_shown);
}

/// The pictures show what would be heard, so what is kept of one is in all of them.
void CandidateChooser::showKept() {
    m_controller.showKept(*m_offer, m_studio.editor.locks());
    m_pane.setPictures(m_offer->candidates);
}

/// One step: what was kept, drawn or locked since, else the candidates from which these came, else the choice itself.
void CandidateChooser::goBack() {
    if (!m_offer || m_controller.busy()) return;
    if (m_studio.document.undoStack().index() > m_beganAt) {
        m_studio.document.undoStack().undo();
        if (m_offer && !m_studio.editor.preview()) show(m_shown);
        return;
    }
    if (m_earlier.empty()) return leave();
    showEarlier();
}

void CandidateChooser::showEarlier() {
    if (!m_offer || m_earlier.empty() || m_controller.busy()) return;
    const Earlier earlier = std::move(m_earlier.back());
    m_earlier.pop_back();
    m_beganAt = earlier.beganAt;
    look(earlier.offer);
}

void CandidateChooser::look(const CandidateOffer& offer) {
    m_controller.stopMorphing();
    m_controller.stopListening();
    m_studio.editor.setPreview(std::nullopt);
    m_offer = offer;
    // Scores are beside what is usual in each model's own data, and might tell which is whose.
    if (offer.blind())
        for (Candidate& candidate : m_offer->candidates)
            candidate.score.reset();
    m_made = offer.candidates.size();
    m_listening.clear();
    m_copies->seek(offer);
    m_open = open();
    m_controller.showKept(*m_offer, m_studio.editor.locks());
    m_pane.setBack(!m_earlier.empty());
    m_pane.setFitted(!m_controller.inWholeBars(offer.request));
    sort();
    m_pane.setTracks(m_open);
    Q_EMIT choosingChanged(true);
    m_pane.setCurrent(0);
    m_pane.takeFocus();
}

/// In the order that is wished; what lies between others is gone.
void CandidateChooser::sort() {
    m_offer->candidates.resize(m_made);
    putInOrder(m_offer->candidates, m_pane.order(), m_offer->request.likedSeed);
    m_pane.setOffer(*m_offer);
}

void CandidateChooser::show(int candidate) {
    if (!m_offer) return;
    m_shown = candidate;
    const Candidate& shown = m_offer->candidates[static_cast<std::size_t>(candidate)];
    m_pane.setScore(shown.score, m_offer->cardOf(shown).config.given,
                    unmetText(*m_offer, static_cast<std::size_t>(candidate)));
    auto song = m_controller.with(*m_offer, static_cast<std::size_t>(candidate), m_open);
    if (!song) return end();
    const TickSpan span = m_controller.spanOf(m_offer->request);
    std::vector<Family> silent;
    for (const Family family : m_open)
        if (song->track(family).notesIn(span.from, span.to).empty()) silent.push_back(family);
    m_pane.setSilent(silent);
    showNearness();
    Preview preview{
        std::move(*song), span, m_open,
        tr("Candidates: arrow keys compare them, Enter takes one, K keeps one track of it, Escape leaves all")};
    // How it follows is heard only after what it follows.
    const std::int64_t first = m_offer->request.first.number;
    if (m_offer->request.goesOn && first > 0) preview.heardFrom = barNumber(preview.song, first - 1).start;
    m_studio.editor.setPreview(std::move(preview));
}

/// What is known of the current candidate beside its scores.
void CandidateChooser::showNearness() {
    const int candidate = m_pane.current();
    if (!m_offer || candidate < 0) return;
    const Candidate& shown = m_offer->candidates[static_cast<std::size_t>(candidate)];
    const bool between = static_cast<std::size_t>(candidate) == m_made;
    const bool silent = std::ranges::all_of(m_open, [&](Family family) { return shown.roll.count(family) == 0; });
    const auto nearness = between || silent ? std::nullopt : m_copies->nearness(shown.settings.seed);
    m_pane.setNearness(nearness ? nearnessText(*nearness, m_offer->request.first.number) : QString(),
                       nearness ? nearnessToolTip(*nearness) : QString(), nearness && nearness->perhapsCopied());
    const auto answer = m_listening.find(shown.settings.seed);
    m_pane.setListening(m_offer->request.fromScratch || between ? std::nullopt : std::optional(m_offer->request.active),
                        answer == m_listening.end() ? QString() : answer->second);
}

void CandidateChooser::listen(int candidate) {
    if (!m_offer || candidate < 0 || static_cast<std::size_t>(candidate) >= m_made) return;
    m_controller.listen(*m_offer, static_cast<std::size_t>(candidate));
    m_pane.takeFocus();
}

void CandidateChooser::followPreview() {
    if (m_taking) return;
    PlaybackController& playback = m_studio.playback;
    const auto& preview = m_studio.editor.preview();
    if (!preview) {
        giveBack();
        if (!m_offer) m_pane.clearCurrent();
        return;
    }
    playback.setPreview(preview->song);
    const bool first = !m_before;
    if (first) m_before = Heard{playback.position(), playback.playing(), false};
    // Any edit of the song, such as a track that is kept, sets the loop that the transport bar shows.
    const TickSpan heard = preview->heard();
    playback.setLoop(PlaybackController::Range(heard.from, heard.to));
    if (!first) return;
    // What plays elsewhere would never come to it.
    const Tick now = playback.position();
    m_before->moved = !playback.playing() || now < heard.from || now >= heard.to;
    if (m_before->moved) playback.seek(heard.from);
    if (!playback.playing()) playback.play();
}

void CandidateChooser::giveBack() {
    PlaybackController& playback = m_studio.playback;
    playback.setPreview(std::nullopt);
    const auto before = std::exchange(m_before, std::nullopt);
    if (!before) return;
    if (!before->playing) playback.stop();
    if (before->moved) playback.seek(before->position);
}

void CandidateChooser::take(int candidate, const std::vector<Family>& families) {
    if (!m_offer || candidate < 0) return;
    const CandidateOffer offer = *m_offer;
    const std::size_t maker = offer.candidates[static_cast<std::size_t>(candidate)].maker;
    record(maker, OfferOutcome::End::Taken);
    end();
    m_controller.take(offer, static_cast<std::size_t>(candidate), families);
    if (offer.blind())
        Q_EMIT noticed(tr("You chose “%1” over “%2”. Generate > What was kept counts it.")
                           .arg(text(offer.makers[maker].card.name), text(offer.makers[1 - maker].card.name)));
    m_studio.editor.takeFocus();
}

bool CandidateChooser::takeCurrent() {
    if (!m_offer || m_pane.current() < 0) return false;
    take(m_pane.current(), m_open);
    return true;
}

void CandidateChooser::moveOn() {
    if (m_offer) Q_EMIT nextSeed(freshSeed());
}

/// The others are still to be chosen, beside the one that is kept now.
void CandidateChooser::keep(int candidate, Family family) {
    if (!m_offer || candidate < 0) return;
    if (m_open.size() == 1) return take(candidate, m_open);
    const auto& generations = m_studio.document.song().generations;
    const std::size_t before = generations.size();
    m_taking = true;
    m_controller.take(*m_offer, static_cast<std::size_t>(candidate), {family});
    m_taking = false;
    if (!m_controller.with(*m_offer, static_cast<std::size_t>(candidate), m_open)) return end();
    // Where the same notes were there already, there is nothing to undo.
    const auto origin = generations.size() > before ? std::optional(generations.back()) : std::nullopt;
    m_keptOf = m_offer->candidates[static_cast<std::size_t>(candidate)].maker;
    m_kept->add(family, origin, m_offer->request.first.number, m_offer->request.bars);
    m_open = open();
    m_pane.setTracks(m_open);
    showKept();
    show(candidate);
    Q_EMIT noticed(tr("%1 is in the song, and locked in %2. Once you have chosen, a click on its bars in the grid "
                      "opens them again.")
                       .arg(text(family), barsText(m_offer->request.first.number, m_offer->request.bars)));
    m_pane.takeFocus();
}

void CandidateChooser::showBetween(const Candidate& candidate) {
    if (!m_offer) return;
    m_offer->candidates.resize(m_made);
    m_offer->candidates.push_back(candidate);
    const int place = static_cast<int>(m_made);
    const bool already = m_pane.current() == place;
    m_pane.setBetween(candidate);
    if (already) show(place);
}

Morph CandidateChooser::morphOf(const std::vector<int>& candidates, std::vector<MorphPoint> path,
                                Interpolation interpolation) const {
    Morph morph{{}, std::move(path), interpolation};
    for (const int candidate : candidates)
        morph.corners.push_back(cornerOf(m_offer->candidates[static_cast<std::size_t>(candidate)].settings));
    return morph;
}

/// Wishes may have moved the corners' thresholds apart. Between them it is as far as the path is from each, all in all.
CandidateChooser::PerTrackThresholds CandidateChooser::thresholdsAt(const std::vector<int>& candidates,
                                                                    const std::vector<MorphPoint>& path) const {
    PerTrackThresholds thresholds{};
    for (const MorphPoint& point : path) {
        const auto shares = cornerShares(candidates.size(), point);
        for (std::size_t corner = 0; corner < candidates.size(); ++corner) {
            const auto candidate = static_cast<std::size_t>(candidates[corner]);
            const auto& own = m_offer->candidates[candidate].settings.trackThresholds;
            for (std::size_t family = 0; family < kFamilies; ++family)
                thresholds[family] += shares[corner] * own[family] / static_cast<double>(path.size());
        }
    }
    return thresholds;
}

/// The first seed after all that were offered, but for those that wishes were tried with besides.
std::uint64_t CandidateChooser::freshSeed() const {
    const std::uint64_t first = m_offer->request.settings.seed;
    std::uint64_t last = first + m_made - 1;
    for (const Candidate& candidate : m_offer->candidates)
        if (candidate.settings.seed - first < kTriedSeedsApart) last = std::max(last, candidate.settings.seed);
    return last + 1;
}

/// As many as there were, but more than one.
std::size_t CandidateChooser::howMany() const {
    return std::max<std::size_t>(m_made, 2);
}

void CandidateChooser::ask(std::vector<GenerationSettings> pieces, std::optional<std::uint64_t> liked) {
    if (pieces.back().morph && !isWhole(*pieces.back().morph)) {
        const QString sentence =
            tr("These come of too many others, one of the other, to make more of; take one first.");
        Q_EMIT noticed(sentence);
        m_studio.notifier.songNotice(sentence);
        return;
    }
    GenerationRequest request = m_offer->request;
    request.pieces = std::move(pieces);
    request.likedSeed = liked;
    request.locks.add(m_studio.editor.locks());
    m_controller.generate(request);
}

void CandidateChooser::moreLike(int candidate) {
    if (!m_offer || m_offer->blind() || candidate < 0) return;
    const GenerationSettings& chosen = m_offer->candidates[static_cast<std::size_t>(candidate)].settings;
    std::vector<GenerationSettings> pieces(howMany(), chosen);
    const std::uint64_t first = freshSeed();
    // The one that is liked stays the first.
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const std::uint64_t seed = first + i - 1;
        pieces[i].seed = seed;
        pieces[i].latents = {};
        pieces[i].morph = Morph{{cornerOf(chosen), {seed, m_offer->request.settings.latents, {}}}, {{kAlike, 0}}};
    }
    ask(std::move(pieces), chosen.seed);
}

/// The ends themselves are there already.
void CandidateChooser::spread(const std::vector<int>& candidates, const Morph& between,
                              const std::vector<MorphPoint>& line) {
    const auto points = evenlyAlong(line, howMany() + 2);
    std::vector<GenerationSettings> pieces(howMany(), m_offer->request.settings);
    const std::uint64_t first = freshSeed();
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        pieces[i].seed = first + i;
        pieces[i].morph = between;
        pieces[i].morph->path = {points[i + 1]};
        pieces[i].trackThresholds = thresholdsAt(candidates, {points[i + 1]});
    }
    ask(std::move(pieces), std::nullopt);
}

/// Its bars, with the given track, as a MIDI file.
void CandidateChooser::drag(int candidate) {
    if (!m_offer) return;
    const auto song = m_controller.with(*m_offer, static_cast<std::size_t>(candidate), m_open);
    if (!song) return;
    const GenerationRequest& request = m_offer->request;
    const Song part =
        excerptOfBars(*song, request.first.number, request.bars, {kAllFamilies.begin(), kAllFamilies.end()});
    const auto seed = m_offer->candidates[static_cast<std::size_t>(candidate)].settings.seed;
    m_studio.notifier.check(
        dragAsMidi(m_pane, part, QStringLiteral("%1 seed %2").arg(m_studio.document.name()).arg(seed)));
}

void CandidateChooser::leave() {
    if (!m_offer) return;
    const bool kept = m_keptOf.has_value();
    recordLeft();
    end();
    const QString sentence =
        kept ? tr("What you kept is in the song; the rest is as it was.") : tr("The song is as it was.");
    Q_EMIT noticed(sentence);
    m_studio.notifier.songNotice(sentence);
    if (!kept) Q_EMIT left();
    m_studio.editor.lookBack();
    m_studio.editor.takeFocus();
}

void CandidateChooser::recordLeft() const {
    record(m_keptOf.value_or(0), m_keptOf ? OfferOutcome::End::PartlyKept : OfferOutcome::End::Left);
}

void CandidateChooser::record(std::size_t maker, OfferOutcome::End ended) const {
    OfferOutcome outcome;
    outcome.when = QDateTime::currentDateTimeUtc();
    outcome.model = text(m_offer->makers[maker].card.name);
    outcome.hash = text(m_offer->makers[maker].hash);
    if (m_offer->blind()) outcome.rival = text(m_offer->makers[1 - maker].card.name);
    outcome.offered = static_cast<int>(m_made);
    outcome.end = ended;
    m_ledger.add(outcome);
}

void CandidateChooser::end() {
    m_controller.stopMorphing();
    m_controller.stopListening();
    // Asked again, it is others that come.
    if (m_offer) Q_EMIT nextSeed(freshSeed());
    m_offer.reset();
    m_copies->stop();
    m_earlier.clear();
    m_studio.editor.setPreview(std::nullopt);
    Q_EMIT choosingChanged(false);
}

} // namespace muse
