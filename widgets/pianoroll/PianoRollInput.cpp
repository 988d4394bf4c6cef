// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/PianoRollHost.h"
#include "widgets/pianoroll/tools/RollTools.h"
#include "widgets/pianoroll/words/RollHints.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <algorithm>

namespace muse {
namespace {

constexpr double kEdgeWidth = 7; ///< pixels at a note's end that resize it

Pointer pointerOf(const QMouseEvent* event) {
    return {event->position(), event->modifiers()};
}

QCursor cursorFor(PianoRollView::Tool tool, RollPlace place) {
    if (place == RollPlace::Keys || place == RollPlace::Ruler || place == RollPlace::OtherTrack ||
        place == RollPlace::Outside)
        return Qt::ArrowCursor;
    if (place == RollPlace::Playhead) return Qt::SizeHorCursor;
    const RollTool& traits = rollTool(tool);
    const bool edge = place == RollPlace::NoteEdge;
    if (edge || place == RollPlace::Note)
        return traits.noteCursor ? traits.noteCursor() : QCursor(edge ? Qt::SizeHorCursor : Qt::SizeAllCursor);
    return traits.freeCursor();
}

} // namespace

void PianoRollView::cancelGesture() {
    m_scrollTimer.stop();
    if (!m_gesture) return;
    m_gesture.reset();
    m_host->silence();
    m_scene.lifted.clear();
    m_scene.floating.clear();
    m_scene.marquee = {};
    m_scene.badge = {};
    repaintTransients();
}

bool PianoRollView::atEdge(const Note& note, QPointF at) const {
    if (m_scene.active == Family::Drums) return false;
    const QRectF rect = m_scene.rectOf(m_scene.active, note);
    const double edge = std::min(kEdgeWidth, rect.width() / 3);
    return at.x() > rect.right() - edge || (at.x() < rect.left() + edge && rect.width() > 3 * kEdgeWidth);
}

/// What the tool does to a note; else it is moved, or resized at its edges.
std::unique_ptr<Gesture> PianoRollView::noteGesture(QPointF at, Qt::KeyboardModifiers modifiers) {
    const auto note = m_scene.noteAt(m_scene.active, at);
    if (!note) return nullptr;
    const Pointer pointer{at, modifiers};
    const RollTool& tool = rollTool(m_tool);
    if (modifiers & Qt::ShiftModifier && !tool.ownShift) {
        std::vector<Note> notes = m_scene.selection;
        if (m_scene.selected(*note))
            std::erase(notes, *note);
        else
            notes.push_back(*note);
        setSelection(std::move(notes));
        return nullptr;
    }
    if (!m_scene.selected(*note)) setSelection({*note});
    m_host->touch(*note);
    if (tool.onNote) return tool.onNote(*m_host, pointer, *note);
    if (!atEdge(*note, at)) return beginMove(*m_host, pointer, *note);
    const bool left = at.x() < m_scene.rectOf(m_scene.active, *note).center().x();
    return beginResize(*m_host, pointer, *note, left);
}

std::unique_ptr<Gesture> PianoRollView::freeGesture(QPointF at, Qt::KeyboardModifiers modifiers) {
    const Pointer pointer{at, modifiers};
    const RollTool& tool = rollTool(m_tool);
    if (!tool.onFree || modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) return beginMarquee(*m_host, pointer);
    setSelection({});
    return tool.onFree(*m_host, pointer, nextLength(m_scene.geometry.tickAt(at.x())), m_host->lastVelocity);
}

Tick PianoRollView::nextLength(Tick at) const {
    if (m_host->lastLength > 0) return m_host->lastLength;
    return std::max<Tick>(gridTicks(m_scene.snap, m_scene.song, at), kTicksPerStep);
}

std::unique_ptr<Gesture> PianoRollView::gestureFor(QMouseEvent* event) {
    const Pointer pointer = pointerOf(event);
    const PianoRollGeometry& geometry = m_scene.geometry;
    if (event->button() == Qt::MiddleButton) return beginPan(*m_host, pointer);
    const bool left = event->button() == Qt::LeftButton;
    if (geometry.rulerRect().contains(pointer.at)) {
        if (!left) return nullptr;
        return scrubs(m_scene, pointer) ? beginScrub(*m_host, pointer) : beginRuler(*m_host, pointer);
    }
    if (const auto track = otherTrackAt(pointer.at)) {
        if (left) setActiveFamily(*track);
        return nullptr;
    }
    if (geometry.keyboardRect().contains(pointer.at)) return left ? beginKeyboard(*m_host, pointer) : nullptr;
    if (!geometry.gridRect().contains(pointer.at)) return nullptr;
    if (event->button() == Qt::RightButton && !asksForMenu(pointer.modifiers)) return beginErase(*m_host, pointer);
    if (!left) return nullptr;
    m_scene.cursorNote.reset();
    m_scene.cursor = {snapDown(m_scene.snap, m_scene.song, geometry.tickAt(pointer.at.x())),
                      geometry.pitchAt(pointer.at.y())};
    const bool extending = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    const RollTool& tool = rollTool(m_tool);
    if (tool.anywhere && (tool.ownShift || !extending)) return tool.anywhere(*m_host, pointer);
    if (m_scene.noteAt(m_scene.active, pointer.at)) return noteGesture(pointer.at, pointer.modifiers);
    return freeGesture(pointer.at, pointer.modifiers);
}

bool PianoRollView::asksForMenu(Qt::KeyboardModifiers modifiers) const {
    return modifiers & Qt::ShiftModifier || (m_tool == Tool::Select && m_buttons == Buttons::ByTool);
}

void PianoRollView::setButtons(Buttons buttons) {
    m_buttons = buttons;
    m_scene.drawnNotesMove = buttons == Buttons::DrawErase;
    setHint(hintFor(m_tool, RollPlace::Free, m_buttons));
}

void PianoRollView::contextMenuEvent(QContextMenuEvent* event) {
    const QPointF at = event->pos();
    if (m_scene.geometry.rulerRect().contains(at))
        return Q_EMIT rulerMenuRequested(m_scene.geometry.tickAt(at.x()), event->globalPos());
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const auto note = noteAtPlace();
        const QRectF place = note ? rectOf(*note) : m_scene.geometry.gridRect();
        const QPointF corner = note ? place.bottomLeft() : place.center();
        return Q_EMIT notesMenuRequested(viewport()->mapToGlobal(corner.toPoint()));
    }
    if (!asksForMenu(event->modifiers()) || !m_scene.geometry.gridRect().contains(at)) return;
    if (const auto note = m_scene.noteAt(m_scene.active, at); note && !m_scene.selected(*note)) setSelection({*note});
    Q_EMIT notesMenuRequested(event->globalPos());
}

