// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QTabBar;

namespace muse {

/// Views of one training: side by side where there is room, else one at a time under tabs.
class MonitorPanes : public QWidget {
    Q_OBJECT

public:
    explicit MonitorPanes(QWidget* parent = nullptr);

    void addPane(const QString& title, QWidget* pane);
    void setSideBySide(bool on);
    [[nodiscard]] bool sideBySide() const { return m_sideBySide; }

private:
    void refresh();

    QTabBar* m_tabs = nullptr;
    QHBoxLayout* m_row = nullptr;
    std::vector<QWidget*> m_panes;
    bool m_sideBySide = false;
};

} // namespace muse
