// SPDX-License-Identifier: MIT
#pragma once

#include <QDockWidget>

class QUndoStack;

namespace muse {

/// Every step of undo by name, the saved one marked; a click goes there and back.
class HistoryDock : public QDockWidget {
    Q_OBJECT

public:
    HistoryDock(QUndoStack& steps, QWidget* parent = nullptr);
};

} // namespace muse
