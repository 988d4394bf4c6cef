// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/transforms/NoteChange.h"
#include "widgets/lanes/LaneStroke.h"

namespace muse {

/// Notes that begin under the stroke become as loud as it is there; of a track of which some notes are chosen, only
/// those. A note is under the stroke if it begins within `slack` ticks of it, so that a click beside a thin stem hits.
NoteChange withStrokeVelocities(const Track& track, const std::vector<Note>& chosen, const LaneStroke& stroke,
                                Tick slack);
/// The chosen notes (sorted) at `value`, or `by` louder than they are; held in 1..127.
NoteChange withVelocityOf(const std::vector<Note>& chosen, int value);
NoteChange withVelocityMoved(const std::vector<Note>& chosen, int by);

/// What the stroke passed over is replaced by its values, one every `step` ticks where they change; the last one holds
/// until the next point. Sustain is on or off.
ControlPoints withStrokePoints(Controller controller, ControlPoints points, const LaneStroke& stroke, Tick step);
/// Without the points in [from, to].
ControlPoints withoutPoints(ControlPoints points, Tick from, Tick to);
/// With a point there, in the place of one that was.
ControlPoints withPoint(ControlPoints points, const ControlPoint& point);

} // namespace muse
