// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace muse {

class Workspaces;

/// The three workspaces as tabs, at the right end of the menu bar.
class WorkspaceSwitch : public QWidget {
    Q_OBJECT

public:
    /// To be made when the workspaces have their commands.
    explicit WorkspaceSwitch(Workspaces& workspaces, QWidget* parent = nullptr);
};

} // namespace muse
