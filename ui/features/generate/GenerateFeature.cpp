// SPDX-License-Identifier: MIT
#include "ui/features/generate/GenerateFeature.h"

#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/generate/GeneratePanel.h"
#include "ui/features/generate/GenerationController.h"
#include "ui/features/generate/GenerationText.h"
#include "ui/features/generate/MakingAgain.h"
#include "ui/features/generate/SteeringForm.h"
#include "ui/features/generate/TrackToHear.h"
#include "ui/features/generate/candidates/CandidateChooser.h"
#include "ui/features/generate/candidates/CandidatePane.h"
#include "ui/features/generate/ledger/BlindDialog.h"
#include "ui/features/generate/ledger/LedgerDialog.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/RecentFiles.h"
#include "ui/kit/SongText.h"
#include "ui/kit/Text.h"
#include "ui/services/ModelCatalogue.h"
#include "ui/services/StudioSetup.h"
#include "ui/window/Menus.h"
#include "ui/window/Workspaces.h"
#include "ui/window/drop/DropPlan.h"
#include "widgets/locks/LockGrid.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace muse {
namespace {

const QString kCandidates = QStringLiteral("generate/candidates");
const QString kDynamics = QStringLiteral("generate/dynamics");

} // namespace

GenerateFeature::GenerateFeature(Studio& studio)
    : m_studio(studio), m_panel(new GeneratePanel),
      m_controller(new GenerationController(studio.document, studio.models, studio.jobs, this)),
      m_ledger(studio.setup.ledger),
      m_chooser(new CandidateChooser(studio, *m_controller, m_panel->candidates(), m_ledger, this)) {
    addCommands();
    bindPanel();
    bindController();
    bindCandidates();
    bindState();
}

std::vector<Panel> GenerateFeature::panels() {
    Panel panel{m_panel, QStringLiteral("generateDock"), tr("Generate"), WorkspaceId::Compose, PanelPlace::Right};
    panel.action = QStringLiteral("actionGeneratePanel");
    panel.actionWords = tr("&Generate panel");
    return {panel};
}

std::vector<HelpText> GenerateFeature::helpTexts() const {
    return {{QStringLiteral("generateDock"),
             tr("Lets a MuseGAN write: the other four tracks to the active one, or all five. The seed makes the "
                "same music again; the threshold decides how much of the output becomes notes, dynamics how they are "
                "played.")}};
}

void GenerateFeature::addCommands() {
    Menus& menus = m_studio.menus;
    QAction* others = menus.make.add(menus.generate, "actionGenerateOthers", tr("Generate the &other four"),
                                     QStringLiteral("Ctrl+G"));
    QAction* scratch = menus.make.add(menus.generate, "actionGenerateScratch", tr("Generate from &scratch"),
                                      QStringLiteral("Ctrl+Shift+G"));
    QAction* next = menus.make.add(menus.generate, "actionGenerateNext", tr("Generate the &next bars"),
                                   QStringLiteral("Ctrl+Shift+Right"));
    next->setToolTip(tr("Let the music go on after the chosen bars, as many bars again: what follows the last of them "
                        "best is offered"));
    connect(next, &QAction::triggered, this, &GenerateFeature::generateNext);
    m_again = menus.make.add(menus.generate, "actionMakeAgain", tr("&Make again"), QStringLiteral("Ctrl+Alt+G"));
    m_again->setToolTip(tr("Make the generated notes in the chosen bars again, from what the song knows of them"));
    connect(m_again, &QAction::triggered, this, &GenerateFeature::makeAgain);
    menus.generate->addSeparator();
    QAction* blind = menus.make.add(menus.generate, "actionCompareBlind", tr("Compare two models &blind..."));
    QAction* ledger = menus.make.add(menus.generate, "actionOfferLedger", tr("What was &kept..."));
    connect(blind, &QAction::triggered, this, &GenerateFeature::compareBlind);
    connect(ledger, &QAction::triggered, this, &GenerateFeature::showLedger);
    menus.generate->addSeparator();
    m_cancel =
        menus.make.add(menus.generate, "actionCancelGeneration", tr("&Cancel"), QKeySequence(QStringLiteral("Ctrl+.")));
    m_cancel->setEnabled(false);
    connect(others, &QAction::triggered, this, [this] { generate(false); });
    connect(scratch, &QAction::triggered, this, [this] { generate(true); });
    connect(m_cancel, &QAction::triggered, m_controller, &GenerationController::cancel);
}

