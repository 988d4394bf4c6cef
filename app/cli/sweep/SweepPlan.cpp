// SPDX-License-Identifier: MIT
#include "app/cli/sweep/SweepPlan.h"

#include "app/cli/TrainOptions.h"
#include "core/base/File.h"
#include "core/base/json/JsonText.h"
#include "core/ml/config/TrainingConfig.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace muse::cli {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

/// Longer names than that are cut; their numbers tell them apart.
constexpr std::size_t kLongestName = 100;

Error in(const std::filesystem::path& file, const std::string& what) {
    return {"{}: {}", file, what};
}

Error tooMany(const std::filesystem::path& file) {
    return in(file, fmt::format("it asks for more than {} runs.", kMostRuns));
}

Result<ordered_json> readPlan(const std::filesystem::path& file) {
    const auto text = readText(file);
    if (!text) return text.error();
    auto plan = parseOrderedJsonIfAny(*text);
    if (!plan.is_object()) return in(file, "it is no JSON object with \"settings\", \"grid\" and \"list\".");
    for (const auto& [key, value] : plan.items()) {
        if (key != "settings" && key != "grid" && key != "list")
            return in(file,
                      fmt::format("'{}' is no part of a sweep; those are \"settings\", \"grid\" and \"list\".", key));
        if (key == "list" ? !value.is_array() : !value.is_object())
            return in(file, fmt::format("'{}' must be {}.", key, key == "list" ? "a list of objects" : "an object"));
    }
    if (!plan.contains("grid") && !plan.contains("list"))
        return in(file, "it has neither \"grid\" nor \"list\", so there is nothing to vary.");
    for (const char* part : {"grid", "list"})
        if (plan.contains(part) && plan.at(part).empty())
            return in(file, fmt::format("'{}' is empty; leave it out, or say what varies.", part));
    if (plan.contains("list") && plan.at("list").size() > kMostRuns) return tooMany(file);
    return plan;
}

/// Every combination of one value of each key.
Result<std::vector<ordered_json>> combinations(const std::filesystem::path& file, const ordered_json& grid,
                                               std::size_t most) {
    std::vector<ordered_json> all = {ordered_json::object()};
    for (const auto& [key, values] : grid.items()) {
        if (!values.is_array() || values.empty())
            return in(file, fmt::format("'{}' of the grid must be a list of values.", key));
        if (all.size() * values.size() > most) return tooMany(file);
        std::vector<ordered_json> more;
        for (const ordered_json& one : all)
            for (const auto& value : values) {
                more.push_back(one);
                more.back()[key] = value;
            }
        all = std::move(more);
    }
    return all;
}

/// As a folder is called: what is no letter, digit, dot or sign becomes "_".
std::string asName(const ordered_json& value) {
    std::string text = value.is_string() ? value.get<std::string>() : jsonText(value);
    for (char& letter : text)
        if (std::isalnum(static_cast<unsigned char>(letter)) == 0 && letter != '.' && letter != '-' && letter != '+')
            letter = '_';
    return text;
}

/// As wide for few runs as for many, so that a plan that grows finds its runs again.
std::string nameOf(std::size_t number, const ordered_json& varied) {
    auto name = fmt::format("{:0{}}", number, std::to_string(kMostRuns).size());
    for (const auto& [key, value] : varied.items())
        name += fmt::format("-{}={}", key, asName(value));
    return name.substr(0, kLongestName);
}

} // namespace

Result<std::vector<SweepRun>> readSweep(const std::filesystem::path& file, const std::filesystem::path& folder,
                                        const json& over) {
    const auto plan = readPlan(file);
    if (!plan) return plan.error();
    const auto list = plan->contains("list") ? plan->at("list").get<std::vector<ordered_json>>()
                                             : std::vector<ordered_json>{ordered_json::object()};
    const auto grid = combinations(file, plan->value("grid", ordered_json::object()), kMostRuns / list.size());
    if (!grid) return grid.error();
    json common = plan->value("settings", ordered_json::object());
    common.update(over);

    std::vector<SweepRun> runs;
    for (const ordered_json& one : list) {
        if (!one.is_object()) return in(file, "'list' must be a list of objects.");
        for (const auto& [key, value] : one.items())
            if (grid->front().contains(key))
                return in(file, fmt::format("'{}' is in \"list\" and in \"grid\"; leave it in one of them.", key));
        for (const ordered_json& combination : *grid) {
            SweepRun run;
            run.varied = one;
            run.varied.update(combination);
            for (const auto& [key, value] : run.varied.items())
                if (key == "run" || over.contains(key))
                    return in(file, fmt::format("'{}' varies, so it cannot be given for all.", key));
            run.name = nameOf(runs.size() + 1, run.varied);
            json settings = common;
            settings.update(json(run.varied));
            settings["run"] = (folder / run.name).string();
            auto read = settingsFromJson(settings);
            if (!read) return in(file, read.error().message);
            run.settings = std::move(*read);
            if (const auto found = findStart(run.settings); !found && !settingsOfRun(run.settings.runFolder))
                return in(file, fmt::format("run {}: {}", run.name, found.error().message));
            if (const auto fine = checkSettings(run.settings); !fine)
                return in(file, fmt::format("run {}: {}", run.name, fine.error().message));
            runs.push_back(std::move(run));
        }
    }
    return runs;
}

} // namespace muse::cli
