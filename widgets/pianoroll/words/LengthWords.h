// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Time.h"

#include <QString>

namespace muse {

/// A length as musicians say it: "dotted eighth", "triplet quarter"; what has no name, "about an eighth".
QString lengthWords(Tick length);

} // namespace muse
