// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

namespace muse {

/// What was proposed makes room for what the hand does.
Gesture::Gesture(GestureHost& host) : m_host(host) {
    host.scene().lifted.clear();
    host.scene().floating.clear();
    host.repaint();
}

Tick Gesture::snappedDown(const Pointer& pointer) {
    const Snap snap = pointer.modifiers & Qt::AltModifier ? Snap::Off : scene().snap;
    return snapDown(snap, scene().song, geometry().tickAt(pointer.at.x()));
}

} // namespace muse
