// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/TrainingSession.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace muse {

/// A training as its folder tells of it (design.md, Files), running or over.
struct RunHistory {
    TrainingSettings settings;
    std::optional<MetricsReport> reference; ///< the metrics of the data that it learns from
    /// In the order of their steps, with the samples of those steps that have any. A line that a kill left half written
    /// is passed over.
    std::vector<TrainingReport> reports;
    std::size_t damaged = 0; ///< whole lines that are no reports
};

/// What a run says of the data that it learns from; nothing before it has measured them.
std::optional<MetricsReport> referenceOf(const std::filesystem::path& run);

/// An Error names the file that is missing or wrong.
Result<RunHistory> readRunHistory(const std::filesystem::path& folder);

} // namespace muse