void GenerateFeature::bindPanel() {
    connect(m_panel, &GeneratePanel::accompanyRequested, this, [this] { generate(false); });
    connect(m_panel, &GeneratePanel::scratchRequested, this, [this] { generate(true); });
    connect(m_panel, &GeneratePanel::nextRequested, this, &GenerateFeature::generateNext);
    // Without its buttons nobody could tell a candidate from the song. Moving the panel hides it for a moment only.
    connect(m_panel, &GeneratePanel::hidden, this, [this] {
        const auto look = [this] {
            if (!m_panel->isVisible() && m_studio.workspaces.current() == WorkspaceId::Compose) m_chooser->leave();
        };
        QMetaObject::invokeMethod(this, look, Qt::QueuedConnection);
    });
    connect(m_panel, &GeneratePanel::redrawRequested, this, &GenerateFeature::redraw);
    connect(m_panel, &GeneratePanel::cancelRequested, m_controller, &GenerationController::cancel);
    connect(m_panel, &GeneratePanel::openModelRequested, this, &GenerateFeature::openModel);
    connect(m_panel, &GeneratePanel::trainRequested, this,
            [this] { m_studio.workspaces.setCurrent(WorkspaceId::Train); });
}

void GenerateFeature::bindController() {
    connect(m_controller, &GenerationController::busyChanged, m_panel, &GeneratePanel::setRunning);
    connect(m_controller, &GenerationController::busyChanged, m_cancel, &QAction::setEnabled);
    connect(m_controller, &GenerationController::busyChanged, this, [this](bool busy) {
        if (busy) m_studio.notifier.forgetSong();
    });
    connect(m_controller, &GenerationController::progress, m_panel, &GeneratePanel::setProgress);
    connect(m_controller, &GenerationController::generated, this, [this](const QString& what, TickSpan span) {
        m_chosenBefore.reset();
        const QString sentence = (what + QLatin1Char(' ') + std::exchange(m_said, QString())).trimmed();
        m_panel->showNotice(sentence);
        m_studio.notifier.songNotice(sentence);
        m_studio.editor.present(span);
    });
    connect(m_controller, &GenerationController::cancelled, this, [this] {
        goBack();
        m_panel->showNotice(tr("Cancelled; the song is as it was."));
    });
    // The panel is where the user looks; a box on top would only be in the way.
    connect(m_controller, &GenerationController::failed, this, [this](const QString& sentence) {
        if (!m_chooser->choosing()) goBack();
        m_panel->showError(sentence);
        m_studio.notifier.songNotice(sentence);
    });
}

void GenerateFeature::bindCandidates() {
    connect(m_chooser, &CandidateChooser::choosingChanged, this, [this](bool choosing) {
        m_panel->setChoosing(choosing);
        showAgain();
        if (!choosing) return;
        m_panel->clearNotice();
        if (!m_said.isEmpty()) m_panel->showNotice(std::exchange(m_said, QString()));
        m_studio.workspaces.present(m_panel);
        m_studio.notifier.songNotice(
            tr("Candidates: arrow keys compare them, Enter takes one, K keeps one track of it, Escape leaves all."));
    });
    connect(m_chooser, &CandidateChooser::left, this, &GenerateFeature::goBack);
    connect(m_chooser, &CandidateChooser::noticed, m_panel, &GeneratePanel::showNotice);
    connect(m_chooser, &CandidateChooser::nextSeed, m_panel, &GeneratePanel::setSeed);
    m_panel->setCandidateCount(m_studio.settings.value(kCandidates, m_panel->candidateCount()).toInt());
    m_panel->setDynamics(m_studio.settings.value(kDynamics, m_panel->dynamics()).toDouble());
    EditorState* editor = &m_studio.editor;
    LockGrid* grid = &m_panel->lockGrid();
    connect(grid, &LockGrid::locksChanged, editor, &EditorState::setLocks);
    connect(grid, &LockGrid::lockingFinished, editor, &EditorState::keepLocks);
    connect(editor, &EditorState::locksChanged, m_panel, [=, this] {
        m_panel->setLocks(editor->locks());
        showGiven();
    });
    connect(m_panel, &GeneratePanel::onlyEmptyBarsToggled, this, &GenerateFeature::showStaying);
    // How to choose is of no use where nothing is chosen.
    connect(&m_studio.workspaces, &Workspaces::switched, this, [this] {
        if (m_chooser->choosing()) m_studio.notifier.forgetSong();
    });
}

