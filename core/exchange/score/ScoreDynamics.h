// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/score/Score.h"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <utility>
#include <vector>

namespace muse {

/// Dynamic marks: the measure, the time in it, and the velocity that holds from there on.
using ScoreDynamics = std::map<std::pair<std::size_t, ScoreTime>, std::uint8_t>;

/// The velocity of a note that is as loud as the marks say. Files have a voice after the other, so that marks of one
/// become known after notes of another that they hold for.
inline constexpr std::uint8_t kAsMarked = 0;

/// Gives notes that are kAsMarked the velocity of the latest mark up to them. Of marks at the same time those of the
/// first map hold; before all marks it is mezzo-forte.
void applyDynamics(std::initializer_list<const ScoreDynamics*> marks, std::vector<PartMeasure>& measures);

} // namespace muse
