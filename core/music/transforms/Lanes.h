// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Controller.h"

namespace muse {

/// What a controller does in a span is `fresh`, whose points outside of it do not count; the controller rests from
/// where the span begins to the first of them. From where it ends on it has the value that it had there.
ControlPoints withPassage(Controller controller, const ControlPoints& points, TickSpan span,
                          const ControlPoints& fresh);
/// At rest in a span.
ControlPoints withRest(Controller controller, const ControlPoints& points, TickSpan span);

/// Bends that were written for a range of `from` semitones as they sound with one of `to`, as far as that reaches.
ControlPoints rescaledBends(ControlPoints points, double from, int to);

/// Without points that say what holds anyway. The first stays, whatever it says.
ControlPoints withoutRepeats(const ControlPoints& points);
/// At most so many points: of those that lie close together the last ones, for the smallest distance that does.
ControlPoints thinned(ControlPoints points, std::size_t most);

} // namespace muse
