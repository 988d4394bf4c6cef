// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

namespace muse {
namespace {

/// Drags the whole roll under the hand.
class PanGesture : public Gesture {
public:
    PanGesture(GestureHost& host, const Pointer& pointer)
        : Gesture(host), m_origin(pointer.at), m_scroll(geometry().scrollX(), geometry().scrollY()) {}

    void drag(const Pointer& pointer) override {
        const QPointF to = m_scroll - (pointer.at - m_origin);
        m_host.scrollTo(to.x(), to.y());
    }

    void finish() override {}
    [[nodiscard]] Qt::Orientations scrolls() const override { return {}; }

private:
    QPointF m_origin;
    QPointF m_scroll;
};

} // namespace

std::unique_ptr<Gesture> beginPan(GestureHost& host, const Pointer& pointer) {
    return std::make_unique<PanGesture>(host, pointer);
}

} // namespace muse
