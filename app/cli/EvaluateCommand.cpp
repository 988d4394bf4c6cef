// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/MetricsTable.h"
#include "app/cli/SongFiles.h"
#include "core/dataset/PhraseDataset.h"
#include "core/ml/GenerationModel.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

struct Options {
    std::string dataset;
    std::vector<std::string> models;
    int bars = 2000;
    std::uint64_t seed = 1;
    bool sixteenths = false;
    bool json = false;
};

/// Phrases spread evenly over the dataset; where a track is given, those in which it sounds in every bar.
Pianoroll phrasesOf(const PhraseDataset& dataset, int bars, std::optional<Family> given) {
    const auto wanted = static_cast<std::size_t>((bars + kBarsPerPhrase - 1) / kBarsPerPhrase);
    const std::size_t stride = std::max<std::size_t>(1, dataset.size() / std::max<std::size_t>(wanted, 1));
    const auto sounds = [&](const Pianoroll& phrase) {
        for (int bar = 0; given && bar < phrase.bars(); ++bar)
            if (std::ranges::none_of(phrase.barRows(bar, *given), &PitchSet::any)) return false;
        return true;
    };
    Pianoroll roll;
    for (std::size_t i = 0; i < dataset.size() && roll.bars() < bars; i += stride) {
        const Pianoroll phrase = dataset.phrase(i);
        if (sounds(phrase)) roll.append(phrase);
    }
    return roll.slice(0, bars);
}

Result<NamedMetrics> measure(const std::string& name, const Options& options,
                             const std::optional<PhraseDataset>& dataset, const JobControl& job) {
    const auto path = findModel(name);
    if (!path) return path.error();
    const auto model = GenerationModel::load(*path);
    if (!model) return model.error();
    const auto given = (*model)->card().config.given;
    GenerationSettings settings;
    settings.bars = options.bars;
    settings.seed = options.seed;
    settings.sixteenths = options.sixteenths;
    if (given && !dataset)
        return Error{fmt::format("{} accompanies a given track; name a dataset with --data to take it from.", name)};
    auto roll = given ? (*model)->accompany(phrasesOf(*dataset, options.bars, given), settings, job)
                      : (*model)->generate(settings, job);
    if (!roll) return roll.error();
    return NamedMetrics{(*model)->card().name, evaluate(*roll)};
}

int run(const Options& options) {
    Console console;
    std::vector<NamedMetrics> rows;
    std::optional<PhraseDataset> dataset;
    if (!options.dataset.empty()) {
        auto opened = PhraseDataset::open(options.dataset);
        if (!opened) return fail(opened.error());
        dataset = std::move(*opened);
        rows.push_back({dataset->path().stem().string(), evaluate(phrasesOf(*dataset, options.bars, {}))});
    }
    for (const std::string& model : options.models) {
        auto row = measure(model, options, dataset, console.job());
        if (!row) return fail(row.error());
        rows.push_back(std::move(*row));
    }
    console.clear();
    if (rows.empty()) return fail({"Name a dataset with --data, a model with --model, or both."});
    fmt::print("{}", options.json ? metricsJson(rows).dump(2) + "\n" : metricsTable(rows));
    return Success;
}

} // namespace

void addEvaluateCommand(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("evaluate", "Measure datasets and models with the paper's five metrics");
    auto options = std::make_shared<Options>();
    command->add_option("--data", options->dataset,
                        "Dataset file: measured itself, and the given tracks for accompaniment models");
    command->add_option("--model", options->models, "Weights files, checkpoints or names of shipped models");
    command->add_option("--bars", options->bars, "Bars of each to measure")
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str();
    command->add_option("--seed", options->seed, "Seed of the generated bars")->capture_default_str();
    command->add_flag("--sixteenths", options->sixteenths,
                      "Measure what a listener gets: sixteenth notes, cleaned of fragments");
    command->add_flag("--json", options->json, "Print as JSON");
    command->footer("Example: musegan evaluate --data valid.safetensors --model composer --model composer-bass");
    command->callback([options, &action] { action = [options] { return run(*options); }; });
}

} // namespace muse::cli
