// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/dataset/DatasetReport.h"
#include "core/dataset/DatasetSettings.h"

#include <functional>

namespace muse {

/// Called from a working thread about ten times a second with the counts so far.
using DatasetCallback = std::function<void(const DatasetReport&)>;

/// Takes every song of the sources through the funnel and writes one safetensors dataset. Same sources and settings
/// give the same bytes whatever the number of threads. A damaged song is counted; a damaged archive, an unusable
/// setting, no phrase at all, a full disk or a cancel is an Error and leaves no file behind; where no phrase is left,
/// onReport still gets the whole report.
Result<DatasetReport> buildDataset(const DatasetSettings& settings, const JobControl& job = {},
                                   const DatasetCallback& onReport = {});

} // namespace muse
