// SPDX-License-Identifier: MIT
#include "ui/features/timeline/TimelineFeature.h"

#include "ui/features/timeline/TimeActions.h"
#include "ui/services/PlaybackController.h"
#include "ui/kit/Notifier.h"
#include "ui/document/SongDocument.h"
#include "widgets/overview/OverviewStrip.h"
#include "widgets/overview/TimeStrip.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QAction>
#include <QSettings>

#include <algorithm>

namespace muse {
namespace {

const QString kOverviewShown = QStringLiteral("view/overview");
constexpr int kBurstMs = 60;

} // namespace

TimelineFeature::TimelineFeature(const TimeParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    m_afterEdits.setSingleShot(true);
    m_afterEdits.setInterval(kBurstMs);
    connectMarks();
    connectOverview();
    connectActions();
    m_parts.marks.setSong(m_parts.document.song());
    m_parts.overview.setSong(m_parts.document.song());
    m_parts.overview.setActiveFamily(m_parts.roll.activeFamily());
    showGeometry();
    showBars();
}

void TimelineFeature::connectMarks() {
    TimeStrip* marks = &m_parts.marks;
    connect(&m_parts.document, &SongDocument::changed, this, [this](DocumentChange change) {
        if (change == DocumentChange::State) return;
        m_parts.marks.setSong(m_parts.document.song());
        m_afterEdits.start();
    });
    connect(marks, &TimeStrip::editRequested, this,
            [this](const std::shared_ptr<SongEdit>& edit) { m_parts.document.apply(edit); });
    connect(marks, &TimeStrip::seekRequested, &m_parts.playback, &PlaybackController::seek);
    connect(marks, &TimeStrip::refused, &m_parts.notifier, &Notifier::notice);
}

void TimelineFeature::connectOverview() {
    OverviewStrip* overview = &m_parts.overview;
    PianoRollView* roll = &m_parts.roll;
    connect(&m_afterEdits, &QTimer::timeout, this, [this] { m_parts.overview.setSong(m_parts.document.song()); });
    connect(roll, &PianoRollView::geometryChanged, this, &TimelineFeature::showGeometry);
    connect(roll, &PianoRollView::selectedBarsChanged, this, &TimelineFeature::showBars);
    connect(roll, &PianoRollView::activeFamilyChanged, overview, &OverviewStrip::setActiveFamily);
    connect(overview, &OverviewStrip::showRequested, roll,
            [roll](TickSpan span) { roll->showTime(span.from, span.to); });
    connect(overview, &OverviewStrip::seekRequested, &m_parts.playback, &PlaybackController::seek);
    connect(&m_parts.playback, &PlaybackController::playheadMoved, overview, &OverviewStrip::setPlayhead);
}

void TimelineFeature::connectActions() {
    const TimeActions& actions = m_parts.actions;
    const std::array<std::pair<QAction*, MarkKind>, 3> kinds = {{{actions.addMarker, MarkKind::Marker},
                                                                 {actions.addTempo, MarkKind::Tempo},
                                                                 {actions.addSignature, MarkKind::Signature}}};
    for (const auto& [action, kind] : kinds)
        connect(action, &QAction::triggered, this, [this, kind = kind] {
            const Tick at = m_parts.playback.position();
            m_parts.roll.ensureVisible(at);
            m_parts.marks.beginMark(kind, at);
        });
    connect(actions.previousMarker, &QAction::triggered, this, [this] { goToMarker(-1); });
    connect(actions.nextMarker, &QAction::triggered, this, [this] { goToMarker(1); });
    connect(actions.overview, &QAction::toggled, this, [this](bool shown) {
        m_parts.overview.setVisible(shown);
        m_parts.settings.setValue(kOverviewShown, shown);
    });
    actions.overview->setChecked(m_parts.settings.value(kOverviewShown, true).toBool());
}

void TimelineFeature::showGeometry() {
    const PianoRollGeometry& geometry = m_parts.roll.geometry();
    m_parts.marks.setGeometry(geometry);
    m_parts.overview.setShown({geometry.firstTick(), geometry.lastTick()});
}

void TimelineFeature::showBars() {
    const auto bars = m_parts.roll.selectedBars();
    m_parts.overview.setChosenBars(bars ? std::optional(TickSpan{bars->first, bars->second}) : std::nullopt);
}

void TimelineFeature::goToMarker(int direction) {
    const auto& markers = m_parts.document.song().markers;
    const Tick now = m_parts.playback.position();
    Tick to = direction < 0 ? 0 : -1;
    for (const Marker& marker : markers) {
        if (direction < 0 && marker.at < now) to = std::max(to, marker.at);
        if (direction > 0 && marker.at > now && to < 0) to = marker.at;
    }
    if (to < 0) return m_parts.notifier.notice(tr("No marker follows. Double-click the line of marks to add one."));
    m_parts.playback.seek(to);
    m_parts.roll.ensureVisible(to);
}

} // namespace muse
