// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/TrainingSession.h"
#include "core/ml/distributed/RankPlace.h"

#include <functional>
#include <stop_token>

namespace muse {

/// What a training tells its session while it runs, on the training's own thread.
struct TrainingRun {
    /// The data's own metrics, and a sentence on what is not as it was when the run began; steps begin now.
    std::function<void(const MetricsReport& reference, const std::string& notice)> prepared;
    std::function<void(TrainingReport report)> stepped;
    std::function<void(const std::stop_token& stop)> waitWhilePaused;
    /// It ends before its last step, which this process may not have been asked for.
    std::function<void()> stopped{};
    /// The other processes take some time to come; a sentence on where it waits for them.
    std::function<void(const std::string& sentence)> waiting{};
    RankPlace place{}; ///< among the processes that train together
};

} // namespace muse
