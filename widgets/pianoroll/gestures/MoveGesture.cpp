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
          m_altCopies(pointer.modifiers & Qt::AltModifier), m_pitch(geometry().pitchAt(pointer.at.y())),
          m_tick(geometry().tickAt(pointer.at.x())) {
        const auto [lowest, highest] = std::ranges::minmax(m_notes, {}, &Note::pitch);
        m_lowest = lowest.pitch;
        m_highest = highest.pitch;
        m_first = std::ranges::min(m_notes, {}, &Note::start).start;
        host.audition(grabbed.pitch, grabbed.velocity);
    }

    void drag(const Pointer& pointer) override {
        const int semitones = std::clamp(geometry().pitchAt(pointer.at.y()) - m_pitch, -m_lowest, 127 - m_highest);
        const bool free = pointer.modifiers & Qt::AltModifier && !m_altCopies;
        const Snap snap = free ? Snap::Off : scene().snap;
        const Tick wanted = m_grabbed.start + geometry().tickAt(pointer.at.x()) - m_tick;
        const Tick landing = std::max<Tick>(snapNearest(snap, scene().song, wanted), 0);
        // Within half a grid step the note keeps its own, perhaps unquantised, place.
        const bool still = std::abs(wanted - m_grabbed.start) * 2 < gridTicks(snap, scene().song, m_grabbed.start);
        const Tick ticks = std::max(still ? 0 : landing - m_grabbed.start, -m_first);
        if (semitones == m_semitones && ticks == m_ticks) return;
        if (semitones != m_semitones) m_host.audition(m_grabbed.pitch + semitones, m_grabbed.velocity);
        m_semitones = semitones;
        m_ticks = ticks;
        scene().lifted = m_copy ? std::vector<Note>{} : m_notes;
        scene().floating = moved();
        m_host.repaint();
    }

    void finish() override {
        m_host.silence();
        scene().lifted.clear();
        scene().floating.clear();
        if (m_semitones == 0 && m_ticks == 0) return m_host.repaint();
        const int count = static_cast<int>(m_notes.size());
        if (m_copy)
            m_host.requestEdit(QObject::tr("Copy %n note(s)", nullptr, count), {}, moved());
        else
            m_host.requestEdit(QObject::tr("Move %n note(s)", nullptr, count), m_notes, moved());
    }

private:
    std::vector<Note> moved() const {
        std::vector<Note> notes = m_notes;
        for (Note& note : notes) {
            note.start += m_ticks;
            note.pitch = static_cast<std::uint8_t>(note.pitch + m_semitones);
        }
        return notes;
    }

    Note m_grabbed;
    std::vector<Note> m_notes;
    bool m_copy;
    bool m_altCopies; ///< then it does not free from the grid as well
    int m_pitch;
    Tick m_tick;
    int m_lowest = 0;
    int m_highest = 127;
    Tick m_first = 0;
    int m_semitones = 0;
    Tick m_ticks = 0;
};

} // namespace

std::unique_ptr<Gesture> beginMove(GestureHost& host, const Pointer& pointer, const Note& grabbed) {
    return std::make_unique<MoveGesture>(host, pointer, grabbed);
}

} // namespace muse
