// SPDX-License-Identifier: MIT
#include "app/cli/TrainOptions.h"

#include "app/cli/SongFiles.h"
#include "core/base/json/JsonText.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>

namespace muse::cli {
namespace {

using nlohmann::json;

std::string flagOf(const SettingKey& key) {
    std::string flag = key.name;
    std::ranges::replace(flag, '_', '-');
    return key.name == "dataset" ? flag : "--" + flag;
}

/// The value that a word of the command line stands for; what is no number stays text, to be named in the complaint.
json valueOf(const SettingKey& key, const std::string& text) {
    if (key.words) return text;
    auto value = parseJsonIfAny(text);
    return value.is_discarded() ? json(text) : value;
}

bool isPath(const SettingKey& key) {
    return key.allowed.starts_with("the path");
}

/// Ranges of numbers would only make the list long; a complaint names them.
std::string helpOf(const SettingKey& key) {
    return key.words && !isPath(key) ? fmt::format("{}; {}", key.about, key.allowed) : key.about;
}

} // namespace

Result<void> findStart(TrainingSettings& settings) {
    if (settings.startFrom.empty()) return {};
    const auto model = findModel(settings.startFrom);
    if (!model) return model.error();
    settings.startFrom = *model;
    return {};
}

void TrainOptions::addTo(CLI::App& command) {
    const TrainingSettings defaults;
    for (const SettingKey& key : trainingKeys()) {
        const auto take = [this, &key](const std::string& text) { flags[key.name] = valueOf(key, text); };
        auto* option = command.add_option_function<std::string>(flagOf(key), take, helpOf(key));
        option->type_name(isPath(key) ? "PATH" : "")->check([&key](const std::string& text) {
            return problemWith(key, valueOf(key, text));
        });
        if (const json value = key.write(defaults); value != "")
            option->default_str(value.is_string() ? value.get<std::string>() : jsonText(value));
    }
    command.add_option("--config", config, "JSON file of settings, as --print-config prints it; flags win over it")
        ->type_name("FILE");
    std::vector<std::string> names;
    std::string about = "Settings to begin with";
    for (const TrainingPreset& each : trainingPresets()) {
        names.push_back(each.name);
        about += fmt::format("; {}: {}", each.name, each.about);
    }
    command.add_option("--preset", preset, about)->check(CLI::IsMember(names));
    command.add_flag("--resume", resume, "Go on from the run's newest checkpoint, with the run's own settings");
    command.add_flag("--print-config", printConfig, "Print the settings as JSON and stop");
}

Result<TrainingSettings> TrainOptions::settings(bool follows) const {
    json object = json::object();
    const auto chosenPreset = std::ranges::find(trainingPresets(), preset, &TrainingPreset::name);
    if (chosenPreset != trainingPresets().end()) object.update(chosenPreset->settings);
    if (!config.empty()) {
        const auto file = readConfigFile(config);
        if (!file) return file.error();
        object.update(*file);
    }
    object.update(flags);
    if (resume && !follows) {
        if (!object.contains("run")) return Error{"Name the run to resume with --run."};
        auto run = settingsOfRun(object["run"].get<std::string>());
        if (!run) return run.error();
        run->update(object);
        object = *run;
    }
    auto settings = settingsFromJson(object);
    if (!settings) return settings;
    settings->resume = resume;
    // A run that goes on needs no more what it once began with.
    if (const auto found = findStart(*settings); !found && !resume) return found.error();
    return settings;
}

} // namespace muse::cli
