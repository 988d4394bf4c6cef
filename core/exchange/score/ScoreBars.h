// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/score/Score.h"

#include <vector>

namespace muse {

/// A measure from where to where it is played, in ticks.
struct PlayedBar {
    std::size_t measure = 0;
    Tick start = 0;
    Tick end = 0;
};

/// Makes each measure as long as most of its parts have it, for files have parts with too much or too little in one;
/// where they differ evenly, as its time signature says or else as the longest.
void settleLengths(Score& score);

/// Time signatures whose bar lines stand where measures begin: those that are written, and one for each measure that is
/// shorter or longer than its own and that the next one does not complete, such as a pick-up.
std::vector<TimeSignature> signaturesOf(const std::vector<ScoreMeasure>& measures, const std::vector<PlayedBar>& bars);

} // namespace muse
