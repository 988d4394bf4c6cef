// SPDX-License-Identifier: MIT
#include "core/listening/JsonFile.h"

#include "core/base/File.h"

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

} // namespace muse::listening
