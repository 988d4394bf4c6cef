// SPDX-License-Identifier: MIT
#include "ui/features/roll/RollFeature.h"

#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/roll/EditActions.h"
#include "ui/features/roll/EditingPage.h"
#include "ui/features/roll/LaneController.h"
#include "ui/features/roll/PictureExport.h"
#include "ui/features/roll/RollActions.h"
#include "ui/features/roll/RollMenus.h"
#include "ui/features/roll/Scrubbing.h"
#include "ui/features/roll/SongInsert.h"
#include "ui/features/roll/VelocityChoice.h"
#include "ui/kit/FileKinds.h"
#include "ui/services/PlaybackController.h"
#include "ui/window/Menus.h"
#include "ui/window/Workspaces.h"
#include "ui/window/drop/DropPlan.h"
#include "widgets/lanes/LanePanel.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

namespace muse {
namespace {

const QString kSplitView = QStringLiteral("view/splitView");
const QString kFold = QStringLiteral("view/rowFold");
const QString kDiamonds = QStringLiteral("view/drumDiamonds");
constexpr int kMostBarsToFit = 16;

} // namespace

RollFeature::RollFeature(Studio& studio)
    : m_studio(studio), m_roll(new PianoRollView), m_lane(new LanePanel(*m_roll)),
      m_rollAndLane(new QSplitter(Qt::Vertical)), m_insert(new SongInsert(studio, this)) {
    m_rollAndLane->setObjectName(QStringLiteral("rollAndLane"));
    m_rollAndLane->setChildrenCollapsible(false);
    m_rollAndLane->addWidget(m_roll);
    m_rollAndLane->addWidget(m_lane);
    m_rollAndLane->setStretchFactor(0, 1);
    new EditActions(studio.menus, *m_roll, this);
    m_actions = new RollActions(studio.menus, this);
    bindSong();
    bindState();
    bindTheory();
    bindTools();
    bindTracks();
    bindRows();
    bindKeys();
    m_roll->setButtons(storedButtons(studio.settings));
    showHint();
    new VelocityChoice(studio, *m_roll, this);
    new Scrubbing(studio, *m_roll, this);
    new LaneController(studio, *m_lane, *m_rollAndLane, this);
    new RollMenus(studio, *m_roll, this);
}

std::vector<Panel> RollFeature::panels() {
    return {{m_rollAndLane, {}, {}, WorkspaceId::Compose, PanelPlace::Centre}};
}

std::vector<FeatureToolBar> RollFeature::toolBars() {
    auto* bar = new QToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolsToolBar"));
    bar->setMovable(false);
    bar->toggleViewAction()->setVisible(false);
    for (const auto& [action, tool] : m_actions->tools)
        bar->addAction(action);
    return {{bar, false}};
}

std::vector<HelpText> RollFeature::helpTexts() const {
    return {{QStringLiteral("pianoRoll"),
             tr("The piano roll: time runs to the right, pitch upwards. The active track is in full colour and can "
                "be edited; the others are dimmed. Double-click a dimmed note to go to its track.")},
            {QStringLiteral("lanePanel"),
             tr("How loud the notes of the active track are, or its pitch bend, expression, volume and other "
                "controllers over time. Drag to paint; with Shift a straight line. Where notes are chosen only theirs "
                "change.")}};
}

std::vector<ExportFormat> RollFeature::exportFormats() {
    const auto write = [this](const std::filesystem::path& path) {
        return exportPicture(*m_roll, m_studio.document.name(), path);
    };
    return {{QStringLiteral("actionExportPng"),
             tr("Picture as &PNG..."),
             {},
             tr("Export picture as PNG"),
             tr("PNG pictures (*.png)"),
             QStringLiteral(".png"),
             write},
            {QStringLiteral("actionExportSvg"),
             tr("Picture as S&VG..."),
             {},
             tr("Export picture as SVG"),
             tr("SVG pictures (*.svg)"),
             QStringLiteral(".svg"),
             write}};
}

std::vector<PreferencesPage> RollFeature::preferences() {
    return {{tr("Editing"), [this] { return new EditingPage(m_studio.settings, *m_roll); }}};
}

bool RollFeature::idle() const {
    return !m_insert->running();
}

/// In an empty song there is nothing to join.
std::optional<DropPlan> RollFeature::planDropAt(const QStringList& paths, QPoint global) const {
    const QPoint place = m_roll->mapFromGlobal(global);
    if (paths.size() != 1 || !isImported(paths.front()) || m_studio.document.song().noteCount() == 0 ||
        !m_roll->isVisible() || !m_roll->rect().contains(place))
        return std::nullopt;
    const Bar bar = barAt(m_studio.document.song(), m_roll->geometry().tickAt(place.x()));
    return DropPlan{
        DropKind::Insert, paths, tr("Insert %1 at bar %2").arg(QFileInfo(paths.front()).fileName()).arg(bar.number + 1),
        tr("Its notes join those of your song. Dropped above or beside the notes, it is opened instead."), bar.start};
}

bool RollFeature::open(const DropPlan& plan) {
    if (plan.kind != DropKind::Insert) return false;
    m_studio.workspaces.setCurrent(WorkspaceId::Compose);
    m_insert->insert(plan.paths.front(), plan.at);
    return true;
}

/// Of a song that was opened all, if it is short; of a long one the beginning, as notes too small to hit help nobody.
void RollFeature::bindSong() {
    SongDocument* document = &m_studio.document;
    connect(document, &SongDocument::changed, m_roll, [this, document](const SongChange& change) {
        if (change.kind == SongChange::Kind::State) return;
        m_roll->setSong(document->song(), change.extent);
        // Of a listener that came first.
        if (const Proposal& proposal = m_studio.editor.proposal(); !proposal.remove.empty() || !proposal.insert.empty())
            m_roll->showProposal(proposal.remove, proposal.insert);
        if (!change.replaced()) return;
        m_roll->setRowFold(m_roll->rowFold());
        if (barCount(document->song()) <= kMostBarsToFit)
            m_roll->zoomToFit();
        else
            m_roll->showBeginning(barNumber(document->song(), kMostBarsToFit).start);
    });
    connect(m_roll, &PianoRollView::editRequested, document,
            [document](const std::shared_ptr<SongEdit>& edit) { document->apply(edit); });
    connect(m_roll, &PianoRollView::takeBackRequested, &document->undoStack(), &QUndoStack::undo);
    m_roll->setSong(document->song());
    EditorState* editor = &m_studio.editor;
    connect(m_roll, &PianoRollView::previewEnded, editor, [editor] { editor->setPreview(std::nullopt); });
    connect(editor, &EditorState::previewChanged, m_roll, [this, document, editor] {
        if (!editor->preview()) return m_roll->endPreview(document->song());
        PreviewedNotes notes{editor->preview()->span, {}, editor->preview()->heardFrom};
        for (const Family family : editor->preview()->families)
            notes.families.set(index(family));
        m_roll->showPreview(editor->preview()->song, notes);
    });
}

void RollFeature::bindState() {
    EditorState* editor = &m_studio.editor;
    PianoRollView* roll = m_roll;
    connect(roll, &PianoRollView::activeFamilyChanged, editor, &EditorState::setActiveFamily);
    connect(editor, &EditorState::activeFamilyChanged, roll, &PianoRollView::setActiveFamily);
    connect(roll, &PianoRollView::selectedBarsChanged, editor, [=] { editor->setChosenBars(roll->selectedBars()); });
    connect(editor, &EditorState::chosenBarsChanged, roll, [=] { roll->setSelectedBars(editor->chosenBars()); });
    connect(roll, &PianoRollView::selectionChanged, editor, [=] { editor->setSelection(roll->selection()); });
    connect(editor, &EditorState::selectionChanged, roll, [=] {
        if (roll->selection() != editor->selection()) roll->setSelection(editor->selection());
    });
    connect(roll, &PianoRollView::gestureFinished, editor, [=] {
        editor->setNoteLength(roll->noteLength());
        editor->endGesture();
    });
    connect(roll, &PianoRollView::geometryChanged, editor, [=] { editor->setGeometry(roll->geometry()); });
    connect(editor, &EditorState::proposed, roll,
            [=] { roll->showProposal(editor->proposal().remove, editor->proposal().insert); });
    connect(editor, &EditorState::lookBackRequested, roll, &PianoRollView::lookBack);
    connect(editor, &EditorState::revealRequested, roll, &PianoRollView::ensureVisible);
    connect(editor, &EditorState::showTimeRequested, roll,
            [roll](TickSpan span) { roll->showTime(span.from, span.to); });
    connect(editor, &EditorState::presentRequested, roll, &PianoRollView::present);
    connect(editor, &EditorState::focusRequested, roll, &PianoRollView::takeFocus);
    connect(editor, &EditorState::gridChanged, roll, &PianoRollView::setSnap);
    connect(editor, &EditorState::inputStepChanged, roll, [=] { roll->setStep(editor->inputStep()); });
    connect(editor, &EditorState::shownChanged, roll, &PianoRollView::setShown);
    connect(editor, &EditorState::playheadMoved, roll, [this](Tick tick) {
        m_roll->setPlayhead(tick);
        lightKeys();
        if (m_actions->follow->isChecked() && m_studio.playback.playing()) m_roll->ensureVisible(tick);
    });
    // At the end of a song the playhead goes back to its beginning, and the eye with it.
    connect(&m_studio.playback, &PlaybackController::playingChanged, roll, [this](bool playing) {
        lightKeys();
        if (!playing && m_actions->follow->isChecked()) m_roll->ensureVisible(m_studio.playback.position());
    });
    const auto showTarget = [this] {
        const BarSpan& span = m_studio.editor.targetBars();
        const Bar last = barNumber(m_studio.document.song(), span.first.number + span.count - 1);
        m_roll->setTargetBars(std::pair(span.first.start, last.end()));
    };
    connect(editor, &EditorState::targetBarsChanged, roll, showTarget);
    showTarget();
    editor->setActiveFamily(roll->activeFamily());
    editor->setGrid(roll->snap());
    editor->setGeometry(roll->geometry());
}

void RollFeature::bindTheory() {
    EditorState* editor = &m_studio.editor;
    PianoRollView* roll = m_roll;
    const auto show = [=] {
        roll->setScale(editor->scale());
        roll->setScaleHelp(editor->scaleHelp().shadeRows, editor->scaleHelp().keepToScale);
        roll->setChordNames(editor->scaleHelp().chordNames);
        roll->setChordChoice(editor->chord());
    };
    connect(editor, &EditorState::scaleChanged, roll, show);
    connect(editor, &EditorState::scaleHelpChanged, roll, show);
    connect(editor, &EditorState::chordChanged, roll, show);
    show();
}

void RollFeature::bindTools() {
    EditorState* editor = &m_studio.editor;
    PianoRollView* roll = m_roll;
    connect(roll, &PianoRollView::toolChanged, editor, &EditorState::setTool);
    connect(editor, &EditorState::toolChanged, roll, &PianoRollView::setTool);
    const auto show = [this](PianoRollView::Tool tool) {
        for (const auto& [action, each] : m_actions->tools)
            if (each == tool) action->setChecked(true);
    };
    for (const auto& [action, tool] : m_actions->tools)
        connect(action, &QAction::triggered, editor, [editor, tool = tool] { editor->setTool(tool); });
    connect(editor, &EditorState::toolChanged, this, show);
    editor->setTool(roll->tool());
    show(roll->tool());
    for (const auto& [action, length] : m_actions->lengths)
        connect(action, &QAction::triggered, roll, [=, length = length] {
            roll->setNoteLength(length);
            editor->setNoteLength(length);
        });
}

void RollFeature::bindTracks() {
    EditorState* editor = &m_studio.editor;
    const auto showActive = [this](Family active) {
        for (const Family family : kAllFamilies)
            m_actions->tracks[index(family)]->setChecked(family == active);
    };
    for (const Family family : kAllFamilies)
        connect(m_actions->tracks[index(family)], &QAction::triggered, this, [editor, family, showActive] {
            editor->setActiveFamily(family);
            showActive(family); // the active one, chosen again, stays checked
        });
    connect(editor, &EditorState::activeFamilyChanged, this, showActive);
    showActive(editor->activeFamily());
    connect(m_actions->splitView, &QAction::toggled, this, [this](bool split) {
        m_roll->setSplitView(split);
        m_studio.settings.setValue(kSplitView, split);
    });
    m_actions->splitView->setChecked(m_studio.settings.value(kSplitView, false).toBool());
}

void RollFeature::bindRows() {
    const auto fold = [this](RowFold rows) {
        m_actions->fold->setChecked(rows == RowFold::Track);
        m_actions->foldTracks->setChecked(rows == RowFold::Tracks);
        m_roll->setRowFold(rows);
        m_studio.settings.setValue(kFold, static_cast<int>(rows));
    };
    connect(m_actions->fold, &QAction::triggered, this, [fold](bool on) { fold(on ? RowFold::Track : RowFold::None); });
    connect(m_actions->foldTracks, &QAction::triggered, this,
            [fold](bool on) { fold(on ? RowFold::Tracks : RowFold::None); });
    const int kept = m_studio.settings.value(kFold, 0).toInt();
    fold(static_cast<RowFold>(std::clamp(kept, 0, static_cast<int>(RowFold::Tracks))));
    connect(m_actions->diamonds, &QAction::toggled, this, [this](bool on) {
        m_roll->setDrumDiamonds(on);
        m_studio.settings.setValue(kDiamonds, on);
    });
    m_actions->diamonds->setChecked(m_studio.settings.value(kDiamonds, false).toBool());
}

void RollFeature::bindKeys() {
    PlaybackController* playback = &m_studio.playback;
    connect(m_roll, &PianoRollView::noteOnRequested, playback, &PlaybackController::noteOn);
    connect(m_roll, &PianoRollView::noteOffRequested, playback, &PlaybackController::noteOff);
    connect(m_roll, &PianoRollView::seekRequested, playback, &PlaybackController::seek);
    // Whoever works with the keyboard hears and pastes where they are; what plays is left alone.
    connect(m_roll, &PianoRollView::cursorMoved, playback, [playback](Tick tick) {
        if (!playback->playing()) playback->seek(tick);
    });
    connect(playback, &PlaybackController::sought, m_roll, &PianoRollView::setCursorTick);
    connect(playback, &PlaybackController::keyMoved, this, [this](int pitch, bool down) {
        if (down)
            m_heldKeys.insert(pitch);
        else
            m_heldKeys.erase(pitch);
        lightKeys();
    });
}

/// Those that somebody holds down, and those that the active track plays.
void RollFeature::lightKeys() {
    std::set<int> lit = m_heldKeys;
    const Song& song = m_roll->song();
    const Family active = m_roll->activeFamily();
    if (m_studio.playback.playing() && song.audible(active)) {
        const Tick now = m_roll->playhead();
        for (const Note& note : song.track(active).notesIn(now, now + 1))
            lit.insert(note.pitch);
    }
    m_roll->setHeldKeys(lit);
}

void RollFeature::showHint() {
    auto* hint = new QLabel(m_roll->hint());
    hint->setObjectName(QStringLiteral("rollHint"));
    hint->setAccessibleName(tr("Hint"));
    // A long hint must not widen the window.
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hint->setContentsMargins(8, 0, 0, 0);
    m_studio.window.statusBar()->addWidget(hint, 1);
    // It keeps its place in the bar where there is no roll in sight.
    const auto show = [this, hint] {
        const bool inSight = m_studio.workspaces.current() == WorkspaceId::Compose;
        const auto& preview = m_studio.editor.preview();
        hint->setText(!inSight ? QString() : preview && !preview->hint.isEmpty() ? preview->hint : m_roll->hint());
    };
    connect(m_roll, &PianoRollView::hintChanged, hint, show);
    connect(&m_studio.editor, &EditorState::previewChanged, hint, show);
    connect(&m_studio.workspaces, &Workspaces::switched, hint, show);
}

} // namespace muse
