// SPDX-License-Identifier: MIT
#include "ui/features/roll/RollFeature.h"

#include "ui/window/Menus.h"
#include "ui/features/roll/RollActions.h"
#include "ui/document/SongDocument.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/tracks/TrackList.h"

#include <QLabel>
#include <QSettings>
#include <QStatusBar>
#include <QUndoStack>

#include <utility>

namespace muse {
namespace {

const QString kLanes = QStringLiteral("view/lanes");

} // namespace

RollFeature::RollFeature(const RollParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connectTools();
    connectTracks();
    connectHint();
}

void RollFeature::connectTools() {
    using Tool = PianoRollView::Tool;
    const Menus& menus = m_parts.menus;
    const RollActions& actions = m_parts.actions;
    PianoRollView* roll = &m_parts.roll;
    const std::array<std::pair<QAction*, Tool>, 8> tools = {{{menus.selectTool, Tool::Select},
                                                             {menus.drawTool, Tool::Draw},
                                                             {menus.eraseTool, Tool::Erase},
                                                             {actions.paintTool, Tool::Paint},
                                                             {actions.chordTool, Tool::Chord},
                                                             {actions.splitTool, Tool::Split},
                                                             {actions.glueTool, Tool::Glue},
                                                             {actions.velocityTool, Tool::Velocity}}};
    const auto showTool = [tools](Tool tool) {
        for (const auto& [action, each] : tools)
            if (each == tool) action->setChecked(true);
    };
    for (const auto& [action, tool] : tools)
        connect(action, &QAction::triggered, roll, [roll, tool = tool] { roll->setTool(tool); });
    connect(roll, &PianoRollView::toolChanged, this, showTool);
    showTool(roll->tool());
    for (const auto& [action, length] : actions.lengths)
        connect(action, &QAction::triggered, roll, [roll, length = length] { roll->setNoteLength(length); });
}

void RollFeature::connectTracks() {
    const RollActions& actions = m_parts.actions;
    PianoRollView* roll = &m_parts.roll;
    const auto showActive = [&actions](Family active) {
        for (const Family family : kAllFamilies)
            actions.tracks[index(family)]->setChecked(family == active);
    };
    for (const Family family : kAllFamilies)
        connect(actions.tracks[index(family)], &QAction::triggered, this, [roll, family, showActive] {
            roll->setActiveFamily(family);
            showActive(family); // the active one, chosen again, stays checked
        });
    connect(roll, &PianoRollView::activeFamilyChanged, this, showActive);
    showActive(roll->activeFamily());
    connect(&m_parts.tracks, &TrackList::shownChanged, roll, &PianoRollView::setShown);
    connect(roll, &PianoRollView::takeBackRequested, &m_parts.document.undoStack(), &QUndoStack::undo);
    connect(actions.lanes, &QAction::toggled, this, [this](bool lanes) {
        m_parts.roll.setSplitView(lanes);
        m_parts.settings.setValue(kLanes, lanes);
    });
    actions.lanes->setChecked(m_parts.settings.value(kLanes, false).toBool());
}

void RollFeature::connectHint() {
    auto* hint = new QLabel(m_parts.roll.hint());
    hint->setObjectName(QStringLiteral("rollHint"));
    hint->setAccessibleName(tr("Hint"));
    // A long hint must not widen the window.
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    hint->setContentsMargins(8, 0, 0, 0);
    m_parts.statusBar.addWidget(hint, 1);
    connect(&m_parts.roll, &PianoRollView::hintChanged, hint, &QLabel::setText);
}

} // namespace muse
