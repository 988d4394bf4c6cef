// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

namespace muse {

Tick Gesture::snappedDown(const Pointer& pointer) {
    const Snap snap = pointer.modifiers & Qt::AltModifier ? Snap::Off : scene().snap;
    return snapDown(snap, scene().song, geometry().tickAt(pointer.at.x()));
}

} // namespace muse
