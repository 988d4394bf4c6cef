// SPDX-License-Identifier: MIT
#include "ui/window/WorkspaceSwitch.h"

#include "ui/window/Workspaces.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace muse {

WorkspaceSwitch::WorkspaceSwitch(Workspaces& workspaces, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("workspaceSwitch"));
    setAccessibleName(tr("Workspaces"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(0);
    for (QAction* action : workspaces.roomActions()) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(action->objectName().replace(QLatin1String("action"), QLatin1String("workspace")));
        button->setProperty("workspace", true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
}

} // namespace muse
