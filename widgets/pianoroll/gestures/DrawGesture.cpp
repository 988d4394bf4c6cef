// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/DrawnNotes.h"

#include <QObject>
#include <algorithm>

namespace muse {
namespace {

/// A click draws a note of the last length; dragging to the right sets its length, up or down its pitch.
class DrawGesture : public Gesture {
public:
    DrawGesture(GestureHost& host, const Pointer& pointer, Tick length, std::uint8_t velocity)
        : Gesture(host), m_origin(pointer.at), m_note(drawnNote(scene(), pointer, length, velocity)) {
        host.audition(m_note.pitch, velocity);
        show();
    }

    void drag(const Pointer& pointer) override {
        constexpr double kStill = 4; // pixels that a hand may tremble
        if (pointer.at.x() - m_origin.x() > kStill) m_stretching = true;
        if (m_stretching) {
            const Tick grid =
                pointer.modifiers & Qt::AltModifier ? 1 : gridTicks(scene().snap, scene().song, m_note.start);
            m_note.length = std::max(grid, snappedDown(pointer) + grid - m_note.start);
        }
        const auto pitch = static_cast<std::uint8_t>(scene().pitchFor(geometry().pitchAt(pointer.at.y())));
        if (pitch != m_note.pitch) {
            m_note.pitch = pitch;
            m_host.audition(pitch, m_note.velocity);
        }
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

    QPointF m_origin;
    Note m_note;
    bool m_stretching = false;
};

} // namespace

std::unique_ptr<Gesture> beginDraw(GestureHost& host, const Pointer& pointer, Tick length, std::uint8_t velocity) {
    return std::make_unique<DrawGesture>(host, pointer, length, velocity);
}

} // namespace muse
