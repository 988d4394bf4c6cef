// SPDX-License-Identifier: MIT
#include "ui/window/drop/DropTarget.h"

#include "ui/document/MidiDrag.h"
#include "ui/window/drop/DropHint.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace muse {
namespace {

QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    return paths;
}

} // namespace

DropTarget::DropTarget(QWidget& window, PlanAt planAt)
    : QObject(&window), m_window(window), m_hint(new DropHint(&window)), m_planAt(std::move(planAt)) {
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DropTarget::eventFilter(QObject* watched, QEvent* event) {
    if (watched != &m_window) return false;
    switch (event->type()) {
    case QEvent::DragEnter:
        // Widgets of the window may drag what is for each other.
        if (static_cast<QDragEnterEvent*>(event)->source() &&
            !isOwnMidi(*static_cast<QDragEnterEvent*>(event)->mimeData()))
            return false;
        // Even what cannot be used is taken in, so that the hint can say so; it comes to nothing when it is dropped.
        event->setAccepted(enter(*static_cast<QDragEnterEvent*>(event)->mimeData()));
        if (event->isAccepted()) move(m_window.mapToGlobal(static_cast<QDragEnterEvent*>(event)->position().toPoint()));
        return true;
    case QEvent::DragMove:
        event->setAccepted(move(m_window.mapToGlobal(static_cast<QDragMoveEvent*>(event)->position().toPoint())));
        return true;
    case QEvent::DragLeave:
        m_hint->hide();
        return true;
    case QEvent::Drop:
        event->accept();
        drop();
        return true;
    default:
        return false;
    }
}

bool DropTarget::enter(const QMimeData& data) {
    m_paths = localFiles(data);
    if (m_paths.isEmpty()) return false;
    m_anywhere = isOwnMidi(data) ? DropPlan{} : planDrop(m_paths);
    return true;
}

bool DropTarget::move(QPoint global) {
    m_plan = m_planAt(m_paths, global).value_or(m_anywhere);
    if (m_plan.headline.isEmpty()) {
        m_hint->hide();
        return false;
    }
    m_hint->present(m_plan);
    return true;
}

void DropTarget::drop() {
    m_hint->hide();
    const DropPlan plan = std::exchange(m_plan, {});
    if (plan.kind == DropKind::Nothing) return;
    // The program that the files come from waits for its answer; questions can wait for later.
    QMetaObject::invokeMethod(
        this, [this, plan] { Q_EMIT dropped(plan); }, Qt::QueuedConnection);
}

} // namespace muse
