// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/GanConfig.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace muse::cli {

/// One training of a sweep.
struct SweepRun {
    std::string name;              ///< of its folder: its number and what it varies, "00002-loss=r3-seed=1"
    nlohmann::ordered_json varied; ///< only what tells it from the others
    TrainingSettings settings;     ///< all of them, its folder too
};

/// The trainings that a file asks for, in its order. The file is a JSON object of three keys, each of which may be left
/// out: "settings", as a config file has them, for all; "grid", an object of lists of values, of which every
/// combination is taken, the last key varying fastest; "list", an array of objects of settings. With both, each object
/// of the list is combined with the grid. `over`, from the command line, wins over "settings" but may not name what
/// varies. At most kMostRuns. The error names the file and the key.
inline constexpr std::size_t kMostRuns = 10000;
Result<std::vector<SweepRun>> readSweep(const std::filesystem::path& file, const std::filesystem::path& folder,
                                        const nlohmann::json& over);

} // namespace muse::cli
