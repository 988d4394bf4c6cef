// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"
#include "app/cli/Numbers.h"
#include "app/cli/SongFiles.h"
#include "app/cli/evaluate/Accompaniment.h"
#include "app/cli/evaluate/Binarisations.h"
#include "app/cli/evaluate/Coherence.h"
#include "app/cli/tables/AccompanimentTables.h"
#include "app/cli/tables/CoherenceTables.h"
#include "core/base/json/JsonText.h"
#include "core/evaluation/Evaluation.h"
#include "core/evaluation/TableFormat.h"
#include "core/metrics/MetricsJson.h"
#include "core/metrics/SongMeasuresJson.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <memory>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

struct Options {
    EvaluationSettings settings;
    std::vector<std::string> models;
    std::vector<std::string> songs;
    std::string split;
    std::string format = "text";
    bool json = false;
    bool paper = false;
    bool accompany = false;
    bool binarisations = false;
    bool coherence = false;
    std::string copies;
};

using Json = nlohmann::ordered_json;

Json rowJson(const EvaluationRow& row) {
    Json object = {{"name", row.name}, {"metrics", parseOrderedJsonIfAny(metricsJson(row.report))}};
    if (row.deviation) object["deviation"] = *row.deviation;
    if (row.interval) {
        object["low"] = parseOrderedJsonIfAny(metricsJson(row.interval->low));
        object["high"] = parseOrderedJsonIfAny(metricsJson(row.interval->high));
    }
    return object;
}

/// Measures of songs are a table of their own: they are taken over notes, not over bars of a piano-roll.
int measureSongs(const Options& options) {
    Json all = Json::array();
    for (const std::string& path : options.songs) {
        const auto song = loadSong(path, MergeRule::Lpd5);
        if (!song) return fail(song.error());
        const SongMeasures measures = measure(*song);
        if (options.format == "json") {
            all.push_back({{"name", path}, {"measures", parseOrderedJsonIfAny(songMeasuresJson(measures))}});
            continue;
        }
        fmt::print("{}\n", path);
        for (const auto& [name, value] : namedMeasures(measures))
            fmt::print("  {:<20} {:>10.4g}\n", name, value);
        constexpr const char* roots[] = {"C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B"};
        fmt::print("  {:<20} {:>10}\n", "best_scale",
                   fmt::format("{} {}", roots[measures.bestScale.root], measures.bestScale.minor ? "minor" : "major"));
    }
    if (options.format == "json") fmt::print("{}\n", jsonText(all, 2));
    return Success;
}

int printTables(const std::vector<EvaluationTable>& tables, const Options& options) {
    fmt::print("{}", formatTables(tables, *tableFormatNamed(options.format)));
    return Success;
}

int measureAccompaniments(const Options& options) {
    Console console;
    const auto rows = evaluateAccompaniment(options.settings, console.job());
    console.clear();
    if (!rows) return fail(rows.error());
    if (options.format != "json") return printTables(accompanimentTables(*rows), options);
    fmt::print("{}\n", jsonText(accompanimentsJson(*rows), 2));
    return Success;
}

int measureBinarisations(const Options& options) {
    Console console;
    const auto models = evaluateBinarisations(options.settings, console.job());
    console.clear();
    if (!models) return fail(models.error());
    std::vector<EvaluationTable> tables;
    Json list = Json::array();
    for (const ModelBinarisations& model : *models) {
        tables.push_back(binarisationTable(model.model, model.given, model.rows));
        list.push_back(binarisationsJson(model.model, model.rows));
    }
    if (options.format != "json") return printTables(tables, options);
    fmt::print("{}\n", jsonText(list, 2));
    return Success;
}

int measureCoherence(const Options& options) {
    Console console;
    const auto rows = evaluateCoherence(options.settings, options.copies, console.job());
    console.clear();
    if (!rows) return fail(rows.error());
    if (options.format != "json") return printTables(coherenceTables(*rows), options);
    fmt::print("{}\n", jsonText(coherenceJson(*rows), 2));
    return Success;
}

