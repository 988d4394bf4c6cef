// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

/// JSON to text and back, compiled once: whoever calls the library's own functions compiles its parser or its writer
/// anew.
namespace muse {

/// On one line, or indented by that many spaces a level. Bytes that are no UTF-8 become U+FFFD.
std::string jsonText(const nlohmann::json& value, int indent = -1);
std::string jsonText(const nlohmann::ordered_json& value, int indent = -1);

/// Throws nlohmann::json::exception where it is no JSON.
nlohmann::json parseJson(std::string_view text);

/// Discarded where it is no JSON: is_discarded(), and no object, list or anything else.
nlohmann::json parseJsonIfAny(std::string_view text);
nlohmann::ordered_json parseOrderedJsonIfAny(std::string_view text);

} // namespace muse
