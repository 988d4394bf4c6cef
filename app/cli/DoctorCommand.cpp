// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/ExitCode.h"
#include "core/base/Paths.h"
#ifndef MUSE_TRAINING_ONLY
#include "core/engine/AudioReport.h"
#endif
#include "core/ml/GenerationModel.h"
#include "core/ml/MachineReport.h"
#include "core/ml/RuntimeTuning.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

int doctor(bool json) {
    setComputeThreads(0);
    std::vector<std::string> lines = describeMachine();
#ifndef MUSE_TRAINING_ONLY
    for (std::string& line : describeAudio())
        lines.push_back(std::move(line));
#endif
    const auto models = listModels(assetsFolder() / "models");
    for (const ModelCard& card : models)
        lines.push_back(fmt::format("Model: {} ({})", card.name, card.path.filename().string()));
    if (models.empty()) lines.push_back(fmt::format("Model: none in {}", (assetsFolder() / "models").string()));
    if (json)
        fmt::print("{}\n", nlohmann::json{{"version", MUSE_VERSION}, {"report", lines}}.dump(2));
    else
        for (const std::string& line : lines)
            fmt::print("{}\n", line);
    return Success;
}

} // namespace

void addDoctorCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("doctor", "Say what this machine has and what will be used");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "Print as JSON");
    command->callback([json, &action] { action = [json] { return doctor(*json); }; });
}

} // namespace muse::cli
