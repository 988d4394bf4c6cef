// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/DrawnNotes.h"

#include <QObject>

namespace muse {
namespace {

/// A click draws a note of the last length; DrawnDrag says what dragging does.
class DrawGesture : public Gesture {
public:
    DrawGesture(GestureHost& host, const Pointer& pointer, Tick length, std::uint8_t velocity)
        : Gesture(host), m_drag(pointer.at), m_note(drawnNote(scene(), pointer, length, velocity)) {
        host.audition(m_note.pitch, velocity);
        show();
    }

    void drag(const Pointer& pointer) override {
        const Note before = m_note;
        m_drag.drag(scene(), pointer, m_note);
        if (m_note.pitch != before.pitch) m_host.audition(m_note.pitch, m_note.velocity);
        show();
    }

    void finish() override {
        m_host.silence();
        scene().floating.clear();
        m_host.requestEdit(QObject::tr("Draw note"), {}, {m_note});
    }

private:
    void show() {
        scene().floating = {m_note};
        m_host.repaint();
    }

    DrawnDrag m_drag;
    Note m_note;
};

} // namespace

std::unique_ptr<Gesture> beginDraw(GestureHost& host, const Pointer& pointer, Tick length, std::uint8_t velocity) {
    return std::make_unique<DrawGesture>(host, pointer, length, velocity);
}

} // namespace muse
