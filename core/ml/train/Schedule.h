// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"

#include <cstdint>

namespace muse {

/// What changes in the course of a training, as functions of the generator updates done: a resumed run needs no more.

/// Which share of the learning rate holds for the update after `step` generator updates, of critic and generator alike.
/// Counted in generator updates: v3 counts critic updates too and so stops learning long before it ends (reference.md
/// 5.7).
double rateShare(const TrainingSettings& settings, std::int64_t step);

/// Critic updates in all before the generator's update number `step`, counted from 0.
std::int64_t criticUpdatesBefore(const TrainingSettings& settings, std::int64_t step);

} // namespace muse
