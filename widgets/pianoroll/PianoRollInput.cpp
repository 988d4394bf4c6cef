// SPDX-License-Identifier: MIT
#include "widgets/Icons.h"
#include "widgets/pianoroll/PianoRollHost.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr double kEdgeWidth = 7;      ///< pixels at a note's end that resize it
constexpr double kWheelZoom = 1.0015; ///< to the power of the wheel's eighths of a degree

QCursor eraserCursor() {
    constexpr int kSize = 24;
    constexpr QPoint kTip(6, 19); // the rubber's corner in the icon
    return QCursor(icon(QStringLiteral("erase")).pixmap(kSize, kSize), kTip.x(), kTip.y());
}

Pointer pointerOf(const QMouseEvent* event) {
    return {event->position(), event->modifiers()};
}

} // namespace

void PianoRollView::Host::requestEdit(const QString& name, std::vector<Note> remove, std::vector<Note> insert) {
    if (insert.size() == 1) {
        lastLength = insert.front().length;
        lastVelocity = insert.front().velocity;
    }
    m_view.request(name, std::move(remove), std::move(insert));
}

void PianoRollView::Host::audition(int pitch, int velocity) {
    silence();
    m_sounding = std::pair(scene().active, pitch);
    Q_EMIT m_view.noteOnRequested(scene().active, pitch, velocity);
}

void PianoRollView::Host::silence() {
    if (const auto sounding = std::exchange(m_sounding, std::nullopt))
        Q_EMIT m_view.noteOffRequested(sounding->first, sounding->second);
}

void PianoRollView::Host::seek(Tick tick) {
    m_view.setPlayhead(tick);
    Q_EMIT m_view.seekRequested(tick);
}

void PianoRollView::Host::scrollTo(double scrollX, double scrollY) {
    scene().geometry.scrollTo(scrollX, scrollY);
    m_view.showGeometry();
}

void PianoRollView::Host::repaint() {
    m_view.viewport()->update();
}

void PianoRollView::cancelGesture() {
    if (!m_gesture) return;
    m_gesture.reset();
    m_host->silence();
    m_scene.lifted.clear();
    m_scene.floating.clear();
    m_scene.marquee = {};
    m_scene.badge = {};
    viewport()->update();
}

/// On a note the scissors cut it and the velocity tool makes it louder; the others move it, or resize it at its edges.
std::unique_ptr<Gesture> PianoRollView::noteGesture(QPointF at, Qt::KeyboardModifiers modifiers) {
    const auto note = m_scene.noteAt(m_scene.active, at);
    if (!note) return nullptr;
    const Pointer pointer{at, modifiers};
    if (modifiers & Qt::ShiftModifier && m_tool != Tool::Split) {
        std::vector<Note> notes = m_scene.selection;
        if (m_scene.selected(*note))
            std::erase(notes, *note);
        else
            notes.push_back(*note);
        setSelection(std::move(notes));
        return nullptr;
    }
    if (!m_scene.selected(*note)) setSelection({*note});
    if (m_tool == Tool::Split) return beginSplit(*m_host, pointer, *note);
    if (m_tool == Tool::Velocity) return beginVelocity(*m_host, pointer, *note);
    const QRectF rect = m_scene.rectOf(m_scene.active, *note);
    const double edge = std::min(kEdgeWidth, rect.width() / 3);
    if (m_scene.active != Family::Drums && at.x() > rect.right() - edge)
        return beginResize(*m_host, pointer, *note, false);
    if (m_scene.active != Family::Drums && at.x() < rect.left() + edge && rect.width() > 3 * kEdgeWidth)
        return beginResize(*m_host, pointer, *note, true);
    return beginMove(*m_host, pointer, *note);
}

std::unique_ptr<Gesture> PianoRollView::gestureFor(QMouseEvent* event) {
    const Pointer pointer = pointerOf(event);
    const PianoRollGeometry& geometry = m_scene.geometry;
    if (event->button() == Qt::MiddleButton) return beginPan(*m_host, pointer);
    if (geometry.rulerRect().contains(pointer.at))
        return event->button() == Qt::LeftButton ? beginRuler(*m_host, pointer) : nullptr;
    if (geometry.keyboardRect().contains(pointer.at))
        return event->button() == Qt::LeftButton ? beginKeyboard(*m_host, pointer) : nullptr;
    if (!geometry.gridRect().contains(pointer.at)) return nullptr;
    if (event->button() == Qt::RightButton || m_tool == Tool::Erase) return beginErase(*m_host, pointer);
    if (event->button() != Qt::LeftButton) return nullptr;
    const bool extending = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (m_tool == Tool::Glue && !extending) return beginGlue(*m_host, pointer);
    if (m_scene.noteAt(m_scene.active, pointer.at)) return noteGesture(pointer.at, pointer.modifiers);
    const bool draws = m_tool == Tool::Draw || m_tool == Tool::Paint;
    if (!draws || extending) return beginMarquee(*m_host, pointer);
    setSelection({});
    if (m_tool == Tool::Paint) return beginPaint(*m_host, pointer, m_host->lastVelocity);
    const Tick grid = gridTicks(m_scene.snap, m_scene.song, geometry.tickAt(pointer.at.x()));
    const Tick length = m_host->lastLength > 0 ? m_host->lastLength : std::max<Tick>(grid, kTicksPerStep);
    return beginDraw(*m_host, pointer, length, m_host->lastVelocity);
}

