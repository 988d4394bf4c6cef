// SPDX-License-Identifier: MIT
#include "ui/kit/MonitorPanes.h"

#include <QHBoxLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace muse {

MonitorPanes::MonitorPanes(QWidget* parent) : QWidget(parent), m_tabs(new QTabBar), m_row(new QHBoxLayout) {
    m_tabs->setObjectName(QStringLiteral("monitorTabs"));
    m_tabs->setAccessibleName(tr("Views of the training"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(true);
    m_row->setSpacing(16);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs);
    layout->addLayout(m_row, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &MonitorPanes::refresh);
}

void MonitorPanes::addPane(const QString& title, QWidget* pane) {
    m_panes.push_back(pane);
    m_row->addWidget(pane, 1);
    m_tabs->addTab(title);
    refresh();
}

void MonitorPanes::setSideBySide(bool on) {
    if (m_sideBySide == on) return;
    m_sideBySide = on;
    refresh();
}

void MonitorPanes::refresh() {
    m_tabs->setVisible(!m_sideBySide);
    for (int i = 0; i < static_cast<int>(m_panes.size()); ++i)
        m_panes[static_cast<std::size_t>(i)]->setVisible(m_sideBySide || i == m_tabs->currentIndex());
}

} // namespace muse
