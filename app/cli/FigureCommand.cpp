// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/figure/FigurePanels.h"
#include "app/cli/generate/GenerationOptions.h"
#include "core/base/Extension.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace muse::cli {
namespace {

struct Options : GenerationOptions {
    FigureRequest request;
    std::string split;
    int scale = 2;
};

int draw(const Options& options) {
    if (extensionOf(options.output) != ".png")
        return fail({fmt::format("{} does not end in .png, the one format that figures have.", options.output)});
    FigureRequest request = options.request;
    request.model = options.model;
    request.generation = options.chosen();
    if (!options.split.empty()) request.split = splitNamed(options.split);
    Console console;
    auto panels = figurePanels(request, console.job());
    console.clear();
    if (!panels) return fail(panels.error());
    const auto count = static_cast<int>(
        std::ranges::count_if(*panels, [](const FigurePanel& panel) { return panel.strengths.bars > 0; }));
    const int columns = std::min(request.columns, request.raw && !request.model.empty() ? count / 2 : count);
    if (const auto written = writeFigure({std::move(*panels), columns, options.scale}, options.output); !written)
        return fail(written.error());
    fmt::print("{} piano-rolls, drawn to {}\n", count, options.output);
    return Success;
}

} // namespace

void addFigureCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("figure", "Draw piano-rolls of data, models and trainings as the paper does");
    auto options = std::make_shared<Options>();
    FigureRequest& request = options->request;
    command->add_option("-o,--output", options->output, "PNG file to write")->required();
    command->add_option("--data", request.dataset,
                        "Dataset file: its phrases, or those whose given track a model accompanies");
    command->add_option("--model", options->model, "Weights file, checkpoint, or the name of a shipped model");
    command->add_option("--run", request.run, "A training's folder: how its first sample changed");
    command->add_option("--steps", request.steps, "Steps of the training to show; spread over it by default")
        ->delimiter(',');
    command->add_option("--split", options->split, "Only phrases of that part of the dataset")
        ->check(CLI::IsMember({"train", "valid", "test"}));
    command->add_option("--phrases", request.phrases, "How many phrases, or steps of a training, to show")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    command->add_option("--takes", request.takes, "How many of them are made to the same given track")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    command->add_option("--columns", request.columns, "Phrases beside one another")
        ->check(CLI::Range(1, 20))
        ->capture_default_str();
    command->add_option("--scale", options->scale, "Pixels a step (1/24 of a beat)")
        ->check(CLI::Range(1, 10))
        ->capture_default_str();
    command->add_flag("--raw", request.raw, "Show the model's outputs too, before they become notes");
    options->addSeedTo(*command);
    options->addMakingTo(*command);
    command->footer("Examples:\n"
                    "  musegan figure --data rock.safetensors -o data.png\n"
                    "  musegan figure --model composer --raw --fine --phrases 3 -o composer.png\n"
                    "  musegan figure --model composer-bass --data rock.safetensors --takes 3 --phrases 3 -o bass.png\n"
                    "  musegan figure --run runs/first -o evolution.png");
    command->callback([options, &action] { action = [options] { return draw(*options); }; });
}

} // namespace muse::cli