void PianoRollView::mousePressEvent(QMouseEvent* event) {
    leavePreview();
    cancelGesture();
    m_host->drawnByClick.reset();
    showCursor(false);
    m_hovering.reset();
    showPromised();
    m_beginning = true;
    m_gesture = gestureFor(event);
    m_beginning = false;
    if (!m_gesture) Q_EMIT gestureFinished();
}

void PianoRollView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_gesture) return updateCursor(pointerOf(event));
    m_modifiers = event->modifiers();
    m_gesture->drag(pointerOf(event));
    autoScroll(event->position());
}

void PianoRollView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_gesture || event->buttons() != Qt::NoButton) return;
    m_scrollTimer.stop();
    // Held here while it finishes: its edit comes back through setSong(), which drops a running gesture.
    const auto gesture = std::move(m_gesture);
    gesture->finish();
    updateCursor(pointerOf(event));
    Q_EMIT gestureFinished();
}

/// A dimmed note leads to its track; the note that the pencil's first click has drawn there is taken back.
void PianoRollView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    const auto ghost = ghostAt(at);
    if (!ghost || event->button() != Qt::LeftButton || m_tool == Tool::Erase) return mousePressEvent(event);
    const auto here = m_scene.noteAt(m_scene.active, at);
    const bool drawn = here && here == m_host->drawnByClick;
    if (here && !drawn) return mousePressEvent(event);
    if (drawn) Q_EMIT takeBackRequested();
    setActiveFamily(*ghost);
}

std::optional<Family> PianoRollView::ghostAt(QPointF at) const {
    if (!m_scene.geometry.gridRect().contains(at)) return std::nullopt;
    for (const Family family : kAllFamilies)
        if (m_scene.ghost(family) && m_scene.noteAt(family, at)) return family;
    return std::nullopt;
}

std::optional<Family> PianoRollView::otherTrackAt(QPointF at) const {
    if (!m_scene.split) return std::nullopt;
    for (const Family family : kAllFamilies) {
        if (family != m_scene.active && geometryOf(family).rollRect().contains(at)) return family;
    }
    return std::nullopt;
}

RollPlace PianoRollView::placeAt(QPointF at) const {
    const PianoRollGeometry& geometry = m_scene.geometry;
    if (geometry.rulerRect().contains(at)) return scrubs(m_scene, {at, {}}) ? RollPlace::Playhead : RollPlace::Ruler;
    if (otherTrackAt(at)) return RollPlace::OtherTrack;
    if (geometry.keyboardRect().contains(at)) return RollPlace::Keys;
    if (!geometry.gridRect().contains(at)) return RollPlace::Outside;
    if (const auto note = m_scene.noteAt(m_scene.active, at))
        return atEdge(*note, at) ? RollPlace::NoteEdge : RollPlace::Note;
    return ghostAt(at) ? RollPlace::Ghost : RollPlace::Free;
}

void PianoRollView::updateCursor(const Pointer& pointer) {
    const RollPlace place = placeAt(pointer.at);
    viewport()->setCursor(cursorFor(m_tool, place));
    setHint(hintFor(m_tool, place, m_buttons));
    m_hovering = {pointer.at, pointer.modifiers};
    showPromised(promised(place));
}

void PianoRollView::showPromised() {
    showPromised(m_hovering ? promised(placeAt(m_hovering->first)) : std::vector<Note>());
}

void PianoRollView::showPromised(std::vector<Note> notes) {
    if (notes == m_scene.promised) return;
    m_scene.promised = std::move(notes);
    repaintTransients();
}

std::vector<Note> PianoRollView::promised(RollPlace place) const {
    const RollTool& tool = rollTool(m_tool);
    if (!m_hovering || m_gesture || m_scene.preview || !tool.promises) return {};
    const Pointer pointer{m_hovering->first, m_hovering->second};
    const bool frames = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (frames || (place != RollPlace::Free && place != RollPlace::Ghost)) return {};
    const Tick length = nextLength(m_scene.geometry.tickAt(pointer.at.x()));
    return tool.promises(m_scene, pointer, length, m_host->lastVelocity);
}

void PianoRollView::setHint(const QString& hint) {
    if (hint == m_hint) return;
    m_hint = hint;
    Q_EMIT hintChanged(hint);
}

} // namespace muse
