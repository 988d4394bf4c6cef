// SPDX-License-Identifier: MIT
#include "core/ml/train/Schedule.h"

#include <algorithm>

namespace muse {
namespace {

/// v1 trains its critic longer for the first generator updates, and now and then later (reference.md section 0).
constexpr std::int64_t kWarmUpSteps = 25;
constexpr std::int64_t kWarmUpEvery = 500;
constexpr std::int64_t kWarmUpUpdates = 100;
/// A critic that knows nothing yet unmakes what a trained generator knows.
constexpr std::int64_t kFirstUpdates = 300;

} // namespace

double rateShare(const TrainingSettings& settings, std::int64_t step) {
    if (settings.rateSchedule == RateSchedule::Constant) return 1;
    const std::int64_t end = settings.decayTo > 0 ? settings.decayTo : settings.generatorSteps;
    if (step >= end) return 0;
    if (step <= settings.decayFrom) return 1;
    return static_cast<double>(end - step) / static_cast<double>(end - settings.decayFrom);
}

CriticObjective objectiveOf(const TrainingSettings& settings, std::int64_t update) {
    const bool penalised = settings.loss != AdversarialLoss::Hinge && update % settings.penaltyEvery == 0;
    return {settings.loss, penalised ? std::optional(settings.penaltyWeight * settings.penaltyEvery) : std::nullopt};
}

std::int64_t criticUpdatesBefore(const TrainingSettings& settings, std::int64_t step) {
    const std::int64_t usual = settings.criticStepsPerGeneratorStep;
    if (settings.criticWarmUp == CriticWarmUp::None) return usual * step;
    if (settings.criticWarmUp == CriticWarmUp::First) return usual * step + (step > 0 ? kFirstUpdates : 0);
    // Step 0 is a multiple too, but one of the first.
    const std::int64_t multiples = step > 0 ? (step - 1) / kWarmUpEvery : 0;
    const std::int64_t many = std::min(step, kWarmUpSteps) + multiples;
    return kWarmUpUpdates * many + usual * (step - many);
}

} // namespace muse
