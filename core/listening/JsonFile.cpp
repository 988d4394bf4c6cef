// SPDX-License-Identifier: MIT
#include "core/listening/JsonFile.h"

#include "core/base/File.h"

#include <cmath>
#include <fmt/format.h>

namespace muse::listening {
namespace {

using nlohmann::json;

constexpr std::uintmax_t kLargestFile = 4u << 20;
constexpr int kDeepest = 8;

} // namespace

Result<json> readObject(const std::filesystem::path& file, const char* format, const char* what) {
    const auto words = readText(file, kLargestFile);
    if (!words) return words.error();
    return parseObject(*words, file, format, what);
}

Result<json> parseObject(std::string_view words, const std::filesystem::path& file, const char* format,
                         const char* what) {
    bool tooDeep = false;
    const auto shallow = [&](int depth, json::parse_event_t, json&) {
        tooDeep = tooDeep || depth > kDeepest;
        return !tooDeep;
    };
    const json object = json::parse(words, shallow, false);
    if (tooDeep || object.is_discarded()) return Error{"{} is damaged, or no {}: it is not JSON.", file, what};
    if (!object.is_object() || object.value("format", json()) != json(format)) return Error{"{} is no {}.", file, what};
    if (object.value("version", json()) != json(1))
        return Error{"{} is a {} of another version than this program knows.", file, what};
    return object;
}

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

double number(const json& object, const char* name, double least, double most) {
    const json& value = member(object, name);
    const double found = value.is_number() ? value.get<double>() : std::nan("");
    if (!(found >= least && found <= most))
        throw Damage(fmt::format("'{}' is no number from {} to {}", name, least, most));
    return found;
}

std::int64_t wholeNumber(const json& object, const char* name, std::int64_t least, std::int64_t most) {
    const double found = number(object, name, static_cast<double>(least), static_cast<double>(most));
    if (found != std::floor(found)) throw Damage(fmt::format("'{}' is {}, not a whole number", name, found));
    return member(object, name).get<std::int64_t>();
}

std::vector<std::string> texts(const json& object, const char* name) {
    std::vector<std::string> all;
    for (const json& value : list(object, name)) {
        if (!value.is_string()) throw Damage(fmt::format("'{}' lists what is not a text", name));
        all.push_back(value.get<std::string>());
    }
    return all;
}

} // namespace muse::listening
