// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>

namespace muse {

/// Files of a run that are named by the step they are of: "step-500.safetensors" in its folders checkpoints and
/// samples.
std::filesystem::path stepFile(const std::filesystem::path& folder, std::int64_t step);
/// Those that lie in a folder, by their steps.
std::map<std::int64_t, std::filesystem::path> stepFilesIn(const std::filesystem::path& folder);

/// Where a run says why it went wrong.
std::filesystem::path runFailure(const std::filesystem::path& run);

/// The evaluation of a run that came nearest to the data.
struct BestCheckpoint {
    std::int64_t step = 0;
    double deviation = 0; ///< see core/metrics/Deviation.h
};

/// Where a run keeps the weights of that evaluation.
std::filesystem::path bestFile(const std::filesystem::path& run);
/// What that file holds, if it is there and whole.
std::optional<BestCheckpoint> bestCheckpoint(const std::filesystem::path& run);

} // namespace muse