void GenerateFeature::bindState() {
    connect(&m_studio.models, &ModelCatalogue::changed, this, &GenerateFeature::showModels);
    connect(&m_studio.models, &ModelCatalogue::chosen, this, &GenerateFeature::showChosen);
    connect(&m_studio.document, &SongDocument::changed, this, [this](const SongChange& change) {
        // What was said is about the song before.
        if (change.kind != SongChange::Kind::State) m_panel->clearNotice();
        if (change.replaced()) suggestTrack();
        // What was held for one request is the user's to hold for the next.
        if (change.kind != SongChange::Kind::State) {
            showOrigin(change.replaced());
            m_panel->setSongEmpty(m_studio.document.song().noteCount() == 0);
        }
        if (change.touches(SongPart::TrackSettings)) showLocks();
        if (change.touches(SongPart::Notes)) showStaying();
        if (change.touches(SongPart::Notes) || change.touches(SongPart::TrackSettings)) showGiven();
    });
    EditorState* editor = &m_studio.editor;
    connect(editor, &EditorState::targetBarsChanged, this, &GenerateFeature::showTarget);
    const auto showScale = [=, this] { m_panel->steering().setScale(editor->scale()); };
    connect(editor, &EditorState::scaleChanged, this, showScale);
    showScale();
    connect(editor, &EditorState::activeFamilyChanged, this, &GenerateFeature::showGiven);
    m_panel->setLooking(true);
    m_panel->setSongEmpty(m_studio.document.song().noteCount() == 0);
    showTarget();
    showLocks();
}

void GenerateFeature::generate(bool fromScratch) {
    if (m_controller->busy()) return;
    m_studio.workspaces.setCurrent(WorkspaceId::Compose);
    if (const auto heard = heardTrack(); !fromScratch && heard) m_studio.editor.setActiveFamily(*heard);
    GenerationRequest request = requestFor(fromScratch);
    if (const auto card = m_controller->fitting(request))
        m_said = fitHolds(request, *card, m_studio.document.song(), m_origin, m_studio.editor.targetBars().first);
    ask(std::move(request));
}

std::optional<Family> GenerateFeature::heardTrack() const {
    const EditorState& editor = m_studio.editor;
    return trackToHear(m_studio.document.song(), {editor.activeFamily(), editor.targetBars(), editor.locks()},
                       m_studio.models.models());
}

/// By the model in the panel and as its controls stand.
GenerationRequest GenerateFeature::requestFor(bool fromScratch) {
    m_chooser->moveOn();
    GenerationRequest request;
    if (const auto chosen = m_panel->selectedModel()) request.model = chosen->path;
    request.settings = m_panel->nextSettings();
    request.fromScratch = fromScratch;
    request.active = m_studio.editor.activeFamily();
    return request;
}

void GenerateFeature::compareBlind() {
    if (m_controller->busy()) return;
    m_studio.workspaces.setCurrent(WorkspaceId::Compose);
    const BarSpan& span = m_studio.editor.targetBars();
    auto* dialog = new BlindDialog(m_studio.models.models(), m_studio.editor.activeFamily(),
                                   barsText(span.first.number, span.count), &m_studio.window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ModelCard first = dialog->first();
        GenerationRequest request = requestFor(!first.config.given);
        request.model = first.path;
        request.rival = dialog->rival().path;
        // What is held is held in the first one's random vectors, which mean nothing to the other.
        request.settings.latents = {};
        // What is chosen among many would bear seeds that are in the other one's choice too.
        for (TrackSteering& track : request.settings.steering.tracks)
            track.wishes = {};
        if (first.config.given) m_studio.editor.setActiveFamily(request.active = *first.config.given);
        ask(std::move(request));
    });
    present(*dialog);
}

/// One at a time, beside the work.
void GenerateFeature::present(QDialog& dialog) {
    if (m_dialog) m_dialog->close();
    m_dialog = &dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.show();
}

void GenerateFeature::showLedger() {
    present(*new LedgerDialog(m_ledger, m_studio.prompter, &m_studio.window));
}

