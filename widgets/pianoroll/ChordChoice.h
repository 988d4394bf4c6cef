// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/theory/Chord.h"

#include <optional>

namespace muse {

/// What the chord tool draws on the note that is clicked.
struct ChordChoice {
    std::optional<ChordKind> kind; ///< none: what the scale has there
    bool seventh = false;          ///< of the scale's chords
    int inversion = 0;

    friend bool operator==(const ChordChoice&, const ChordChoice&) = default;
};

} // namespace muse
