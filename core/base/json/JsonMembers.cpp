// SPDX-License-Identifier: MIT
#include "core/base/json/JsonMembers.h"

#include <cmath>
#include <fmt/format.h>

namespace muse::jsonmembers {

using nlohmann::json;

const json& member(const json& object, const char* name) {
    if (!object.is_object()) throw Damage(fmt::format("'{}' should stand in a group of names, and does not", name));
    const auto found = object.find(name);
    if (found == object.end()) throw Damage(fmt::format("'{}' is missing", name));
    return *found;
}

const json& list(const json& object, const char* name) {
    const json& value = member(object, name);
    if (!value.is_array()) throw Damage(fmt::format("'{}' is not a list", name));
    return value;
}

std::string text(const json& object, const char* name) {
    const json& value = member(object, name);
    if (!value.is_string()) throw Damage(fmt::format("'{}' is not a text", name));
    return value.get<std::string>();
}

bool flag(const json& object, const char* name) {
    const json& value = member(object, name);
    if (!value.is_boolean()) throw Damage(fmt::format("'{}' is neither true nor false", name));
    return value.get<bool>();
}

double number(const json& object, const char* name, double least, double most) {
    return numberIn(member(object, name), name, least, most);
}

std::int64_t wholeNumber(const json& object, const char* name, std::int64_t least, std::int64_t most) {
    return wholeNumberIn(member(object, name), name, least, most);
}

std::vector<std::string> texts(const json& object, const char* name) {
    std::vector<std::string> all;
    for (const json& value : list(object, name)) {
        if (!value.is_string()) throw Damage(fmt::format("'{}' lists what is not a text", name));
        all.push_back(value.get<std::string>());
    }
    return all;
}

double numberIn(const json& value, const char* what, double least, double most) {
    if (!value.is_number()) throw Damage(fmt::format("'{}' is not a number", what));
    const double found = value.get<double>();
    if (!(found >= least && found <= most))
        throw Damage(fmt::format("'{}' is {}, not between {} and {}", what, found, least, most));
    return found;
}

std::int64_t wholeNumberIn(const json& value, const char* what, std::int64_t least, std::int64_t most) {
    const double found = numberIn(value, what, static_cast<double>(least), static_cast<double>(most));
    if (found != std::floor(found)) throw Damage(fmt::format("'{}' is {}, not a whole number", what, found));
    return value.get<std::int64_t>();
}

} // namespace muse::jsonmembers
