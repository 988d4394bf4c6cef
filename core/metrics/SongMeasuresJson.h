// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/SongMeasures.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muse {

/// The measures by their names, in the header's order, for tables.
std::vector<std::pair<std::string_view, double>> namedMeasures(const SongMeasures& measures);

/// The same as a JSON object; what is undefined is null.
std::string songMeasuresJson(const SongMeasures& measures);

} // namespace muse
