// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

#include <algorithm>

namespace muse {
namespace {

constexpr double kGrip = 5;

/// A click in the ruler moves the playhead; a drag chooses whole bars, or moves an end of those that are chosen.
class RulerGesture : public Gesture {
public:
    RulerGesture(GestureHost& host, const Pointer& pointer)
        : Gesture(host), m_origin(pointer.at), m_tick(geometry().tickAt(pointer.at.x())), m_fromPointer(pointer) {
        const auto& bars = scene().bars;
        // The other end stays: choosing goes on from there.
        if (bars && std::abs(pointer.at.x() - geometry().x(bars->first)) <= kGrip)
            m_tick = bars->second - 1, m_atEdge = true;
        else if (bars && std::abs(pointer.at.x() - geometry().x(bars->second)) <= kGrip)
            m_tick = bars->first, m_atEdge = true;
    }

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
        if (m_atEdge) return m_host.seek(snappedDown(m_fromPointer));
        const auto& bars = scene().bars;
        if (bars && (m_tick < bars->first || m_tick >= bars->second)) m_host.chooseBars(std::nullopt);
        m_host.seek(snappedDown(m_fromPointer));
    }
    [[nodiscard]] Qt::Orientations scrolls() const override { return Qt::Horizontal; }

private:
    QPointF m_origin;
    Tick m_tick;
    Pointer m_fromPointer;
    bool m_choosing = false;
    bool m_atEdge = false;
};

} // namespace

std::unique_ptr<Gesture> beginRuler(GestureHost& host, const Pointer& pointer) {
    return std::make_unique<RulerGesture>(host, pointer);
}

} // namespace muse
