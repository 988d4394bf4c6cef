// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"

#include <cstdint>
#include <optional>

namespace muse {

/// What a critic update minimises: the formulas stand with the losses' names (GanConfig.h).
struct CriticObjective {
    AdversarialLoss loss = AdversarialLoss::WganGp;
    std::optional<double> penaltyWeight; ///< this update has no penalty where empty
};

/// What changes in the course of a training, as functions of the generator updates done: a resumed run needs no more.

/// Which share of the learning rate holds for the update after `step` generator updates, of critic and generator alike.
/// Counted in generator updates: v3 counts critic updates too and so stops learning long before it ends (reference.md
/// 5.7).
double rateShare(const TrainingSettings& settings, std::int64_t step);

/// What that critic update, counted from 0 over the whole training, minimises: of penaltyEvery updates the first has
/// the penalty, with so many times the weight (lazy regularisation; Karras et al. 2020, appendix B).
CriticObjective objectiveOf(const TrainingSettings& settings, std::int64_t update);

/// Critic updates in all before the generator's update number `step`, counted from 0.
std::int64_t criticUpdatesBefore(const TrainingSettings& settings, std::int64_t step);

} // namespace muse
