// SPDX-License-Identifier: MIT
#include "app/cli/model/CalibrateCommand.h"

#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/SongFiles.h"
#include "core/evaluation/publication/PublishedModel.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

namespace muse::cli {
namespace {

struct CalibrateOptions {
    std::string model, output;
    CardData data;
    bool dynamicsOnly = false;
};

int takeDynamicsOnly(const CalibrateOptions& options, const std::string& model, const std::string& output) {
    const auto taken = takeDynamics(options.data.data, model, output);
    if (!taken) return fail(taken.error());
    if (!*taken)
        return fail({fmt::format("{} does not say how its songs are played; build it again from MIDI files.",
                                 options.data.data)});
    fmt::print("Written to {}\n", output);
    return Success;
}

int calibrateModel(const CalibrateOptions& options) {
    Console console;
    const auto model = findModel(options.model);
    if (!model) return fail(model.error());
    const std::string output = options.output.empty() ? model->string() : options.output;
    if (options.dynamicsOnly) return takeDynamicsOnly(options, model->string(), output);
    const auto done = recalibrateModel(*model, output, options.data, console.job());
    console.clear();
    if (!done) return fail(done.error());
    fmt::print("Written to {}\n", output);
    return Success;
}

} // namespace

void addModelCalibrateCommand(CLI::App& model, Action& action) {
    auto* command = model.add_subcommand(
        "calibrate", "Match how a model's outputs become notes, and how these are played, to a dataset, and "
                     "measure it anew");
    auto options = std::make_shared<CalibrateOptions>();
    command->add_option("model", options->model, "Weights file to give away, or the name of a shipped model")
        ->required();
    command->add_option("-o,--output", options->output,
                        "Weights file to write (.safetensors); without it the model's own");
    command->add_option("--data", options->data.data, "Dataset that it was trained on")->required();
    command->add_option("--unseen", options->data.unseen, "Dataset of other songs, to measure against as well");
    command->add_option("--bars", options->data.bars, "Bars to measure")
        ->check(CLI::Range(4, 10'000'000))
        ->capture_default_str();
    command->add_flag("--dynamics-only", options->dynamicsOnly,
                      "Take over how loud and how far off the grid the data is played; leave all else as it is");
    command->callback([options, &action] { action = [options] { return calibrateModel(*options); }; });
}

} // namespace muse::cli
