// SPDX-License-Identifier: MIT
#include "app/cli/model/ExportCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/OutputFiles.h"
#include "app/cli/model/CardText.h"
#include "app/cli/model/MeasuredCard.h"
#include "app/cli/model/TakenDynamics.h"
#include "core/base/File.h"
#include "core/ml/ModelExport.h"
#include "core/ml/config/TrainingConfig.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <span>
#include <vector>

namespace muse::cli {
namespace {

struct ExportOptions {
    std::string checkpoint, output, name, card;
    CardData data;
};

/// What the user wrote, and after it how the model was trained and how it measures up.
Result<std::string> cardFor(const ExportOptions& options, const JobControl& job) {
    const auto words = options.card.empty() ? Result<std::string>(std::string()) : readText(options.card);
    if (!words || options.data.data.empty()) return words;
    const auto card = readModelCard(options.output);
    if (!card) return card.error();
    const auto run = settingsOfRun(std::filesystem::path(options.checkpoint).parent_path().parent_path());
    const auto metrics = measuredText(options.output, options.data, job);
    if (!metrics) return metrics.error();
    return fmt::format("{}{}{}\n{}", *words, words->empty() ? "" : "\n",
                       trainingText(*card, run ? *run : nlohmann::json()), *metrics);
}

Result<void> checkOutput(const ExportOptions& options) {
    if (auto known = checkEnding(options.output, {".safetensors"}); !known) return known;
    std::vector<std::filesystem::path> inputs;
    for (const std::string& each : {options.checkpoint, options.data.data, options.data.unseen, options.card})
        if (!each.empty()) inputs.emplace_back(each);
    const std::filesystem::path output = options.output;
    return checkApart(std::span(&output, 1), inputs);
}

int exportCheckpoint(const ExportOptions& options) {
    if (const auto usable = checkOutput(options); !usable) return fail(usable.error());
    Console console;
    std::optional<Calibration> calibration;
    if (!options.data.data.empty()) {
        const auto found = calibrationFor(options.checkpoint, options.data, console.job());
        if (!found) return fail(found.error());
        calibration = *found;
    }
    const auto write = [&](const std::string& card) {
        return exportModel(options.checkpoint, options.output, options.name, card, calibration);
    };
    // What is measured is the file that is given away.
    if (const auto done = write({}); !done) return fail(done.error());
    const auto card = cardFor(options, console.job());
    console.clear();
    if (!card) return fail(card.error());
    if (const auto done = write(*card); !done) return fail(done.error());
    if (!options.data.data.empty())
        if (const auto taken = takeDynamics(options.data.data, options.output, options.output); !taken)
            return fail(taken.error());
    fmt::print("Written to {}\n", options.output);
    return Success;
}

} // namespace

void addModelExportCommand(CLI::App& model, Action& action) {
    auto* command = model.add_subcommand("export", "Take the weights that make music out of a training checkpoint");
    auto options = std::make_shared<ExportOptions>();
    command->add_option("checkpoint", options->checkpoint, "RUN/checkpoints/step-N.safetensors")->required();
    command->add_option("-o,--output", options->output, "Weights file to write (.safetensors)")->required();
    command->add_option("--name", options->name, "What users will see")->required();
    command->add_option("--card", options->card, "Markdown file whose words begin the model's card");
    auto* data = command->add_option(
        "--data", options->data.data,
        "Dataset that it was trained on: thresholds are matched to it, its dynamics taken over, and the card says how "
        "near to it the model is");
    command->add_option("--unseen", options->data.unseen, "Dataset of other songs, to measure against as well")
        ->needs(data);
    command->add_option("--bars", options->data.bars, "Bars to measure")
        ->check(CLI::Range(4, 10'000'000))
        ->capture_default_str();
    command->callback([options, &action] { action = [options] { return exportCheckpoint(*options); }; });
}

} // namespace muse::cli
