// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

#include <algorithm>

namespace muse {
namespace {

/// A click in the ruler moves the playhead; a drag chooses whole bars.
class RulerGesture : public Gesture {
public:
    RulerGesture(GestureHost& host, const Pointer& pointer)
        : Gesture(host), m_origin(pointer.at), m_tick(geometry().tickAt(pointer.at.x())), m_fromPointer(pointer) {}

    void drag(const Pointer& pointer) override {
        constexpr double kStill = 4;
        if (std::abs(pointer.at.x() - m_origin.x()) > kStill) m_choosing = true;
        if (!m_choosing) return;
        const Tick other = geometry().tickAt(pointer.at.x());
        const Bar first = barAt(scene().song, std::min(m_tick, other));
        const Bar last = barAt(scene().song, std::max(m_tick, other));
        m_host.chooseBars(std::pair(first.start, last.end()));
    }

    void finish() override {
        if (m_choosing) return;
        const auto& bars = scene().bars;
        if (bars && (m_tick < bars->first || m_tick >= bars->second)) m_host.chooseBars(std::nullopt);
        m_host.seek(snappedDown(m_fromPointer));
    }

private:
    QPointF m_origin;
    Tick m_tick;
    Pointer m_fromPointer;
    bool m_choosing = false;
};

} // namespace

std::unique_ptr<Gesture> beginRuler(GestureHost& host, const Pointer& pointer) {
    return std::make_unique<RulerGesture>(host, pointer);
}

} // namespace muse
