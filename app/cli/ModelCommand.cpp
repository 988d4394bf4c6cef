// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/SongFiles.h"
#include "app/cli/evaluate/Samples.h"
#include "core/base/File.h"
#include "core/ml/GenerationModel.h"
#include "core/ml/ModelExport.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

constexpr int kCalibrationBars = 2400;

struct ExportOptions {
    std::string checkpoint, output, name, card, data;
};

int info(const std::string& model, bool json) {
    const auto path = findModel(model);
    if (!path) return fail(path.error());
    const auto card = readModelCard(*path);
    if (!card) return fail(card.error());
    const auto& config = card->config;
    if (json) {
        fmt::print("{}\n",
                   nlohmann::json{{"name", card->name},
                                  {"kind", name(config.kind)},
                                  {"width", name(config.width)},
                                  {"given", config.given ? nlohmann::json(name(*config.given)) : nlohmann::json()},
                                  {"generator_steps", card->generatorSteps},
                                  {"description", card->description},
                                  {"path", card->path.string()}}
                       .dump(2));
        return Success;
    }
    fmt::print("{}\n{} model, {} width, {}, {} generator updates\n\n{}\n", card->name, name(config.kind),
               name(config.width), config.given ? fmt::format("accompanies {}", name(*config.given)) : "from scratch",
               card->generatorSteps, card->description);
    return Success;
}

/// Thresholds that match the dataset's train part.
Result<Calibration> calibrationFor(const ExportOptions& options) {
    const auto dataset = PhraseDataset::open(options.data);
    if (!dataset) return dataset.error();
    const auto model = GenerationModel::load(options.checkpoint);
    if (!model) return model.error();
    EvaluationSettings settings;
    settings.bars = kCalibrationBars;
    settings.split = Split::Train;
    const auto sample = phrasesOf(*dataset, settings, (*model)->card().config.given);
    Console console;
    auto calibration = (*model)->calibrate(sample.roll, console.job());
    console.clear();
    return calibration;
}

int exportCheckpoint(const ExportOptions& options) {
    const auto card = options.card.empty() ? Result<std::string>(std::string()) : readText(options.card);
    if (!card) return fail(card.error());
    std::optional<Calibration> calibration;
    if (!options.data.empty()) {
        const auto found = calibrationFor(options);
        if (!found) return fail(found.error());
        calibration = *found;
    }
    if (const auto done = exportModel(options.checkpoint, options.output, options.name, *card, calibration); !done)
        return fail(done.error());
    fmt::print("Written to {}\n", options.output);
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

    auto* exporter = command->add_subcommand("export", "Take the weights that make music out of a training checkpoint");
    auto options = std::make_shared<ExportOptions>();
    exporter->add_option("checkpoint", options->checkpoint, "RUN/checkpoints/step-N.safetensors")->required();
    exporter->add_option("-o,--output", options->output, "Weights file to write (.safetensors)")->required();
    exporter->add_option("--name", options->name, "What users will see")->required();
    exporter->add_option("--card", options->card, "Markdown file: what it was trained on, for how long, its metrics");
    exporter->add_option("--data", options->data,
                         "Dataset that each track's thresholds shall match in density, silent bars and pitch classes");
    exporter->callback([options, &action] { action = [options] { return exportCheckpoint(*options); }; });
}

} // namespace muse::cli
