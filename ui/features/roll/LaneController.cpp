// SPDX-License-Identifier: MIT
#include "ui/features/roll/LaneController.h"

#include "ui/features/roll/LaneActions.h"
#include "ui/services/PlaybackController.h"
#include "ui/document/SongDocument.h"
#include "widgets/lanes/LanePanel.h"
#include "widgets/lanes/LaneView.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QAction>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace muse {
namespace {

const QString kShown = QStringLiteral("view/lane");
const QString kWhich = QStringLiteral("view/laneOf");
const QString kHeights = QStringLiteral("view/laneHeights");
constexpr int kFirstHeight = 110;

} // namespace

LaneController::LaneController(const LaneParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    LaneView* view = &m_parts.panel.view();
    connect(view, &LaneView::editRequested, this,
            [this](const std::shared_ptr<SongEdit>& edit) { m_parts.document.apply(edit); });
    // The roll has taken the song over by then: it was connected first.
    connect(&m_parts.document, &SongDocument::changed, view, [view](DocumentChange change) {
        if (change != DocumentChange::State) view->refresh();
    });
    connect(&m_parts.playback, &PlaybackController::playheadMoved, view, qOverload<>(&QWidget::update));
    restore();
    connect(&m_parts.panel, &LanePanel::laneChanged, this,
            [this](Lane lane) { m_parts.settings.setValue(kWhich, static_cast<int>(lane)); });
    connect(m_parts.actions.shown, &QAction::toggled, this, [this](bool shown) {
        m_parts.panel.setVisible(shown);
        m_parts.settings.setValue(kShown, shown);
        if (!shown) m_parts.roll.setFocus();
    });
    connect(&m_parts.split, &QSplitter::splitterMoved, this,
            [this] { m_parts.settings.setValue(kHeights, m_parts.split.saveState()); });
}

void LaneController::restore() {
    const int which = m_parts.settings.value(kWhich, 0).toInt();
    m_parts.panel.setLane(kAllLanes[static_cast<std::size_t>(std::clamp<int>(which, 0, kAllLanes.size() - 1))]);
    if (!m_parts.split.restoreState(m_parts.settings.value(kHeights).toByteArray()))
        m_parts.split.setSizes({8 * kFirstHeight, kFirstHeight});
    const bool shown = m_parts.settings.value(kShown, false).toBool();
    m_parts.actions.shown->setChecked(shown);
    m_parts.panel.setVisible(shown);
}

} // namespace muse
