// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

#include <cmath>

namespace muse {
namespace {

constexpr double kHandleHeight = 12; ///< at the ruler's lower edge
constexpr double kHandleHalf = 6;

/// Drags the playhead, off the grid, and lets be heard what it passes.
class ScrubGesture : public Gesture {
public:
    ScrubGesture(GestureHost& host, const Pointer& pointer) : Gesture(host) {
        // Where it is does not change by taking hold of its handle.
        if (!onHandle(scene(), pointer.at)) m_host.scrub(geometry().tickAt(pointer.at.x()));
    }

    void drag(const Pointer& pointer) override {
        const Tick tick = geometry().tickAt(pointer.at.x());
        if (tick != scene().playhead) m_host.scrub(tick);
    }

    void finish() override {}
    [[nodiscard]] Qt::Orientations scrolls() const override { return Qt::Horizontal; }

    static bool onHandle(const RollScene& scene, QPointF at) {
        return at.y() >= PianoRollGeometry::kRulerHeight - kHandleHeight && at.y() < PianoRollGeometry::kRulerHeight &&
               std::abs(at.x() - scene.geometry.x(scene.playhead)) <= kHandleHalf;
    }
};

} // namespace

bool scrubs(const RollScene& scene, const Pointer& pointer) {
    return pointer.modifiers & Qt::ControlModifier || ScrubGesture::onHandle(scene, pointer.at);
}

std::unique_ptr<Gesture> beginScrub(GestureHost& host, const Pointer& pointer) {
    return std::make_unique<ScrubGesture>(host, pointer);
}

} // namespace muse
