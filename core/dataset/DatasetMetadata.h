// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/DatasetBuilder.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace muse {

/// For each file that gave phrases: its path within the source and the first bar of each phrase, in dataset order.
using Provenance = std::vector<std::pair<std::string, std::vector<int>>>;

/// A dataset header's entries: format, version, source, and settings, counts and provenance as JSON.
/// Says nothing of time, threads or absolute paths, so that equal builds are equal bytes.
std::map<std::string, std::string> datasetMetadata(const DatasetSettings& settings, const DatasetReport& report,
                                                   const Provenance& provenance);

} // namespace muse
