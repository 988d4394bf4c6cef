// SPDX-License-Identifier: MIT
#include "ui/window/Workspace.h"

#include "ui/window/DockTitles.h"

#include <QAction>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muse {
namespace {

/// Raised when panels or toolbars change, so that an old layout is not applied to new ones.
constexpr int kStateVersion = 5;
constexpr int kSideWidth = 336;
constexpr int kMostSideWidth = 400;
constexpr int kBelowHeight = 260;

Qt::DockWidgetArea areaOf(PanelPlace place) {
    if (place == PanelPlace::Left) return Qt::LeftDockWidgetArea;
    return place == PanelPlace::Below ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea;
}

QVBoxLayout* column(QBoxLayout& into, int stretch) {
    auto* layout = new QVBoxLayout;
    layout->setSpacing(0);
    into.addLayout(layout, stretch);
    return layout;
}

} // namespace

Workspace::Workspace(WorkspaceId id, QWidget* parent) : QMainWindow(parent), m_id(id) {
    // A main window would be a window of its own.
    if (parent) setWindowFlags(Qt::Widget);
    setObjectName(workspaceName(id) + QStringLiteral("Workspace"));
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
}

void Workspace::buildCentre() {
    m_centre = new QWidget(this);
    auto* rows = new QVBoxLayout(m_centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_bars = column(*rows, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    rows->addLayout(row, 1);
    m_left = column(*row, 0);
    QVBoxLayout* right = column(*row, 1);
    m_above = column(*right, 0);
    m_middle = column(*right, 1);
    setCentralWidget(m_centre);
}

void Workspace::add(const Panel& panel) {
    switch (panel.place) {
    case PanelPlace::Left:
    case PanelPlace::Right:
    case PanelPlace::Below:
        return addDock(panel);
    default:
        return addToCentre(panel);
    }
}

void Workspace::addToCentre(const Panel& panel) {
    if (!m_centre) buildCentre();
    switch (panel.place) {
    case PanelPlace::CentreBar:
        return m_bars->addWidget(panel.widget);
    case PanelPlace::CentreLeft:
        return m_left->addWidget(panel.widget);
    case PanelPlace::CentreAbove:
        return m_above->addWidget(panel.widget);
    default:
        return m_middle->addWidget(panel.widget);
    }
}

void Workspace::addDock(const Panel& panel) {
    auto* dock = new QDockWidget(panel.title, this);
    dock->setObjectName(panel.id);
    dock->setWidget(panel.widget);
    QAction* toggle = dock->toggleViewAction();
    if (!panel.action.isEmpty()) toggle->setObjectName(panel.action);
    if (!panel.actionWords.isEmpty()) toggle->setText(panel.actionWords);
    toggle->setShortcut(panel.keys);
    if (!panel.toolTip.isEmpty()) toggle->setToolTip(panel.toolTip);
    const auto place = static_cast<std::size_t>(panel.place) - static_cast<std::size_t>(PanelPlace::Left);
    QDockWidget*& last = m_last[place];
    QDockWidget* next = panel.next.isEmpty() ? last : findChild<QDockWidget*>(panel.next);
    addDockWidget(areaOf(panel.place), dock);
    if (next && panel.join == PanelJoin::Behind) {
        tabifyDockWidget(next, dock);
        next->raise();
    } else if (next)
        splitDockWidget(next, dock, panel.join == PanelJoin::Under ? Qt::Vertical : Qt::Horizontal);
    last = dock;
    m_docks[panel.widget] = dock;
    m_shares[dock] = panel.share;
    if (panel.height > 0) m_heights[dock] = panel.height;
    dock->setVisible(panel.shownAtFirst);
}

QDockWidget* Workspace::dockOf(const QWidget* panel) const {
    return m_docks.value(panel);
}

void Workspace::finish() {
    new DockTitles(*this, m_docks.values());
    if (m_centre) return;
    for (QDockWidget* dock : std::as_const(m_docks))
        keepNarrow(*dock);
}

/// Without a middle the docks share what room there is: a form at the side would take half of a large screen from what
/// is looked at.
void Workspace::keepNarrow(QDockWidget& dock) {
    const auto limit = [this, &dock] {
        const bool side = !dock.isFloating() && dockWidgetArea(&dock) == Qt::LeftDockWidgetArea;
        dock.setMaximumWidth(side ? kMostSideWidth : QWIDGETSIZE_MAX);
    };
    connect(&dock, &QDockWidget::topLevelChanged, this, limit);
    connect(&dock, &QDockWidget::dockLocationChanged, this, limit);
    limit();
}

void Workspace::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (!std::exchange(m_laidOut, true)) proportion();
}

/// Sides as wide as their forms need, the rest for what is looked at: where that stands side by side, in equal parts.
void Workspace::proportion() {
    QList<QDockWidget*> sides;
    QList<QDockWidget*> feet;
    QList<QDockWidget*> pictures;
    for (QDockWidget* dock : std::as_const(m_docks)) {
        const Qt::DockWidgetArea area = dockWidgetArea(dock);
        if (area == Qt::BottomDockWidgetArea)
            feet << dock;
        else if (m_centre || area == Qt::LeftDockWidgetArea)
            sides << dock;
        else
            pictures << dock;
    }
    resizeDocks(sides, QList<int>(sides.size(), kSideWidth), Qt::Horizontal);
    // One that is closed has no height to change yet.
    for (QDockWidget* dock : std::as_const(feet)) {
        const auto fit = [this, dock] { resizeDocks({dock}, {std::min(kBelowHeight, height() / 4)}, Qt::Vertical); };
        fit();
        if (dock->isHidden())
            connect(dock->toggleViewAction(), &QAction::triggered, this, fit, Qt::SingleShotConnection);
    }
    QList<int> shares;
    for (const QDockWidget* dock : std::as_const(pictures))
        shares << std::max(1, m_shares.value(dock, 1)) * width();
    resizeDocks(pictures, shares, Qt::Horizontal);
    resizeDocks(m_heights.keys(), m_heights.values(), Qt::Vertical);
    if (!pictures.isEmpty()) resizeDocks(sides, QList<int>(sides.size(), kSideWidth), Qt::Horizontal);
}

QString Workspace::key() const {
    return QStringLiteral("window/") + workspaceName(m_id);
}

void Workspace::save(QSettings& settings) const {
    settings.setValue(key(), saveState(kStateVersion));
}

void Workspace::restore(const QSettings& settings) {
    m_laidOut = restoreState(settings.value(key()).toByteArray(), kStateVersion);
}

} // namespace muse
