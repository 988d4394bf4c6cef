// SPDX-License-Identifier: MIT
#include "app/cli/model/ExportCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/OutputFiles.h"
#include "app/cli/evaluate/Evaluation.h"
#include "app/cli/evaluate/Samples.h"
#include "app/cli/model/CardText.h"
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

constexpr int kCalibrationBars = 2400;

struct ExportOptions {
    std::string checkpoint, output, name, card, data, unseen;
    int bars = 20000;
};

EvaluationSettings settingsFor(const std::string& dataset, int bars) {
    EvaluationSettings settings;
    settings.datasets = {dataset};
    settings.bars = bars;
    settings.confidence = 0;
    return settings;
}

/// Thresholds that match the dataset.
Result<Calibration> calibrationFor(const ExportOptions& options, const JobControl& job) {
    const auto settings = settingsFor(options.data, kCalibrationBars);
    const auto datasets = openDatasets(settings);
    if (!datasets) return datasets.error();
    const auto model = GenerationModel::load(options.checkpoint);
    if (!model) return model.error();
    const auto sample = phrasesOf(datasets->front(), settings, (*model)->card().config.given);
    return (*model)->calibrate(sample.roll, job);
}

/// The data's row, named as readers know it, then the model's as it is played and, where `fine`, with every step
/// judged by itself.
Result<std::vector<EvaluationRow>> measured(const std::string& model, const char* dataName, EvaluationSettings settings,
                                            bool fine, const JobControl& job) {
    settings.models = {model};
    std::vector<EvaluationRow> rows;
    for (const bool sixteenths : {true, false}) {
        if (!sixteenths && !fine) break;
        settings.sixteenths = sixteenths;
        auto found = evaluateAll(settings, job);
        if (!found) return found.error();
        if (rows.empty()) {
            rows.push_back(std::move(found->front()));
            rows.back().name = dataName;
        }
        rows.push_back(std::move(found->back()));
        rows.back().name = sixteenths ? "as played" : "step by step";
    }
    return rows;
}

Result<std::string> measuredText(const ExportOptions& options, const JobControl& job) {
    auto rows = measured(options.output, "training data", settingsFor(options.data, options.bars), true, job);
    if (!rows) return rows.error();
    if (!options.unseen.empty()) {
        auto unseen = measured(options.output, "unseen songs", settingsFor(options.unseen, options.bars), false, job);
        if (!unseen) return unseen.error();
        unseen->back().name = "as played, against unseen songs";
        std::ranges::move(*unseen, std::back_inserter(*rows));
    }
    return metricsText(*rows) +
           "\nUPC and TD are the paper's (blocks of seven semitones); QN counts notes of two steps and more. The "
           "deviation is the mean over the five of |generated - data| / data. As played means that whole sixteenths "
           "are judged, which leaves nothing shorter, so that QN and DP are near 100 by construction.\n";
}

/// What the user wrote, and after it how the model was trained and how it measures up.
Result<std::string> cardFor(const ExportOptions& options, const JobControl& job) {
    const auto words = options.card.empty() ? Result<std::string>(std::string()) : readText(options.card);
    if (!words || options.data.empty()) return words;
    const auto card = readModelCard(options.output);
    if (!card) return card.error();
    const auto run = settingsOfRun(std::filesystem::path(options.checkpoint).parent_path().parent_path());
    const auto metrics = measuredText(options, job);
    if (!metrics) return metrics.error();
    return fmt::format("{}{}{}\n{}", *words, words->empty() ? "" : "\n",
                       trainingText(*card, run ? *run : nlohmann::json()), *metrics);
}

Result<void> checkOutput(const ExportOptions& options) {
    if (auto known = checkEnding(options.output, {".safetensors"}); !known) return known;
    std::vector<std::filesystem::path> inputs;
    for (const std::string& each : {options.checkpoint, options.data, options.unseen, options.card})
        if (!each.empty()) inputs.emplace_back(each);
    const std::filesystem::path output = options.output;
    return checkApart(std::span(&output, 1), inputs);
}

int exportCheckpoint(const ExportOptions& options) {
    if (const auto usable = checkOutput(options); !usable) return fail(usable.error());
    Console console;
    std::optional<Calibration> calibration;
    if (!options.data.empty()) {
        const auto found = calibrationFor(options, console.job());
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
        "--data", options->data,
        "Dataset that it was trained on: thresholds are matched to it, and the card says how near to it the model is");
    command->add_option("--unseen", options->unseen, "Dataset of other songs, to measure against as well")->needs(data);
    command->add_option("--bars", options->bars, "Bars to measure")
        ->check(CLI::Range(4, 10'000'000))
        ->capture_default_str();
    command->callback([options, &action] { action = [options] { return exportCheckpoint(*options); }; });
}

} // namespace muse::cli
