// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;

namespace muse {

class MonitorPanes;

/// What a page of the dock is made of: controls, and views that stand under them, beside them where there is room, and
/// all at once where there is much.
class SidePanes : public QWidget {
    Q_OBJECT

public:
    /// Takes both. `gridFrom`: pixels of width from which all views show at once.
    SidePanes(QWidget* side, MonitorPanes* panes, int gridFrom);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_side;
    MonitorPanes* m_panes;
    QBoxLayout* m_layout;
    int m_gridFrom;
};

} // namespace muse
