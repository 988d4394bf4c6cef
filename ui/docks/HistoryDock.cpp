// SPDX-License-Identifier: MIT
#include "ui/docks/HistoryDock.h"

#include "ui/docks/DockParts.h"
#include "widgets/Icons.h"

#include <QUndoView>
#include <QVBoxLayout>

namespace muse {
namespace {

constexpr int kEdge = 12;

} // namespace

HistoryDock::HistoryDock(QUndoStack& steps, QWidget* parent) : QDockWidget(tr("History"), parent) {
    setObjectName(QStringLiteral("historyDock"));
    auto* view = new QUndoView(&steps);
    describe(*view, "historyView", tr("History of edits"), tr("Click a step to go back or forward to it"));
    view->setEmptyLabel(tr("Song as it was opened"));
    view->setCleanIcon(icon(QStringLiteral("save")));
    view->setUniformItemSizes(true);
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(8);
    column->addWidget(caption(tr("Click a step to go there. The disk marks what is saved.")));
    column->addWidget(view, 1);
    setWidget(panel);
    toggleViewAction()->setObjectName(QStringLiteral("actionHistory"));
    toggleViewAction()->setText(tr("&History"));
}

} // namespace muse
