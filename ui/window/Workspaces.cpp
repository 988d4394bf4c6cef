// SPDX-License-Identifier: MIT
#include "ui/window/Workspaces.h"

#include "ui/features/Feature.h"
#include "ui/window/Menus.h"
#include "ui/window/Workspace.h"
#include "widgets/Icons.h"
#include "widgets/language/Speech.h"
#include "widgets/words/Words.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenu>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>

namespace muse {
namespace {

const QString kCurrent = QStringLiteral("window/workspace");

std::size_t number(WorkspaceId id) {
    return static_cast<std::size_t>(id);
}

} // namespace

Workspaces::Workspaces(QWidget* parent) : QStackedWidget(parent) {
    setObjectName(QStringLiteral("workspaces"));
    for (const WorkspaceId id : kAllWorkspaces) {
        m_rooms[number(id)] = new Workspace(id, this);
        addWidget(m_rooms[number(id)]);
    }
}

void Workspaces::add(const muse::Panel& panel) {
    Workspace& room = at(panel.workspace);
    room.add(panel);
    if (QDockWidget* dock = room.dockOf(panel.widget)) {
        m_docks[number(panel.workspace)].push_back(dock);
        followToggle(*dock);
    }
}

/// Who asks for a panel wants to see it, in front of those that share its place, and in its workspace.
void Workspaces::followToggle(QDockWidget& dock) {
    connect(dock.toggleViewAction(), &QAction::triggered, this, [this, &dock](bool shown) {
        const bool elsewhere = !isAncestorOf(&dock) || currentWidget() != dock.parentWidget();
        if (shown || (elsewhere && !dock.isFloating())) present(dock.widget());
    });
}

void Workspaces::addToolBar(const FeatureToolBar& bar) {
    Workspace& room = at(WorkspaceId::Compose);
    if (bar.newRow) room.addToolBarBreak();
    room.addToolBar(bar.bar);
    // What Qt puts at the end of a bar that is too long has no name, and on the dark theme is hardly seen.
    if (auto* more = bar.bar->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"))) {
        const QString words = tr("More of: %1").arg(bar.bar->windowTitle());
        more->setAccessibleName(words);
        more->setToolTip(words);
        more->setIcon(icon(QStringLiteral("chevron-right")));
    }
}

void Workspaces::finish(Menus& menus) {
    addActions(menus);
    for (const WorkspaceId id : kAllWorkspaces) {
        at(id).finish();
        for (QDockWidget* dock : m_docks[number(id)]) {
            menus.view->addAction(dock->toggleViewAction());
            window()->addAction(dock->toggleViewAction());
        }
    }
}

void Workspaces::addActions(Menus& menus) {
    const std::array<std::tuple<const char*, QString, QString, QString>, kAllWorkspaces.size()> rooms = {{
        {"actionCompose", tr("&Compose"), QStringLiteral("F2"), tr("Write, hear and generate")},
        {"actionData", tr("&Data"), QStringLiteral("F3"), tr("Make datasets of music, and look at them")},
        {"actionTrain", tr("T&rain"), QStringLiteral("F4"), tr("Train models, and watch how they learn")},
    }};
    auto* group = new QActionGroup(this);
    QAction* before = menus.view->actions().value(0);
    for (const WorkspaceId id : kAllWorkspaces) {
        const auto& [name, words, key, does] = rooms[number(id)];
        QAction* action = group->addAction(menus.make.addToggle(menus.view, name, words, QKeySequence(key)));
        action->setToolTip(QStringLiteral("%1 (%2)").arg(does, action->shortcut().toString(QKeySequence::NativeText)));
        // The switch has no room for the key that Japanese and Chinese have behind the words.
        const auto shorten = [action] { action->setIconText(withoutKey(action->text())); };
        shorten();
        connect(&speech(), &Speech::changed, action, shorten);
        menus.view->insertAction(before, action);
        connect(action, &QAction::triggered, this, [this, id] { setCurrent(id); });
        connect(this, &Workspaces::switched, action, [action, id](WorkspaceId now) { action->setChecked(now == id); });
        m_actions << action;
    }
    menus.view->insertSeparator(before);
    m_actions.front()->setChecked(true);
}

WorkspaceId Workspaces::current() const {
    return kAllWorkspaces[static_cast<std::size_t>(currentIndex())];
}

void Workspaces::setCurrent(WorkspaceId id) {
    if (id == current()) return;
    setCurrentIndex(static_cast<int>(id));
    Q_EMIT switched(id);
}

void Workspaces::present(WorkspaceId id, QDockWidget& dock) {
    if (!dock.isFloating()) setCurrent(id);
    dock.show();
    dock.raise();
}

void Workspaces::present(const QWidget* panel) {
    for (const WorkspaceId id : kAllWorkspaces)
        if (QDockWidget* dock = at(id).dockOf(panel)) present(id, *dock);
}

void Workspaces::present(const QString& panel) {
    for (const WorkspaceId id : kAllWorkspaces)
        for (QDockWidget* dock : m_docks[number(id)])
            if (dock->objectName() == panel) present(id, *dock);
}

QAction* Workspaces::toggleAction(const QWidget* panel) const {
    for (const WorkspaceId id : kAllWorkspaces)
        if (const QDockWidget* dock = at(id).dockOf(panel)) return dock->toggleViewAction();
    return nullptr;
}

void Workspaces::save(QSettings& settings) const {
    settings.setValue(kCurrent, workspaceName(current()));
    for (const WorkspaceId id : kAllWorkspaces)
        at(id).save(settings);
}

void Workspaces::restore(const QSettings& settings) {
    for (const WorkspaceId id : kAllWorkspaces) {
        // What is kept is shared out anew over the size that there is, and those out of sight have none yet.
        at(id).resize(window()->size());
        at(id).restore(settings);
    }
    setCurrent(workspaceNamed(settings.value(kCurrent).toString()).value_or(WorkspaceId::Compose));
}

} // namespace muse
