// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/WorkspaceId.h"

#include <QList>
#include <QObject>

class QActionGroup;
class QMenu;

namespace muse {

class Workspaces;
struct Menus;

/// Lets the commands that change notes sleep while the song is out of sight, in the Data and Train workspaces: there a
/// stray key would edit what nobody sees. Undo and redo stay awake, as they say what they do.
class SongCommands : public QObject {
    Q_OBJECT

public:
    /// All commands are in the menus.
    SongCommands(const Menus& menus, Workspaces& workspaces, QObject* parent);

private:
    void gather(const QMenu& menu);
    void follow(WorkspaceId id);

    QActionGroup* m_single; ///< of those that are in no group
    QList<QActionGroup*> m_groups;
};

} // namespace muse
