// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/FittedBars.h"

#include <cstdint>
#include <optional>

namespace muse {

/// Another given track, to hear whether a model listens to the one it has.
struct OtherGiven {
    Pianoroll roll;
    /// The bar of the song from which on the track was taken; nothing where it is the given one, moved by half a bar
    /// and, but for drums, up by a fourth.
    std::optional<std::int64_t> from;
};

/// The same track where it differs most from how it is in `count` bars from `first` on; moved, where the song has
/// nothing else.
OtherGiven otherGiven(const Song& song, Family family, std::int64_t first, int count);

} // namespace muse
