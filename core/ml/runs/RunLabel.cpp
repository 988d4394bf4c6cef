// SPDX-License-Identifier: MIT
#include "core/ml/runs/RunLabel.h"

#include "core/base/File.h"
#include "core/base/json/JsonText.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ranges>

namespace muse {
namespace {

std::filesystem::path fileOf(const std::filesystem::path& run) {
    return run / "label.json";
}

nlohmann::ordered_json objectIn(const std::filesystem::path& path) {
    const auto text = readText(path);
    auto object = parseOrderedJsonIfAny(text ? *text : std::string());
    return object.is_object() ? object : nlohmann::ordered_json::object();
}

std::string textIn(const nlohmann::ordered_json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

RunLabel runLabel(const std::filesystem::path& run) {
    const auto object = objectIn(fileOf(run));
    RunLabel label{textIn(object, "name"), textIn(object, "note"), {}};
    if (const auto tags = object.find("tags"); tags != object.end() && tags->is_array())
        for (const auto& tag : *tags)
            if (tag.is_string()) label.tags.push_back(tag.get<std::string>());
    return label;
}

RunLabel tidied(RunLabel label) {
    const auto isControl = [](unsigned char c) { return c < 0x20 || c == 0x7F; };
    std::ranges::replace_if(label.name, isControl, ' ');
    std::vector<std::string> tags;
    for (const std::string& words : label.tags)
        for (const auto part : std::views::split(words, ',')) {
            std::string tag(part.begin(), part.end());
            std::ranges::replace_if(tag, isControl, ' ');
            tag.erase(0, tag.find_first_not_of(' '));
            tag.erase(tag.find_last_not_of(' ') + 1);
            if (!tag.empty() && std::ranges::find(tags, tag) == tags.end()) tags.push_back(tag);
        }
    label.tags = std::move(tags);
    return label;
}

Result<void> saveRunLabel(const std::filesystem::path& run, const RunLabel& written) {
    const RunLabel label = tidied(written);
    auto object = objectIn(fileOf(run));
    object["name"] = label.name;
    object["note"] = label.note;
    object["tags"] = label.tags;
    return replaceFile(fileOf(run), jsonText(object, 2) + "\n");
}

} // namespace muse
