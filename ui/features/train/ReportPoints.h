// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/TrainingSession.h"
#include "core/ml/train/Schedule.h"
#include "widgets/plots/LossPlot.h"

namespace muse {

/// When a training reported, in all of a plot's kinds of time.
inline PlotMoment momentOf(const TrainingSettings& settings, const TrainingReport& report) {
    return {static_cast<double>(report.step), static_cast<double>(criticUpdatesBefore(settings, report.step)),
            report.secondsElapsed};
}

inline LossPoint lossOf(const TrainingSettings& settings, const TrainingReport& report) {
    return {momentOf(settings, report), -report.criticLoss, report.wasserstein, report.gradientPenalty,
            report.generatorLoss};
}

} // namespace muse