void PianoRollView::mousePressEvent(QMouseEvent* event) {
    cancelGesture();
    m_gesture = gestureFor(event);
}

void PianoRollView::mouseMoveEvent(QMouseEvent* event) {
    if (m_gesture)
        m_gesture->drag(pointerOf(event));
    else
        updateCursor(event->position());
}

void PianoRollView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_gesture || event->buttons() != Qt::NoButton) return;
    // Held here while it finishes: its edit comes back through setSong(), which drops a running gesture.
    const auto gesture = std::move(m_gesture);
    gesture->finish();
    updateCursor(event->position());
}

void PianoRollView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    const bool free = m_scene.geometry.gridRect().contains(at) && !m_scene.noteAt(m_scene.active, at);
    if (free && event->button() == Qt::LeftButton && m_tool == Tool::Select)
        for (const Family family : kAllFamilies)
            if (m_scene.noteAt(family, at)) return setActiveFamily(family);
    mousePressEvent(event);
}

void PianoRollView::updateCursor(QPointF at) {
    if (!m_scene.geometry.gridRect().contains(at)) return viewport()->setCursor(Qt::ArrowCursor);
    if (m_tool == Tool::Erase) return viewport()->setCursor(eraserCursor());
    const auto note = m_scene.noteAt(m_scene.active, at);
    if (!note) return viewport()->setCursor(m_tool == Tool::Draw ? Qt::CrossCursor : Qt::ArrowCursor);
    const QRectF rect = m_scene.rectOf(m_scene.active, *note);
    const double edge = std::min(kEdgeWidth, rect.width() / 3);
    const bool atEdge = at.x() > rect.right() - edge || (at.x() < rect.left() + edge && rect.width() > 3 * kEdgeWidth);
    viewport()->setCursor(atEdge && m_scene.active != Family::Drums ? Qt::SizeHorCursor : Qt::SizeAllCursor);
}

void PianoRollView::wheelEvent(QWheelEvent* event) {
    const QPoint delta = event->angleDelta();
    PianoRollGeometry& geometry = m_scene.geometry;
    if (event->modifiers() & Qt::ControlModifier) {
        const double factor = std::pow(kWheelZoom, delta.y() != 0 ? delta.y() : delta.x());
        if (event->modifiers() & Qt::ShiftModifier)
            geometry.zoomPitch(factor, event->position().y());
        else
            geometry.zoomTime(factor, event->position().x());
    } else {
        const QPoint way = event->modifiers() & Qt::ShiftModifier ? delta.transposed() : delta;
        geometry.scrollTo(geometry.scrollX() - way.x(), geometry.scrollY() - way.y());
    }
    showGeometry();
    event->accept();
}

void PianoRollView::keyPressEvent(QKeyEvent* event) {
    const int octave = event->modifiers() & Qt::ShiftModifier ? 12 : 1;
    const Tick start = m_scene.selection.empty() ? 0 : m_scene.selection.front().start;
    const Tick grid = m_scene.snap == Snap::Off ? kTicksPerStep : gridTicks(m_scene.snap, m_scene.song, start);
    const auto arrows = {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right};
    // With nothing to move, the arrows scroll.
    if (!hasSelection() && std::ranges::count(arrows, event->key())) return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Escape:
        // What was chosen before a gesture outlives it.
        if (m_gesture) return cancelGesture();
        setSelection({});
        setSelectedBars(std::nullopt);
        break;
    case Qt::Key_Up:
        nudge(octave, 0);
        break;
    case Qt::Key_Down:
        nudge(-octave, 0);
        break;
    case Qt::Key_Left:
        nudge(0, -grid);
        break;
    case Qt::Key_Right:
        nudge(0, grid);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        deleteSelection();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace muse
