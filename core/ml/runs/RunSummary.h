// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/ml/TrainingSession.h"
#include "core/ml/runs/RunLabel.h"
#include "core/ml/runs/StepFiles.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace muse {

/// How a run stands. Interrupted: it was killed, and has lost what came after its newest checkpoint. Failed: it ended
/// with a sentence on what went wrong.
enum class RunState { Training, Finished, Stopped, Interrupted, Failed };

/// What a list of runs says of one, read in a moment however long it was.
struct RunSummary {
    std::filesystem::path folder;
    RunLabel label;
    TrainingSettings settings;
    std::int64_t step = 0;       ///< that it has come to
    std::int64_t checkpoint = 0; ///< the step of its newest checkpoint; 0: none
    RunState state = RunState::Stopped;
    std::string failure; ///< why it failed
    std::optional<BestCheckpoint> best;
    std::filesystem::file_time_type changed; ///< when it did its last step

    [[nodiscard]] std::string name() const;
    /// Weights of the best evaluation, unless it was in the first quarter of what was trained; else of the newest
    /// checkpoint; empty where there is neither.
    [[nodiscard]] std::filesystem::path weights() const;
};

std::string_view name(RunState state);

/// The last step that a run's events tell of; 0: none.
std::int64_t lastStep(const std::filesystem::path& run);

/// An Error where the folder holds no run.
Result<RunSummary> runSummary(const std::filesystem::path& folder);

/// The runs in a folder, those that changed last first; what is no run is passed over.
std::vector<RunSummary> runsIn(const std::filesystem::path& folder, const JobControl& job = {});

} // namespace muse
