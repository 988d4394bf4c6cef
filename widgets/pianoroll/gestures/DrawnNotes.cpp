// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/DrawnNotes.h"

#include <algorithm>

namespace muse {
namespace {

constexpr double kStill = 4; ///< pixels

Snap paintGrid(const RollScene& scene) {
    return scene.snap == Snap::Off ? Snap::ThirtySecond : scene.snap;
}

} // namespace

Tick snappedDown(const RollScene& scene, const Pointer& pointer) {
    const Snap snap = pointer.modifiers & Qt::AltModifier ? Snap::Off : scene.snap;
    return snapDown(snap, scene.song, scene.geometry.tickAt(pointer.at.x()));
}

Note drawnNote(const RollScene& scene, const Pointer& pointer, Tick length, std::uint8_t velocity) {
    const int pitch = scene.pitchFor(scene.geometry.pitchAt(pointer.at.y()));
    return {snappedDown(scene, pointer), length, static_cast<std::uint8_t>(pitch), velocity};
}

void DrawnDrag::drag(const RollScene& scene, const Pointer& pointer, Note& note) {
    const double way = pointer.at.x() - m_origin.x();
    if (way > kStill || (scene.drawnNotesMove && way < -kStill)) m_going = true;
    if (m_going && scene.drawnNotesMove) {
        note.start = snappedDown(scene, pointer);
    } else if (m_going) {
        const Tick grid = pointer.modifiers & Qt::AltModifier ? 1 : gridTicks(scene.snap, scene.song, note.start);
        note.length = std::max(grid, snappedDown(scene, pointer) + grid - note.start);
    }
    note.pitch = static_cast<std::uint8_t>(scene.pitchFor(scene.geometry.pitchAt(pointer.at.y())));
}

/// The grid starts anew with every bar.
Note paintedNote(const RollScene& scene, Tick tick, int pitch, std::uint8_t velocity) {
    const Tick next = std::min(tick + gridTicks(paintGrid(scene), scene.song, tick), barAt(scene.song, tick).end());
    return {tick, next - tick, static_cast<std::uint8_t>(scene.pitchFor(pitch)), velocity};
}

Tick paintedTick(const RollScene& scene, const Pointer& pointer) {
    return snapDown(paintGrid(scene), scene.song, scene.geometry.tickAt(pointer.at.x()));
}

bool takenByOthers(const RollScene& scene, const Note& note) {
    bool taken = false;
    scene.forEachIn(scene.active, note.start, note.end(),
                    [&](const Note& other) { taken |= other.pitch == note.pitch; });
    return taken;
}

} // namespace muse
