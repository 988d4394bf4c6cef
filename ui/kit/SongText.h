// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace muse {

/// "bar 5", or "bars 5 to 8"; `first` counts from 0.
QString barsText(std::int64_t first, std::int64_t bars);
/// "Bass, Drums and Guitar".
QString familiesText(const std::vector<Family>& families);

} // namespace muse
