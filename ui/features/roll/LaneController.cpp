// SPDX-License-Identifier: MIT
#include "ui/features/roll/LaneController.h"

#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/window/Menus.h"
#include "widgets/lanes/LanePanel.h"
#include "widgets/lanes/LaneView.h"

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

LaneController::LaneController(Studio& studio, LanePanel& panel, QSplitter& split, QObject* parent)
    : QObject(parent), m_studio(studio), m_panel(panel), m_split(split) {
    m_shown = studio.menus.make.addToggle(studio.menus.view, "actionLane", tr("&Velocity and controllers"),
                                          QStringLiteral("F8"));
    m_shown->setStatusTip(tr("A lane under the roll for velocities, pitch bend and other controllers"));
    LaneView* view = &panel.view();
    connect(view, &LaneView::editRequested, this,
            [this](const std::shared_ptr<SongEdit>& edit) { m_studio.document.apply(edit); });
    connect(&studio.document, &SongDocument::changed, view, [view](const SongChange& change) {
        if (change.kind != SongChange::Kind::State) view->refresh();
    });
    connect(&studio.editor, &EditorState::playheadMoved, view, qOverload<>(&QWidget::update));
    restore();
    connect(&panel, &LanePanel::laneChanged, this,
            [this](Lane lane) { m_studio.settings.setValue(kWhich, static_cast<int>(lane)); });
    connect(m_shown, &QAction::toggled, this, &LaneController::setShown);
    connect(&split, &QSplitter::splitterMoved, this,
            [this] { m_studio.settings.setValue(kHeights, m_split.saveState()); });
}

void LaneController::setShown(bool shown) {
    m_panel.setVisible(shown);
    m_studio.settings.setValue(kShown, shown);
    if (!shown) m_studio.editor.takeFocus();
}

void LaneController::restore() {
    const int which = m_studio.settings.value(kWhich, 0).toInt();
    m_panel.setLane(kAllLanes[static_cast<std::size_t>(std::clamp<int>(which, 0, kAllLanes.size() - 1))]);
    if (!m_split.restoreState(m_studio.settings.value(kHeights).toByteArray()))
        m_split.setSizes({8 * kFirstHeight, kFirstHeight});
    const bool shown = m_studio.settings.value(kShown, false).toBool();
    m_shown->setChecked(shown);
    m_panel.setVisible(shown);
}

} // namespace muse
