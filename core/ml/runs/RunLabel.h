// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace muse {

/// What a user calls a run, and says of it; kept as label.json in its folder.
struct RunLabel {
    std::string name; ///< empty: as its folder is called
    std::string note;
    std::vector<std::string> tags;

    friend bool operator==(const RunLabel&, const RunLabel&) = default;
};

/// Empty where nothing was said, or the file cannot be read.
RunLabel runLabel(const std::filesystem::path& run);
/// As lists and tables can show it: a name of one line, and tags without commas or blanks at their ends, each once.
RunLabel tidied(RunLabel label);
/// Keeps it tidied. Replaces the whole file; fields that a newer version wrote survive. An Error names the file.
Result<void> saveRunLabel(const std::filesystem::path& run, const RunLabel& label);

} // namespace muse
