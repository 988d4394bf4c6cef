// SPDX-License-Identifier: MIT
#include "ui/features/sounds/PresetView.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace muse {

PresetView::PresetView(QWidget* parent) : QTreeView(parent) {
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
}

void PresetView::goTo(const QModelIndex& row) {
    setCurrentIndex(row);
    scrollTo(row, PositionAtCenter);
}

void PresetView::mousePressEvent(QMouseEvent* event) {
    QTreeView::mousePressEvent(event);
    const QModelIndex row = indexAt(event->position().toPoint());
    if (row.isValid() && event->button() == Qt::LeftButton) Q_EMIT heard(row);
}

void PresetView::mouseDoubleClickEvent(QMouseEvent* event) {
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex row = indexAt(event->position().toPoint());
    if (row.isValid() && event->button() == Qt::LeftButton) Q_EMIT chosen(row);
}

void PresetView::keyPressEvent(QKeyEvent* event) {
    const QModelIndex before = currentIndex();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && before.isValid()) {
        Q_EMIT chosen(before);
        return;
    }
    QTreeView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex().row() != before.row()) Q_EMIT heard(currentIndex());
}

} // namespace muse
