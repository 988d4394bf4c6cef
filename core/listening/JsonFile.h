// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace muse::listening {

/// What a file of a listening test lacks or has wrong, for the end of a sentence: "'clips' is missing".
struct Damage : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The object in a file whose "format" is `format` and whose "version" is 1. Refuses files over 4 MiB, what is no JSON
/// or nested deeper than any of ours, and other formats; `what` says in the sentence what should be there.
Result<nlohmann::json> readObject(const std::filesystem::path& file, const char* format, const char* what);

/// The same in a text that came from there.
Result<nlohmann::json> parseObject(std::string_view words, const std::filesystem::path& file, const char* format,
                                   const char* what);

/// Members of an object; each throws Damage where it is missing, of another type or out of range.
const nlohmann::json& member(const nlohmann::json& object, const char* name);
const nlohmann::json& list(const nlohmann::json& object, const char* name);
std::string text(const nlohmann::json& object, const char* name);
std::int64_t wholeNumber(const nlohmann::json& object, const char* name, std::int64_t least, std::int64_t most);
double number(const nlohmann::json& object, const char* name, double least, double most);
std::vector<std::string> texts(const nlohmann::json& object, const char* name);

} // namespace muse::listening
