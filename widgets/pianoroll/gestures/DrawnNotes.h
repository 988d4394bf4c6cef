// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/gestures/Gesture.h"

namespace muse {

/// The grid line at or before the pointer; Alt leaves the grid.
[[nodiscard]] Tick snappedDown(const RollScene& scene, const Pointer& pointer);
/// What the draw tool puts under the pointer.
[[nodiscard]] Note drawnNote(const RollScene& scene, const Pointer& pointer, Tick length, std::uint8_t velocity);
/// What a drag makes of it: to the right its length, or its place where drawn notes move, and up or down its pitch.
class DrawnDrag {
public:
    explicit DrawnDrag(QPointF origin) : m_origin(origin) {}
    void drag(const RollScene& scene, const Pointer& pointer, Note& note);

private:
    QPointF m_origin;
    bool m_going = false; ///< farther than a hand trembles
};
/// What the paint tool puts into the cell at a tick, one grid step long, and where its grid has the cell under the
/// pointer: it has one even where snapping is off.
[[nodiscard]] Note paintedNote(const RollScene& scene, Tick tick, int pitch, std::uint8_t velocity);
[[nodiscard]] Tick paintedTick(const RollScene& scene, const Pointer& pointer);
/// Whether a note of the track sounds somewhere in the place of that one.
[[nodiscard]] bool takenByOthers(const RollScene& scene, const Note& note);

} // namespace muse
