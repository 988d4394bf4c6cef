// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Panel.h"

#include <QStackedWidget>

#include <array>

class QAction;
class QDockWidget;
class QSettings;

namespace muse {

class Workspace;
struct FeatureToolBar;
struct Menus;

/// The window's three rooms, one of them in sight, with the commands that go to them. What runs in the others goes on.
class Workspaces : public QStackedWidget {
    Q_OBJECT

public:
    explicit Workspaces(QWidget* parent = nullptr);

    void add(const muse::Panel& panel); // QFrame has a Panel of its own
    void addToolBar(const FeatureToolBar& bar);
    /// Adds the rooms and their panels to the View menu. All panels are there.
    void finish(Menus& menus);

    [[nodiscard]] WorkspaceId current() const;
    void setCurrent(WorkspaceId id);
    /// Brings a panel to sight, wherever it is: its workspace first.
    void present(const QWidget* panel);
    /// The same by the panel's id.
    void present(const QString& id);
    /// The command that shows and hides a panel.
    [[nodiscard]] QAction* toggleAction(const QWidget* panel) const;
    /// The commands that go to each workspace, in order.
    [[nodiscard]] const QList<QAction*>& roomActions() const { return m_actions; }

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

Q_SIGNALS:
    void switched(muse::WorkspaceId id);

private:
    [[nodiscard]] Workspace& at(WorkspaceId id) const { return *m_rooms[static_cast<std::size_t>(id)]; }
    void addActions(Menus& menus);
    void followToggle(QDockWidget& dock);
    void present(WorkspaceId id, QDockWidget& dock);

    std::array<Workspace*, kAllWorkspaces.size()> m_rooms{};
    std::array<std::vector<QDockWidget*>, kAllWorkspaces.size()> m_docks; ///< in the order of the menu
    QList<QAction*> m_actions;
};

} // namespace muse
