// SPDX-License-Identifier: MIT
#include "app/cli/model/ExportCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/OutputFiles.h"
#include "core/base/File.h"
#include "core/evaluation/publication/PublishedModel.h"

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
    const auto words = options.card.empty() ? Result<std::string>(std::string()) : readText(options.card);
    if (!words) return fail(words.error());
    Console console;
    const auto done =
        publishModel({options.checkpoint, options.output, options.name, *words, options.data}, console.job());
    console.clear();
    if (!done) return fail(done.error());
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
