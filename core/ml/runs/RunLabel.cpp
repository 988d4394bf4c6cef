// SPDX-License-Identifier: MIT
#include "core/ml/runs/RunLabel.h"

#include "core/base/File.h"

#include <nlohmann/json.hpp>

namespace muse {
namespace {

std::filesystem::path fileOf(const std::filesystem::path& run) {
    return run / "label.json";
}

nlohmann::ordered_json objectIn(const std::filesystem::path& path) {
    const auto text = readText(path);
    auto object = nlohmann::ordered_json::parse(text ? *text : std::string(), nullptr, false);
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

Result<void> saveRunLabel(const std::filesystem::path& run, const RunLabel& label) {
    auto object = objectIn(fileOf(run));
    object["name"] = label.name;
    object["note"] = label.note;
    object["tags"] = label.tags;
    return replaceFile(fileOf(run), object.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

} // namespace muse
