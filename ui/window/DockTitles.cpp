// SPDX-License-Identifier: MIT
#include "ui/window/DockTitles.h"

#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace muse {

DockTitles::DockTitles(QMainWindow& window, const QList<QDockWidget*>& docks) : QObject(&window), m_window(window) {
    for (QDockWidget* dock : docks) {
        m_untitled[dock] = new QWidget(dock);
        m_untitled[dock]->hide();
        // Queued: while a dock moves, the window does not yet know its new neighbours.
        connect(dock, &QDockWidget::topLevelChanged, this, &DockTitles::update, Qt::QueuedConnection);
        connect(dock, &QDockWidget::dockLocationChanged, this, &DockTitles::update, Qt::QueuedConnection);
        connect(dock->toggleViewAction(), &QAction::toggled, this, &DockTitles::update, Qt::QueuedConnection);
    }
    update();
}

void DockTitles::update() {
    for (auto entry = m_untitled.cbegin(); entry != m_untitled.cend(); ++entry) {
        QDockWidget* dock = entry.key();
        const auto neighbours = m_window.tabifiedDockWidgets(dock);
        const bool tabbed = !dock->isFloating() && std::ranges::any_of(neighbours, [](const QDockWidget* other) {
            return !other->isHidden() && !other->isFloating();
        });
        QWidget* title = tabbed ? entry.value() : nullptr;
        // A floating dock that is given a title, be it its own, is hidden and shown, which calls this again.
        if (dock->titleBarWidget() != title) dock->setTitleBarWidget(title);
    }
}

} // namespace muse
