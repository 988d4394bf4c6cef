// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/ml/GenerationSettings.h"

#include <string>

namespace muse {

/// What a model is held against.
struct CardData {
    std::string data;   ///< dataset that it was trained on
    std::string unseen; ///< dataset of other songs, or none
    int bars = 20000;   ///< to measure
};

/// Rules and thresholds of a weights file or checkpoint that match the data.
Result<Calibration> calibrationFor(const std::string& model, const CardData& data, const JobControl& job);

/// The end of a weights file's card: how near it comes to the data, as it is played and step by step (Markdown).
Result<std::string> measuredText(const std::string& model, const CardData& data, const JobControl& job);

/// A card without what measuredText() put there.
std::string withoutMeasures(const std::string& card);

} // namespace muse
