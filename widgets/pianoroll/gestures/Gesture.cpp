// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/DrawnNotes.h"

namespace muse {

/// What was proposed makes room for what the hand does.
Gesture::Gesture(GestureHost& host) : m_host(host) {
    host.scene().lifted.clear();
    host.scene().floating.clear();
    host.repaint();
}

Tick Gesture::snappedDown(const Pointer& pointer) {
    return muse::snappedDown(scene(), pointer);
}

} // namespace muse
