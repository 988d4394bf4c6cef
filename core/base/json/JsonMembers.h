// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

/// Reads the members of JSON objects that people may have changed.
namespace muse::jsonmembers {

/// What a file lacks or has wrong, in the user's words and for the end of a sentence: "'notes' is missing".
struct Damage : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Members of an object; each throws Damage where it is missing, of another type or out of range.
const nlohmann::json& member(const nlohmann::json& object, const char* name);
const nlohmann::json& list(const nlohmann::json& object, const char* name);
std::string text(const nlohmann::json& object, const char* name);
bool flag(const nlohmann::json& object, const char* name);
double number(const nlohmann::json& object, const char* name, double least, double most);
std::int64_t wholeNumber(const nlohmann::json& object, const char* name, std::int64_t least, std::int64_t most);
std::vector<std::string> texts(const nlohmann::json& object, const char* name);

/// Values that stand in no object; `what` names them in the sentence.
double numberIn(const nlohmann::json& value, const char* what, double least, double most);
std::int64_t wholeNumberIn(const nlohmann::json& value, const char* what, std::int64_t least, std::int64_t most);

} // namespace muse::jsonmembers
