// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

#include <algorithm>

namespace muse {
namespace {

/// Selects what its frame touches; with Shift or Ctrl on top of what was selected.
class MarqueeGesture : public Gesture {
public:
    MarqueeGesture(GestureHost& host, const Pointer& pointer) : Gesture(host), m_origin(pointer.at) {
        if (pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) m_before = scene().selection;
        host.select(m_before);
    }

    void drag(const Pointer& pointer) override {
        const QRectF frame = QRectF(m_origin, pointer.at).normalized();
        scene().marquee = frame;
        std::vector<Note> touched = m_before;
        const auto& notes = scene().activeNotes();
        const auto [first, last] =
            scene().reaching(scene().active, geometry().tickAt(frame.left()), geometry().tickAt(frame.right()) + 1);
        for (std::size_t i = first; i < last; ++i)
            if (scene().rectOf(scene().active, notes[i]).intersects(frame) && !std::ranges::count(m_before, notes[i]))
                touched.push_back(notes[i]);
        m_host.select(std::move(touched));
    }

    void finish() override {
        scene().marquee = {};
        m_host.repaint();
    }

private:
    QPointF m_origin;
    std::vector<Note> m_before;
};

} // namespace

std::unique_ptr<Gesture> beginMarquee(GestureHost& host, const Pointer& pointer) {
    return std::make_unique<MarqueeGesture>(host, pointer);
}

} // namespace muse