int measureBars(Options& options) {
    Console console;
    auto rows = evaluateAll(options.settings, console.job());
    console.clear();
    if (!rows) return fail(rows.error());
    if (options.paper) std::ranges::copy(publishedRows(), std::back_inserter(*rows));
    if (options.format == "json") {
        Json list = Json::array();
        for (const EvaluationRow& row : *rows)
            list.push_back(rowJson(row));
        fmt::print("{}\n", jsonText(list, 2));
        return Success;
    }
    return printTables(evaluationTables(*rows), options);
}

int run(Options& options) {
    if (options.json) options.format = "json";
    if (!options.split.empty()) options.settings.split = splitNamed(options.split);
    if (!options.songs.empty()) return measureSongs(options);
    for (const std::string& model : options.models) {
        const auto path = findModel(model);
        if (!path) return fail(path.error());
        options.settings.models.push_back(*path);
    }
    if (options.binarisations) return measureBinarisations(options);
    if (options.coherence) return measureCoherence(options);
    return options.accompany ? measureAccompaniments(options) : measureBars(options);
}

} // namespace

void addEvaluateCommand(CLI::App& app, Action& action) {
    auto* command =
        app.add_subcommand("evaluate", "Measure datasets and models in the layout of the paper's Tables 1 and 2");
    auto options = std::make_shared<Options>();
    EvaluationSettings& settings = options->settings;
    command->add_option("songs", options->songs,
                        "Songs (MIDI, scores, .npz, .musegan) to measure note by note instead");
    command->add_option("--data", settings.datasets,
                        "Dataset files: measured themselves, as they are and with shuffled bars; accompaniment models "
                        "take the given tracks of the first");
    command->add_option("--split", options->split, "Only that part of the datasets")
        ->check(CLI::IsMember({"train", "valid", "test"}));
    command->add_option("--model", options->models, "Weights files, checkpoints or names of shipped models");
    command->add_option("--bars", settings.bars, "Bars of each model, and at most of each dataset, to measure")
        ->check(CLI::Range(4, 10000000))
        ->capture_default_str();
    command->add_option("--seed", settings.seed, "Seed of the generated bars, the shuffling and the intervals")
        ->check(seed())
        ->capture_default_str();
    command->add_flag("--as-played", settings.asPlayed,
                      "Measure what a listener gets: whole notes, in the place of every step by itself");
    command->add_option("--confidence", settings.confidence, "Confidence of the intervals in percent; 0 for none")
        ->check(between(0, 99.9))
        ->capture_default_str();
    command->add_flag("--accompany", options->accompany,
                      "How strongly the models' tracks answer the given ones of the first dataset, instead");
    command
        ->add_flag("--binarisations", options->binarisations,
                   "What each way to make notes of the models' outputs does to them, beside the first dataset, instead")
        ->excludes("--accompany");
    auto* coherence =
        command
            ->add_flag(
                "--coherence", options->coherence,
                "Whether the models' music holds together as the first dataset's does: repetition, metre, lengths, "
                "tracks that play together, and whether a classifier tells it from real music, instead")
            ->excludes("--accompany")
            ->excludes("--binarisations");
    command
        ->add_option("--copies", options->copies,
                     "With --coherence: the dataset that the models learnt from, to look for copies in its train part")
        ->needs(coherence);
    command->add_flag("--paper", options->paper, "Add the paper's own figures");
    command->add_option("--format", options->format, "How to print")
        ->check(CLI::IsMember({"text", "markdown", "csv", "latex", "json"}))
        ->capture_default_str();
    command->add_flag("--json", options->json, "The same as --format json");
    command->footer("Examples:\n"
                    "  musegan evaluate --data rock.safetensors --split valid --model composer --paper\n"
                    "  musegan evaluate --data rock.safetensors --format latex > table.tex\n"
                    "  musegan evaluate --accompany --data rock.safetensors --split valid --model composer-bass\n"
                    "  musegan evaluate --binarisations --data rock.safetensors --model composer --bars 2000\n"
                    "  musegan evaluate --coherence --data valid.safetensors --model composer --bars 2000 "
                    "--copies train.safetensors\n"
                    "  musegan evaluate song.mid");
    command->callback([options, &action] { action = [options] { return run(*options); }; });
}

} // namespace muse::cli
