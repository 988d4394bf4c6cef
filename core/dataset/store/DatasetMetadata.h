// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/DatasetBuilder.h"

#include <map>
#include <string>

namespace muse {

/// Of a dataset's name.
inline constexpr const char* kDatasetEnding = ".safetensors";

inline constexpr const char* kDatasetFormat = "musegan-phrases";
inline constexpr const char* kDatasetVersion = "2";

/// Names of the entries in a dataset file's header.
namespace dataset_key {
inline constexpr const char* kFormat = "format";
inline constexpr const char* kVersion = "format_version";
inline constexpr const char* kSongs = "songs";       ///< JSON list of paths within the source
inline constexpr const char* kFunnel = "funnel";     ///< JSON of FunnelFormat.h
inline constexpr const char* kSettings = "settings"; ///< JSON object
inline constexpr const char* kCounts = "counts";     ///< JSON object
inline constexpr const char* kDynamics = "dynamics"; ///< JSON of DynamicsJson.h; not in older files
} // namespace dataset_key
/// "metrics_train", "metrics_valid", "metrics_test": JSON of MetricsJson.h.
std::string metricsKey(Split split);

/// A dataset header's entries. Says nothing of time, threads or absolute paths, so that equal builds are equal bytes.
std::map<std::string, std::string> datasetMetadata(const DatasetSettings& settings, const DatasetReport& report);

} // namespace muse
