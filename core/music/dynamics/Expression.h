// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/FittedBars.h"
#include "core/music/Note.h"
#include "core/music/dynamics/Dynamics.h"

#include <cstdint>
#include <span>
#include <vector>

namespace muse {

/// How notes that lie on the grid are to be played.
struct Expression {
    Dynamics dynamics;
    double amount = 0;      ///< 0 (as they are) .. 1 (as the dynamics say)
    std::uint64_t seed = 0; ///< the same gives the same chances
};

/// The notes of one family with velocities and small timing. What begins together in a part is moved together; what
/// begins one after another still does; a pitch is never struck while it sounds. A note stays in its bar, since that is
/// what is locked, copied and made again, so the first of a bar is never early; none ends beyond the bars that did not
/// before. A note's chances depend on its place and the seed alone, whatever else is played. Notes are sorted, and in
/// `bars`.
std::vector<Note> expressed(std::vector<Note> notes, Family family, const Expression& expression,
                            std::span<const FittedBar> bars);

} // namespace muse
