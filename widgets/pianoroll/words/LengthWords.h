// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Time.h"

#include <QString>

namespace muse {

/// A length as musicians say it: "dotted eighth note", "triplet quarter note"; what has no name, "about an
/// eighth note".
QString lengthWords(Tick length);
/// The same in one word less, where it is clear that it is of a note: "dotted eighth", "about an eighth".
QString lengthName(Tick length);

} // namespace muse