/// To the active track where it plays there already, else by all five; the piece that the bars before are from goes on.
void GenerateFeature::generateNext() {
    if (m_controller->busy()) return;
    m_studio.workspaces.setCurrent(WorkspaceId::Compose);
    // Who wants to hear how it goes on has chosen.
    if (m_chooser->takeCurrent()) m_said = tr("The candidate that was shown is in the song; undo takes it out again.");
    const Song& song = m_studio.document.song();
    const BarSpan span = m_studio.editor.targetBars();
    const TickSpan before = target();
    const auto rests = [&](Family family) { return song.track(family).notesIn(before.from, before.to).empty(); };
    // After nothing there is nothing to go on from.
    if (std::ranges::all_of(kAllFamilies, rests)) return generate(true);
    const auto record = newestRecord(song, before);
    const Generation* generation = newestGeneration(song, before);
    const auto chosenBefore = m_studio.editor.chosenBars();
    m_studio.editor.setChosenBars(
        EditorState::Range(before.to, barNumber(song, span.first.number + 2 * span.count - 1).end()));

    const TickSpan next = target();
    const Family active = m_studio.editor.activeFamily();
    const auto notes = song.track(active).notesIn(next.from, next.to);
    // A note that only hangs over from before is none to play to.
    const bool plays = std::ranges::any_of(notes, [next](const Note& note) { return note.start >= next.from; });
    const bool accompanied = fittingModel(m_studio.models.models(), {}, active).has_value();
    GenerationRequest request = requestFor(!plays || !accompanied);
    const bool likeBefore =
        record && (request.fromScratch ? !record->given.has_value() : record->given == request.active);
    if (likeBefore)
        if (const auto model = modelOf(m_studio.models.models(), *generation, *record)) {
            request.model = model->path;
            request.settings.latents = continuedLatents(*record);
        }
    request.goesOn = true;
    ask(std::move(request), chosenBefore);
}

/// Nothing goes on where it was to go on.
void GenerateFeature::goBack() {
    m_said.clear();
    if (const auto before = std::exchange(m_chosenBefore, std::nullopt)) m_studio.editor.setChosenBars(*before);
}

/// Fills the target's bars, but for what is locked.
void GenerateFeature::ask(GenerationRequest request, std::optional<ChosenBars> goBackTo) {
    const BarSpan span = m_studio.editor.targetBars();
    request.first = span.first;
    request.bars = span.count;
    // Of one alone there is nothing to choose.
    request.candidates = std::max(m_panel->candidateCount(), request.rival.empty() ? 1 : 2);
    request.locks = m_studio.editor.locks();
    request.onlyEmptyBars = m_panel->onlyEmptyBars();
    if (request.onlyEmptyBars)
        request.locks.add(lockedWhereNotesBegin(m_studio.document.song(), span.first.number, span.count));
    if (const QString left = m_controller->leaveOutWishes(request); !left.isEmpty())
        m_said = (m_said + QLatin1Char(' ') + left).trimmed();
    request.dynamics = m_panel->dynamics();
    m_studio.settings.setValue(kCandidates, m_panel->candidateCount());
    m_studio.settings.setValue(kDynamics, request.dynamics);
    m_chosenBefore = std::move(goBackTo);
    start(request);
}

/// What is refused takes nothing away that is being looked at.
void GenerateFeature::start(const GenerationRequest& request) {
    m_controller->generate(request);
    if (m_controller->busy()) m_studio.editor.setPreview(std::nullopt);
}

/// By the model that made the music, to the track that it was made to, or to none.
void GenerateFeature::redraw(LatentRole role, std::optional<Family> family) {
    const Generation* generation = newestGeneration(m_studio.document.song(), target());
    const auto record = newestRecord(m_studio.document.song(), target());
    if (m_controller->busy() || !generation || !record) return;
    // Another model would draw other music from the vectors that are held.
    const auto model = modelOf(m_studio.models.models(), *generation, *record);
    if (!model) return m_panel->showError(modelGoneSentence(*generation));
    GenerationRequest request;
    request.model = model->path;
    request.settings = m_panel->settingsForRedraw(role, family);
    request.fromScratch = !record->given;
    request.active = record->given.value_or(m_studio.editor.activeFamily());
    m_said = fitHolds(request, *model, m_studio.document.song(), *generation, m_studio.editor.targetBars().first);
    ask(std::move(request));
}

void GenerateFeature::makeAgain() {
    const Song& song = m_studio.document.song();
    const Generation* generation = newestGeneration(song, target());
    if (m_controller->busy() || !generation) return;
    auto again = makingAgain(song, m_studio.models.models(), *generation, target());
    if (!again) return m_panel->showError(errorWords(again.error()));
    again->request.locks.add(m_studio.editor.locks());
    m_said = again->remark;
    m_studio.workspaces.setCurrent(WorkspaceId::Compose);
    start(again->request);
}

