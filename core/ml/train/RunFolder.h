// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/TrainingSession.h"
#include "core/ml/train/Checkpoint.h"

#include <filesystem>
#include <fstream>
#include <optional>

namespace muse {

/// A training run on disk (design.md, Files): run.json, events.jsonl, checkpoints/step-N.safetensors,
/// samples/step-N.safetensors.
class RunFolder {
public:
    /// Makes the folder and writes run.json, or continues an existing one: then events after step `resumedAt` are
    /// dropped, as they will be made again.
    static Result<RunFolder> open(const TrainingSettings& settings, std::int64_t resumedAt);

    /// The checkpoint with the highest step, if any.
    static std::optional<std::filesystem::path> newestCheckpoint(const std::filesystem::path& folder);

    /// Appends one line to events.jsonl, on disk before it returns to the caller's loop.
    Result<void> log(const TrainingReport& report);
    /// Saves atomically, then removes all but the newest `kept` checkpoints.
    Result<void> saveCheckpoint(const Checkpoint& checkpoint, int kept);
    Result<void> saveSamples(std::int64_t step, const Pianoroll& samples);

private:
    std::filesystem::path m_folder;
    std::ofstream m_events;
};

} // namespace muse
