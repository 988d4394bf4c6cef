// SPDX-License-Identifier: MIT
#include "ui/window/SongCommands.h"

#include "ui/window/Menus.h"
#include "ui/window/Workspaces.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace muse {
namespace {

bool staysAwake(const QAction& action) {
    return action.isSeparator() || action.menuRole() == QAction::PreferencesRole ||
           action.objectName() == QLatin1String("actionUndo") || action.objectName() == QLatin1String("actionRedo");
}

} // namespace

SongCommands::SongCommands(const Menus& menus, Workspaces& workspaces, QObject* parent)
    : QObject(parent), m_single(new QActionGroup(this)) {
    m_single->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    m_groups << m_single;
    gather(*menus.edit);
    gather(*menus.notes);
    connect(&workspaces, &Workspaces::switched, this, &SongCommands::follow);
    follow(workspaces.current());
}

void SongCommands::gather(const QMenu& menu) {
    for (QAction* action : menu.actions()) {
        if (const QMenu* child = action->menu())
            gather(*child);
        else if (!staysAwake(*action) && !action->actionGroup())
            m_single->addAction(action);
        else if (QActionGroup* group = action->actionGroup(); group && !m_groups.contains(group))
            m_groups << group;
    }
}

void SongCommands::follow(WorkspaceId id) {
    for (QActionGroup* group : m_groups)
        group->setEnabled(id == WorkspaceId::Compose);
}

} // namespace muse
