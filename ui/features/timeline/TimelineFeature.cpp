// SPDX-License-Identifier: MIT
#include "ui/features/timeline/TimelineFeature.h"

#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/timeline/TimeActions.h"
#include "ui/kit/Notifier.h"
#include "ui/services/PlaybackController.h"
#include "widgets/overview/OverviewStrip.h"
#include "widgets/overview/TimeStrip.h"

#include <QAction>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace muse {
namespace {

const QString kOverviewShown = QStringLiteral("view/overview");
constexpr int kBurstMs = 60;

} // namespace

TimelineFeature::TimelineFeature(Studio& studio)
    : m_studio(studio), m_actions(new TimeActions(studio.menus, this)), m_overview(new OverviewStrip),
      m_marks(new TimeStrip) {
    m_afterEdits.setSingleShot(true);
    m_afterEdits.setInterval(kBurstMs);
    bindMarks();
    bindOverview();
    bindCommands();
    m_marks->setSong(studio.document.song());
    m_overview->setSong(studio.document.song());
    m_overview->setActiveFamily(studio.editor.activeFamily());
    showGeometry();
    showBars();
}

std::vector<Panel> TimelineFeature::panels() {
    return {{m_overview, {}, {}, WorkspaceId::Compose, PanelPlace::CentreAbove},
            {m_marks, {}, {}, WorkspaceId::Compose, PanelPlace::CentreAbove}};
}

std::vector<HelpText> TimelineFeature::helpTexts() const {
    return {{QStringLiteral("overviewStrip"),
             tr("The whole song. The frame is what the roll shows: drag it, or its edges to zoom. A click "
                "elsewhere moves the playhead.")},
            {QStringLiteral("timeStrip"),
             tr("Time signatures, tempo changes and markers. Double-click to add a marker, drag one to move it; "
                "the right button offers the rest.")}};
}

void TimelineFeature::bindMarks() {
    TimeStrip* marks = m_marks;
    connect(&m_studio.document, &SongDocument::changed, this, [this](const SongChange& change) {
        if (change.touches(SongPart::SongSettings)) m_marks->setSong(m_studio.document.song());
        if (change.kind == SongChange::Kind::State) return;
        m_changed |= change.extent;
        m_afterEdits.start();
    });
    connect(marks, &TimeStrip::editRequested, this,
            [this](const std::shared_ptr<SongEdit>& edit) { m_studio.document.apply(edit); });
    connect(marks, &TimeStrip::seekRequested, &m_studio.playback, &PlaybackController::seek);
    connect(marks, &TimeStrip::refused, &m_studio.notifier, &Notifier::notice);
}

void TimelineFeature::bindOverview() {
    OverviewStrip* overview = m_overview;
    EditorState* editor = &m_studio.editor;
    connect(&m_afterEdits, &QTimer::timeout, this,
            [this] { m_overview->setSong(m_studio.document.song(), std::exchange(m_changed, {})); });
    connect(editor, &EditorState::geometryChanged, this, &TimelineFeature::showGeometry);
    connect(editor, &EditorState::chosenBarsChanged, this, &TimelineFeature::showBars);
    connect(editor, &EditorState::activeFamilyChanged, overview, &OverviewStrip::setActiveFamily);
    connect(overview, &OverviewStrip::showRequested, editor, &EditorState::showTime);
    connect(overview, &OverviewStrip::seekRequested, &m_studio.playback, &PlaybackController::seek);
    connect(editor, &EditorState::playheadMoved, overview, &OverviewStrip::setPlayhead);
}

void TimelineFeature::bindCommands() {
    const TimeActions& actions = *m_actions;
    const std::array<std::pair<QAction*, MarkKind>, 3> kinds = {{{actions.addMarker, MarkKind::Marker},
                                                                 {actions.addTempo, MarkKind::Tempo},
                                                                 {actions.addSignature, MarkKind::Signature}}};
    for (const auto& [action, kind] : kinds)
        connect(action, &QAction::triggered, this, [this, kind = kind] {
            const Tick at = m_studio.playback.position();
            m_studio.editor.reveal(at);
            m_marks->beginMark(kind, at);
        });
    connect(actions.previousMarker, &QAction::triggered, this, [this] { goToMarker(-1); });
    connect(actions.nextMarker, &QAction::triggered, this, [this] { goToMarker(1); });
    connect(actions.overview, &QAction::toggled, this, [this](bool shown) {
        m_overview->setVisible(shown);
        m_studio.settings.setValue(kOverviewShown, shown);
    });
    actions.overview->setChecked(m_studio.settings.value(kOverviewShown, true).toBool());
}

void TimelineFeature::showGeometry() {
    const PianoRollGeometry& geometry = m_studio.editor.geometry();
    m_marks->setGeometry(geometry);
    m_overview->setShown({geometry.firstTick(), geometry.lastTick()});
}

void TimelineFeature::showBars() {
    const auto bars = m_studio.editor.chosenBars();
    m_overview->setChosenBars(bars ? std::optional(TickSpan{bars->first, bars->second}) : std::nullopt);
}

void TimelineFeature::goToMarker(int direction) {
    const auto& markers = m_studio.document.song().markers;
    const Tick now = m_studio.playback.position();
    Tick to = direction < 0 ? 0 : -1;
    for (const Marker& marker : markers) {
        if (direction < 0 && marker.at < now) to = std::max(to, marker.at);
        if (direction > 0 && marker.at > now && to < 0) to = marker.at;
    }
    if (to < 0)
        return m_studio.notifier.songNotice(tr("No marker follows. Double-click the line of marks to add one."));
    m_studio.playback.seek(to);
    m_studio.editor.reveal(to);
}

} // namespace muse