TickSpan GenerateFeature::target() const {
    const BarSpan& span = m_studio.editor.targetBars();
    return {span.first.start, span.end};
}

void GenerateFeature::showOrigin(bool holds) {
    const Generation* generation = newestGeneration(m_studio.document.song(), target());
    m_generated = generation != nullptr;
    showAgain();
    if (m_origin == (generation ? *generation : Generation{})) return;
    m_origin = generation ? *generation : Generation{};
    const auto record = newestRecord(m_studio.document.song(), target());
    m_panel->setOrigin(record ? std::optional(record->settings) : std::nullopt, holds);
}

/// While candidates are shown, what would be made again is not to be seen.
void GenerateFeature::showAgain() {
    m_again->setEnabled(m_generated && !m_chooser->choosing());
}

void GenerateFeature::showTarget() {
    const BarSpan& span = m_studio.editor.targetBars();
    m_panel->setTargetBars(static_cast<int>(span.first.number), span.count);
    m_panel->lockGrid().setBars(span.first.number, span.count);
    showStaying();
    showGiven();
    showOrigin(true);
}

/// The track that the others would be made to.
void GenerateFeature::showGiven() {
    const Family given = heardTrack().value_or(m_studio.editor.activeFamily());
    const TickSpan span = target();
    m_panel->setGivenTrack(given, !m_studio.document.song().track(given).notesIn(span.from, span.to).empty());
    m_panel->lockGrid().setGiven(given);
}

/// The bars that stay as they are because notes begin there.
void GenerateFeature::showStaying() {
    const BarSpan& span = m_studio.editor.targetBars();
    m_panel->lockGrid().setStaying(m_panel->onlyEmptyBars()
                                       ? lockedWhereNotesBegin(m_studio.document.song(), span.first.number, span.count)
                                       : BarLocks());
}

void GenerateFeature::showLocks() {
    std::vector<Family> locked;
    for (const Family family : kAllFamilies)
        if (m_studio.document.song().track(family).settings.locked) locked.push_back(family);
    m_panel->setLocked(locked);
    m_panel->lockGrid().setWholeRows(locked);
}

void GenerateFeature::showModels() {
    if (std::exchange(m_firstList, false)) suggestTrack();
    m_panel->setLooking(false);
    m_panel->setModels(m_studio.models.models());
    showGiven();
    if (m_warmUp) warmUp();
}

void GenerateFeature::showChosen(const ModelCard& card) {
    // A model that was asked for by name is there to accompany its own track.
    if (card.config.given) m_studio.editor.setActiveFamily(*card.config.given);
    m_panel->selectModel(card.path);
}

/// A song that nobody has touched yet opens on a track that there is something to do with.
void GenerateFeature::suggestTrack() {
    const auto played = [this](Family family) { return !m_studio.document.song().track(family).notes().empty(); };
    const auto ready = [this, played](Family family) {
        return played(family) && std::ranges::any_of(m_studio.models.models(), [family](const ModelCard& card) {
                   return card.config.given == family;
               });
    };
    // What was generated last was generated to a track, and is to be again.
    const auto given = givenIn(m_studio.document.song());
    if (!m_studio.document.modified() && given && played(*given)) return m_studio.editor.setActiveFamily(*given);
    const Family active = m_studio.editor.activeFamily();
    if (m_studio.document.modified() || ready(active)) return;
    auto found = std::ranges::find_if(kAllFamilies, ready);
    if (found == kAllFamilies.end() && !played(active)) found = std::ranges::find_if(kAllFamilies, played);
    if (found != kAllFamilies.end()) m_studio.editor.setActiveFamily(*found);
}

void GenerateFeature::warmUp() {
    m_warmUp = !m_studio.models.ready();
    if (!m_warmUp) m_controller->warmUp(m_studio.editor.activeFamily());
}

bool GenerateFeature::idle() const {
    return !m_controller->busy();
}

bool GenerateFeature::open(const DropPlan& plan) {
    if (plan.kind != DropKind::Model) return false;
    m_studio.workspaces.present(m_panel);
    m_studio.notifier.check(m_studio.models.choose(toPath(plan.paths.front())));
    return true;
}

void GenerateFeature::openModel() {
    const auto path = m_studio.prompter.openFile(tr("Choose a model's weights"), m_studio.recent.folder(),
                                                 tr("Weights (*.safetensors)"));
    if (!path) return;
    m_studio.recent.setFolderOf(*path);
    m_studio.notifier.check(m_studio.models.choose(toPath(*path)));
}

} // namespace muse
