// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QUndoStack;
class QUndoView;

namespace muse {

/// Every step of undo by name, the saved one marked; a click goes there and back.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(QUndoStack& steps, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QUndoView* m_view;
};

} // namespace muse
