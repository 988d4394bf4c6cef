// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/TrainingSession.h"
#include "core/ml/runs/TensorBoardFile.h"
#include "core/ml/train/ArithmeticChoice.h"
#include "core/ml/train/Checkpoint.h"
#include "core/ml/train/FolderLock.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <vector>

namespace muse {

/// A training run on disk (design.md, Files): run.json and its copy run-copy.json, events.jsonl,
/// checkpoints/step-N.safetensors and best.safetensors, samples/step-N.safetensors, reference.json, failure.txt where
/// it went wrong, and on wish event files in tensorboard/. Killed at any moment it leaves whole files, but for the last
/// line of events.jsonl; one program at a time has it open, where the file system knows locks.
class RunFolder {
public:
    /// Makes the folder and writes run.json, or, as the settings ask, continues an existing one: then events after step
    /// `resumedAt` are dropped, as they will be made again, and so are checkpoints of later steps, which could not be
    /// read, and files that a kill left half written.
    static Result<RunFolder> open(const TrainingSettings& settings, const ArithmeticChoice& arithmetic,
                                  std::int64_t resumedAt);

    /// Whether a training has begun there, though it may not have reached its first checkpoint.
    static bool begun(const std::filesystem::path& folder);
    /// What its products were made with when it began, as run.json says; float32 where that is not to be read, as it
    /// was before run.json said it.
    static ArithmeticUsed beganWith(const std::filesystem::path& folder);

    /// Appends one line to events.jsonl, and its values to the event file where there is one, and hands it to the
    /// system: a killed program loses none, a crash of the machine may.
    Result<void> log(const TrainingReport& report);
    /// Saves atomically, then removes all but the newest `kept` checkpoints.
    Result<void> saveCheckpoint(const Checkpoint& checkpoint, int kept);
    /// Replaces best.safetensors.
    Result<void> saveBest(const Checkpoint& checkpoint);
    /// reference.json: the metrics of the data that the run learns from.
    Result<void> saveReference(const MetricsReport& reference);
    Result<void> saveSamples(std::int64_t step, const Pianoroll& samples);
    /// Writes down why the training ended, for those who look at the folder later; where even that cannot be written,
    /// it looks interrupted. Who goes on with the run takes it away.
    void saveFailure(const std::string& sentence);

private:
    std::filesystem::path m_folder;
    FolderLock m_lock;
    std::ofstream m_events;
    std::optional<TensorBoardFile> m_board; ///< where the settings ask for one
};

} // namespace muse
