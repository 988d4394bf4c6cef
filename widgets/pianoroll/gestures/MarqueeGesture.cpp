// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

#include <algorithm>

namespace muse {
namespace {

constexpr double kWidestMark = 40; ///< pixels that a drum may be drawn wider than it sounds

/// Selects what its frame touches; with Shift or Ctrl on top of what was selected.
class MarqueeGesture : public Gesture {
public:
    MarqueeGesture(GestureHost& host, const Pointer& pointer)
        : Gesture(host), m_tick(geometry().tickAt(pointer.at.x())), m_row(rowsDown(pointer.at.y())) {
        if (pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) m_before = scene().selection;
        host.select(m_before);
    }

    void drag(const Pointer& pointer) override {
        // The corner stays on its note when the roll scrolls under the frame.
        const QPointF origin(geometry().x(m_tick), geometry().y(127) + m_row * geometry().rowHeight());
        const QRectF frame = QRectF(origin, pointer.at).normalized();
        scene().marquee = frame;
        std::vector<Note> touched = m_before;
        scene().forEachIn(scene().active, geometry().tickAt(frame.left() - kWidestMark),
                          geometry().tickAt(frame.right()) + 1, [&](const Note& note) {
                              if (scene().rectOf(scene().active, note).intersects(frame) &&
                                  !std::ranges::binary_search(m_before, note))
                                  touched.push_back(note);
                          });
        m_host.select(std::move(touched));
    }

    void finish() override {
        scene().marquee = {};
        m_host.repaint();
    }

private:
    double rowsDown(double y) { return (y - geometry().y(127)) / geometry().rowHeight(); }

    Tick m_tick;
    double m_row;
    std::vector<Note> m_before;
};

} // namespace

std::unique_ptr<Gesture> beginMarquee(GestureHost& host, const Pointer& pointer) {
    return std::make_unique<MarqueeGesture>(host, pointer);
}

} // namespace muse
