// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstddef>

namespace muse {

/// What goes beyond these is damage or made to fill the memory, not music.
inline constexpr std::size_t kMostParts = 256;
inline constexpr std::size_t kMostMeasures = 20'000;
inline constexpr std::size_t kMostPartMeasures = 1'000'000; ///< measures of all parts together
inline constexpr std::size_t kMostNotes = 2'000'000;

/// An Error, the reason alone, where a score is too large to be read: to be asked before there is room made for it.
Result<void> checkSize(std::size_t parts, std::size_t measures);

} // namespace muse
