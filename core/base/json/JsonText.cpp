// SPDX-License-Identifier: MIT
#include "core/base/json/JsonText.h"

namespace muse {

std::string jsonText(const nlohmann::json& value, int indent) {
    return value.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string jsonText(const nlohmann::ordered_json& value, int indent) {
    return value.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

nlohmann::json parseJson(std::string_view text) {
    return nlohmann::json::parse(text);
}

nlohmann::json parseJsonIfAny(std::string_view text) {
    return nlohmann::json::parse(text, nullptr, false);
}

nlohmann::ordered_json parseOrderedJsonIfAny(std::string_view text) {
    return nlohmann::ordered_json::parse(text, nullptr, false);
}

} // namespace muse
