// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/TrainingLoop.h"
#include "app/cli/sweep/SweepTable.h"
#include "core/base/json/JsonText.h"
#include "core/ml/runs/RunSummary.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <cstdlib>
#include <fmt/format.h>
#include <memory>
#include <optional>

namespace muse::cli {
namespace {

struct SweepOptions {
    std::string plan, folder, dataset;
    int only = 0; ///< 0: all
    bool tableOnly = false;
    bool json = false;
};

/// Which run this task of a Slurm array is for; none outside of one.
Result<std::optional<std::size_t>> arrayTask(std::size_t runs) {
    const char* text = std::getenv("SLURM_ARRAY_TASK_ID");
    if (!text) return std::optional<std::size_t>();
    const std::string_view task(text);
    std::size_t number = 0;
    const auto [end, code] = std::from_chars(task.data(), task.data() + task.size(), number);
    if (code != std::errc() || end != task.data() + task.size() || number < 1 || number > runs)
        return Error{
            "SLURM_ARRAY_TASK_ID is '{}', but this sweep has the runs 1 to {}; start it with sbatch --array=1-{}.",
            std::string(task), runs, runs};
    return std::optional(number);
}

/// Goes on where it was left; what is finished is passed over, so that a sweep that was ended is simply started again.
int trainOne(const SweepRun& run, Console& console) {
    TrainingSettings settings = run.settings;
    if (const auto before = runSummary(settings.runFolder)) {
        if (before->state == RunState::Finished && before->step >= settings.generatorSteps) return Success;
        settings.resume = true;
    }
    fmt::print("{}\n", run.name);
    std::fflush(stdout);
    return trainToTheEnd(settings, {}, console);
}

void print(const std::vector<SweepRun>& runs, bool json) {
    if (json)
        fmt::print("{}\n", jsonText(sweepJson(runs), 2));
    else
        fmt::print("{}", sweepTable(runs));
}

int sweep(const SweepOptions& options) {
    const auto place = rankPlaceOfThisProcess();
    if (!place || !place->alone()) {
        fail(
            place
                ? Error{"A sweep trains each run in one process; start it once, or its runs as tasks of a Slurm array."}
                : place.error());
        return Usage;
    }
    nlohmann::json over = nlohmann::json::object();
    if (!options.dataset.empty()) over["dataset"] = options.dataset;
    const auto runs = readSweep(options.plan, options.folder, over);
    if (!runs) return fail(runs.error());
    if (options.tableOnly) {
        print(*runs, options.json);
        return Success;
    }
    auto chosen = arrayTask(runs->size());
    if (!chosen) return fail(chosen.error());
    if (options.only > 0) *chosen = static_cast<std::size_t>(options.only);
    if (*chosen && **chosen > runs->size())
        return fail({"--only is {}, but this sweep has the runs 1 to {}.", **chosen, runs->size()});

    Console console;
    int worst = Success;
    for (std::size_t number = 1; number <= runs->size() && !console.interrupted(); ++number) {
        if (*chosen && **chosen != number) continue;
        // One that fails, as where its settings make the losses infinite, does not keep the others from their turn.
        if (const int code = trainOne((*runs)[number - 1], console); code != Success) worst = code;
    }
    print(*runs, options.json);
    return console.interrupted() ? Cancelled : worst;
}

} // namespace

void addSweepCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("sweep", "Train a grid or list of settings, run after run");
    auto options = std::make_shared<SweepOptions>();
    command->add_option("plan", options->plan, R"(JSON file with "settings", "grid" and "list")")
        ->required()
        ->type_name("FILE");
    command->add_option("--runs", options->folder, "Folder for the runs, a folder each")->required()->type_name("DIR");
    command->add_option("--dataset", options->dataset, "Dataset of all runs, if the plan names none")
        ->type_name("FILE");
    command->add_option("--only", options->only, "Train this run only, counted from 1; a Slurm array says it itself")
        ->check(CLI::Range(1, static_cast<int>(kMostRuns)));
    command->add_flag("--table", options->tableOnly, "Print how the runs stand, and train nothing");
    command->add_flag("--json", options->json, "Print the table as JSON");
    command->footer(
        "Example of a plan:\n"
        "  {\"settings\": {\"width\": \"compact\", \"steps\": 2000},\n"
        "   \"grid\": {\"learning_rate\": [0.001, 0.0003], \"seed\": [1, 2]}}\n"
        "Examples:\n"
        "  musegan sweep plan.json --dataset rock.safetensors --runs runs/rates\n"
        "  sbatch --array=1-4 --wrap 'musegan sweep plan.json --dataset rock.safetensors --runs runs/rates'\n"
        "  musegan sweep plan.json --dataset rock.safetensors --runs runs/rates --table\n"
        "Started again it goes on: finished runs are passed over, others resumed.");
    command->callback([options, &action] { action = [options] { return sweep(*options); }; });
}

} // namespace muse::cli
