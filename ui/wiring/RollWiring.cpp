// SPDX-License-Identifier: MIT
#include "ui/wiring/RollWiring.h"

#include "ui/actions/MainActions.h"
#include "ui/actions/RollActions.h"
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

const QString kTrackRolls = QStringLiteral("view/trackRolls");

} // namespace

RollWiring::RollWiring(const RollParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connectTools();
    connectTracks();
    connectHint();
}

void RollWiring::connectTools() {
    using Tool = PianoRollView::Tool;
    const MainActions& menus = m_parts.menus;
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

void RollWiring::connectTracks() {
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
    connect(actions.trackRolls, &QAction::toggled, this, [this](bool split) {
        m_parts.roll.setSplitView(split);
        m_parts.settings.setValue(kTrackRolls, split);
    });
    actions.trackRolls->setChecked(m_parts.settings.value(kTrackRolls, false).toBool());
}

void RollWiring::connectHint() {
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
