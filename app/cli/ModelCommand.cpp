// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/SongFiles.h"
#include "app/cli/model/CalibrateCommand.h"
#include "app/cli/model/ExportCommand.h"
#include "core/base/json/JsonText.h"
#include "core/dataset/store/DynamicsJson.h"
#include "core/ml/GenerationModel.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

nlohmann::json dynamicsAsJson(const ModelCard& card) {
    return card.dynamics ? parseJson(dynamicsJson(*card.dynamics)) : nlohmann::json();
}

int info(const std::string& model, bool json) {
    const auto path = findModel(model);
    if (!path) return fail(path.error());
    const auto card = readModelCard(*path);
    if (!card) return fail(card.error());
    const auto& config = card->config;
    if (json) {
        const nlohmann::json about = {{"name", card->name},
                                      {"kind", name(config.kind)},
                                      {"width", name(config.width)},
                                      {"given", config.given ? nlohmann::json(name(*config.given)) : nlohmann::json()},
                                      {"generator_steps", card->generatorSteps},
                                      {"dynamics", dynamicsAsJson(*card)},
                                      {"description", card->description},
                                      {"path", card->path.string()}};
        fmt::print("{}\n", jsonText(about, 2));
        return Success;
    }
    fmt::print("{}\n{} model, {} width, {}, {} generator updates\n\n{}\n", card->name, name(config.kind),
               name(config.width), config.given ? fmt::format("accompanies {}", name(*config.given)) : "from scratch",
               card->generatorSteps, card->description);
    return Success;
}

} // namespace

void addModelCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("model", "Look at a trained model, or make one to give away");
    command->require_subcommand(1);
    auto* about = command->add_subcommand("info", "Print a model's card");
    auto path = std::make_shared<std::string>();
    about->add_option("model", *path, "Weights file, checkpoint, or the name of a shipped model")->required();
    auto json = std::make_shared<bool>(false);
    about->add_flag("--json", *json, "Print as JSON");
    about->callback([path, json, &action] { action = [path, json] { return info(*path, *json); }; });

    addModelExportCommand(*command, action);
    addModelCalibrateCommand(*command, action);
}

} // namespace muse::cli
