// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/abc/AbcTune.h"

#include <string_view>

namespace muse {

/// Reads one line of music into the voices of a tune. What it does not know it passes over.
void readAbcLine(std::string_view line, AbcTune& tune);

} // namespace muse
