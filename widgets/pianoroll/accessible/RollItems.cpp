// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/accessible/RollItems.h"

#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/pianoroll/words/NoteWords.h"

#include <QCoreApplication>
#include <QWindow>

#include <algorithm>

namespace muse {

std::optional<RollSpot> placeOf(const PianoRollView& roll) {
    const auto cell = roll.cursorPlace();
    if (!cell) return std::nullopt;
    const auto note = roll.noteAtPlace();
    return RollSpot{roll.activeFamily(), note ? *note : Note{cell->tick, 0, static_cast<std::uint8_t>(cell->pitch), 0}};
}

bool isThere(const PianoRollView& roll, const RollSpot& place) {
    if (place.family != roll.activeFamily()) return false;
    return place.free() ? placeOf(roll) == place : roll.song().track(place.family).contains(place.note);
}

RollPart::RollPart(PianoRollView& roll) : m_roll(&roll) {}

QWindow* RollPart::window() const {
    return m_roll ? m_roll->window()->windowHandle() : nullptr;
}

QAccessibleInterface* RollPart::parent() const {
    return QAccessible::queryAccessibleInterface(m_roll);
}

QRect RollPart::rect() const {
    if (!m_roll) return {};
    const QRect shown = area().toAlignedRect() & m_roll->viewport()->rect();
    return shown.isEmpty() ? QRect() : shown.translated(m_roll->viewport()->mapToGlobal(QPoint()));
}

bool RollItem::isValid() const {
    return m_roll && isThere(*m_roll, m_place);
}

QString RollItem::text(QAccessible::Text what) const {
    if (!isValid()) return {};
    const Note& note = m_place.note;
    if (what == QAccessible::Name)
        return m_place.free() ? freeWords(m_roll->song(), m_place.family, {note.start, note.pitch})
                              : noteWords(m_roll->song(), m_place.family, note);
    if (what == QAccessible::Description && !m_place.free())
        return QCoreApplication::translate("muse", "velocity %1").arg(note.velocity);
    return {};
}

QAccessible::State RollItem::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.focused = m_roll->hasFocus() && placeOf(*m_roll) == m_place;
    state.selectable = !m_place.free();
    state.multiSelectable = state.extSelectable = state.selectable;
    state.selected = state.selectable && std::ranges::binary_search(m_roll->selection(), m_place.note);
    state.invisible = !m_roll->isVisible();
    state.offscreen = rect().isEmpty();
    return state;
}

void* RollItem::interface_cast(QAccessible::InterfaceType what) {
    return what == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList RollItem::actionNames() const {
    return m_place.free() ? QStringList{} : QStringList{setFocusAction(), toggleAction()};
}

void RollItem::doAction(const QString& name) {
    if (!isValid() || m_place.free()) return;
    if (name == toggleAction())
        m_roll->setChosen(m_place.note, !std::ranges::binary_search(m_roll->selection(), m_place.note));
    if (name != setFocusAction()) return;
    m_roll->setFocus();
    m_roll->standOn(m_place.note);
}

QRectF RollItem::area() const {
    const Note& note = m_place.note;
    const PianoRollGeometry& geometry = m_roll->geometry();
    return (m_place.free() ? geometry.noteRect(note.start, kTicksPerStep, note.pitch) : m_roll->rectOf(note)) &
           geometry.gridRect();
}

QString RulerItem::text(QAccessible::Text what) const {
    if (!m_roll) return {};
    if (what == QAccessible::Name) return QCoreApplication::translate("muse", "Ruler");
    if (what == QAccessible::Description)
        return QCoreApplication::translate("muse", "The playhead is at bar %1 beat %2")
            .arg(barAt(m_roll->song(), m_roll->playhead()).number + 1)
            .arg(beatWords(m_roll->song(), m_roll->playhead()));
    return {};
}

QAccessible::State RulerItem::state() const {
    QAccessible::State state;
    state.invalid = !m_roll;
    state.invisible = !m_roll || !m_roll->isVisible();
    return state;
}

void* RulerItem::interface_cast(QAccessible::InterfaceType what) {
    return what == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this) : nullptr;
}

QVariant RulerItem::currentValue() const {
    return m_roll ? static_cast<int>(barAt(m_roll->song(), m_roll->playhead()).number + 1) : 1;
}

void RulerItem::setCurrentValue(const QVariant& value) {
    if (m_roll) Q_EMIT m_roll->seekRequested(barNumber(m_roll->song(), std::max(value.toInt(), 1) - 1).start);
}

QVariant RulerItem::maximumValue() const {
    return m_roll ? static_cast<int>(std::max<std::int64_t>(barCount(m_roll->song()), 1)) : 1;
}

QRectF RulerItem::area() const {
    return m_roll->geometry().rulerRect();
}

} // namespace muse
