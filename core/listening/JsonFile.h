// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/base/json/JsonMembers.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string_view>

namespace muse::listening {

/// The object in a file whose "format" is `format` and whose "version" is 1. Refuses files over 4 MiB, what is no JSON
/// or nested deeper than any of ours, and other formats; `what` says in the sentence what should be there.
Result<nlohmann::json> readObject(const std::filesystem::path& file, const char* format, const char* what);

/// The same in a text that came from there.
Result<nlohmann::json> parseObject(std::string_view words, const std::filesystem::path& file, const char* format,
                                   const char* what);

} // namespace muse::listening
