// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

#include <QObject>
#include <algorithm>

namespace muse {
namespace {

/// Moves the selected notes together; begun with Ctrl or Alt it leaves copies behind. No note passes the edge: the
/// whole move stops there.
class MoveGesture : public Gesture {
public:
    MoveGesture(GestureHost& host, const Pointer& pointer, const Note& grabbed)
        : Gesture(host), m_grabbed(grabbed), m_notes(scene().selection),
          m_copy(pointer.modifiers & (Qt::ControlModifier | Qt::AltModifier)),
          m_altCopies(pointer.modifiers & Qt::AltModifier), m_row(rowAt(pointer)),
          m_tick(geometry().tickAt(pointer.at.x())) {
        const auto [lowest, highest] = std::ranges::minmax(m_notes, {}, &Note::pitch);
        m_down = geometry().rowCount() - 1 - geometry().rowOf(lowest.pitch);
        m_up = geometry().rowOf(highest.pitch);
        m_first = std::ranges::min(m_notes, {}, &Note::start).start;
        host.audition(grabbed.pitch, grabbed.velocity);
    }

    void drag(const Pointer& pointer) override {
        const int rows = std::clamp(m_row - rowAt(pointer), -m_down, m_up);
        const bool free = pointer.modifiers & Qt::AltModifier && !m_altCopies;
        const Snap snap = free ? Snap::Off : scene().snap;
        const Tick wanted = m_grabbed.start + geometry().tickAt(pointer.at.x()) - m_tick;
        const Tick landing = std::max<Tick>(snapNearest(snap, scene().song, wanted), 0);
        // Within half a grid step the note keeps its own, perhaps unquantised, place.
        const bool still = std::abs(wanted - m_grabbed.start) * 2 < gridTicks(snap, scene().song, m_grabbed.start);
        const Tick ticks = std::max(still ? 0 : landing - m_grabbed.start, -m_first);
        if (rows == m_rows && ticks == m_ticks) return;
        if (rows != m_rows) m_host.audition(pitchMoved(m_grabbed, rows), m_grabbed.velocity);
        m_rows = rows;
        m_ticks = ticks;
        scene().lifted = m_copy ? std::vector<Note>{} : m_notes;
        scene().floating = moved();
        m_host.repaint();
    }

    void finish() override {
        m_host.silence();
        scene().lifted.clear();
        scene().floating.clear();
        if (m_rows == 0 && m_ticks == 0) return m_host.repaint();
        const int count = static_cast<int>(m_notes.size());
        if (m_copy)
            m_host.requestEdit(QObject::tr("Copy %n note(s)", nullptr, count), {}, moved());
        else
            m_host.requestEdit(QObject::tr("Move %n note(s)", nullptr, count), m_notes, moved());
    }

private:
    int rowAt(const Pointer& pointer) { return geometry().rowOf(geometry().pitchAt(pointer.at.y())); }
    /// From row to row: in a folded roll those between have none.
    int pitchMoved(const Note& note, int rows) { return geometry().stepped(note.pitch, rows).value_or(note.pitch); }
    std::vector<Note> moved() {
        std::vector<Note> notes = m_notes;
        for (Note& note : notes) {
            note.start += m_ticks;
            note.pitch = static_cast<std::uint8_t>(pitchMoved(note, m_rows));
        }
        return notes;
    }

    Note m_grabbed;
    std::vector<Note> m_notes;
    bool m_copy;
    bool m_altCopies; ///< then it does not free from the grid as well
    int m_row;
    Tick m_tick;
    int m_up = 0; ///< rows that all notes have room for
    int m_down = 0;
    Tick m_first = 0;
    int m_rows = 0;
    Tick m_ticks = 0;
};

} // namespace

std::unique_ptr<Gesture> beginMove(GestureHost& host, const Pointer& pointer, const Note& grabbed) {
    return std::make_unique<MoveGesture>(host, pointer, grabbed);
}

} // namespace muse
