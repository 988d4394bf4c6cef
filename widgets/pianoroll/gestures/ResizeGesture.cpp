// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

#include <QObject>
#include <algorithm>

namespace muse {
namespace {

/// Drags the left or right edge of the selected notes, all by as much as the grabbed one.
class ResizeGesture : public Gesture {
public:
    ResizeGesture(GestureHost& host, const Note& grabbed, bool leftEdge)
        : Gesture(host), m_grabbed(grabbed), m_notes(scene().selection), m_left(leftEdge) {}

    void drag(const Pointer& pointer) override {
        const Snap snap = pointer.modifiers & Qt::AltModifier ? Snap::Off : scene().snap;
        const Tick edge = snapNearest(snap, scene().song, geometry().tickAt(pointer.at.x()));
        const Tick least =
            std::min<Tick>(snap == Snap::Off ? 1 : gridTicks(snap, scene().song, m_grabbed.start), m_grabbed.length);
        if (m_left)
            m_by = std::min(edge, m_grabbed.end() - least) - m_grabbed.start;
        else
            m_by = std::max(edge, m_grabbed.start + least) - m_grabbed.end();
        scene().lifted = m_notes;
        scene().floating = resized();
        m_host.repaint();
    }

    void finish() override {
        scene().lifted.clear();
        scene().floating.clear();
        if (m_by == 0) return m_host.repaint();
        m_host.requestEdit(QObject::tr("Resize %n note(s)", nullptr, static_cast<int>(m_notes.size())), m_notes,
                           resized());
    }

private:
    std::vector<Note> resized() const {
        constexpr Tick kShortest = kTicksPerStep;
        std::vector<Note> notes = m_notes;
        for (Note& note : notes) {
            const Tick shortest = std::min(kShortest, note.length);
            const Tick end = note.end();
            if (m_left) {
                note.start = std::clamp<Tick>(note.start + m_by, 0, end - shortest);
                note.length = end - note.start;
            } else {
                note.length = std::max(note.length + m_by, shortest);
            }
        }
        return notes;
    }

    Note m_grabbed;
    std::vector<Note> m_notes;
    bool m_left;
    Tick m_by = 0;
};

} // namespace

std::unique_ptr<Gesture> beginResize(GestureHost& host, const Pointer&, const Note& grabbed, bool leftEdge) {
    return std::make_unique<ResizeGesture>(host, grabbed, leftEdge);
}

} // namespace muse
