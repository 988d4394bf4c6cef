// SPDX-License-Identifier: MIT
#include "ui/features/roll/VelocityChoice.h"

#include "ui/document/EditorState.h"
#include "ui/features/Studio.h"
#include "ui/window/Menus.h"
#include "ui/window/Workspaces.h"
#include "widgets/language/Speech.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/velocities/VelocitySwatches.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

namespace muse {

VelocityChoice::VelocityChoice(Studio& studio, PianoRollView& roll, QObject* parent)
    : QObject(parent), m_swatches(new VelocitySwatches) {
    studio.window.statusBar()->addPermanentWidget(m_swatches);
    ActionMaker make = studio.menus.make;
    QMenu* menu = make.addMenu(studio.menus.notes, "menuRecentVelocities", tr("Recent velo&cities"));
    for (int i = 0; i < VelocitySwatches::kCount; ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        QAction* action = make.add(menu, ("actionRecentVelocity" + number).constData(), {},
                                   QKeySequence(QLatin1String("Ctrl+Alt+" + number)));
        connect(action, &QAction::triggered, &roll,
                [this, &roll, i] { roll.setNoteVelocity(m_swatches->velocity(i)); });
        m_commands << action;
    }
    connect(m_swatches, &VelocitySwatches::chosen, &roll, [&roll, &studio](int velocity) {
        roll.setNoteVelocity(velocity);
        studio.editor.takeFocus();
    });
    connect(&roll, &PianoRollView::noteVelocityChanged, m_swatches, &VelocitySwatches::use);
    connect(&studio.editor, &EditorState::activeFamilyChanged, m_swatches, &VelocitySwatches::setFamily);
    connect(m_swatches, &VelocitySwatches::changed, this, &VelocityChoice::nameCommands);
    connect(&speech(), &Speech::changed, this, &VelocityChoice::nameCommands);
    const auto show = [this, &studio] { m_swatches->setVisible(studio.workspaces.current() == WorkspaceId::Compose); };
    connect(&studio.workspaces, &Workspaces::switched, m_swatches, show);
    m_swatches->setFamily(roll.activeFamily());
    m_swatches->use(roll.noteVelocity());
    nameCommands();
    show();
}

void VelocityChoice::nameCommands() {
    for (int i = 0; i < m_commands.size(); ++i)
        m_commands[i]->setText(tr("Velocity %1").arg(m_swatches->velocity(i)));
}

} // namespace muse
