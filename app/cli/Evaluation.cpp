// SPDX-License-Identifier: MIT
#include "app/cli/Evaluation.h"

#include "app/cli/SongFiles.h"
#include "core/dataset/PhraseDataset.h"
#include "core/metrics/ShuffledBars.h"
#include "core/ml/GenerationModel.h"

#include <algorithm>
#include <fmt/format.h>

namespace muse::cli {
namespace {

/// Bars that are generated at once: progress is shown and a cancel heard between two such pieces.
constexpr int kBarsAtOnce = 400;
constexpr double kPercent = 100;

/// Phrases of the chosen part, spread evenly; where a track is given, those in which it sounds in every bar.
Pianoroll phrasesOf(const PhraseDataset& dataset, const EvaluationSettings& settings, std::optional<Family> given) {
    std::vector<std::uint32_t> phrases = dataset.phrasesOf(settings.split);
    if (given)
        std::erase_if(phrases, [&](std::uint32_t phrase) {
            return (soundingThroughout(dataset.families(phrase)) >> index(*given) & 1) == 0;
        });
    const auto wanted = static_cast<std::size_t>((settings.bars + kBarsPerPhrase - 1) / kBarsPerPhrase);
    const std::size_t count = std::min(wanted, phrases.size());
    Pianoroll roll;
    for (std::size_t i = 0; i < count; ++i)
        roll.append(dataset.phrase(phrases[i * phrases.size() / count]));
    return roll;
}

/// One accumulator a phrase, so that phrases can be drawn for the interval.
EvaluationRow measured(std::string name, const Pianoroll& roll, const EvaluationSettings& settings) {
    std::vector<MetricsAccumulator> phrases;
    MetricsAccumulator all;
    for (int bar = 0; bar < roll.bars(); bar += kBarsPerPhrase) {
        phrases.emplace_back().add(roll.slice(bar, std::min(kBarsPerPhrase, roll.bars() - bar)));
        all.add(phrases.back());
    }
    EvaluationRow row{std::move(name), all.report(), std::nullopt, false};
    if (settings.confidence > 0 && phrases.size() > 1)
        row.interval = bootstrap(phrases, settings.confidence / kPercent, 500, settings.seed);
    return row;
}

Result<std::vector<PhraseDataset>> openAll(const EvaluationSettings& settings) {
    std::vector<PhraseDataset> datasets;
    for (const std::string& path : settings.datasets) {
        auto dataset = PhraseDataset::open(path);
        if (!dataset) return dataset.error();
        if (dataset->phrasesOf(settings.split).empty())
            return Error{fmt::format("{} has no phrases in its {} part; choose another --split.", path,
                                     settings.split ? name(*settings.split) : "")};
        datasets.push_back(std::move(*dataset));
    }
    return datasets;
}

/// Generates piece by piece, each with a seed of its own.
Result<Pianoroll> generateBars(GenerationModel& model, const std::optional<Pianoroll>& condition,
                               const EvaluationSettings& settings, const std::string& name, const JobControl& job) {
    const int bars = condition ? condition->bars() : settings.bars;
    Pianoroll all;
    GenerationSettings generation;
    generation.sixteenths = settings.sixteenths;
    for (int done = 0; done < bars; done += kBarsAtOnce) {
        job.report(static_cast<double>(done) / bars, fmt::format("{}: bar {} of {}", name, done, bars));
        if (job.cancelled()) return Error{kCancelled};
        generation.bars = std::min(kBarsAtOnce, bars - done);
        generation.seed = settings.seed + static_cast<std::uint64_t>(done);
        const JobControl quiet{{}, job.stop};
        auto piece = condition ? model.accompany(condition->slice(done, generation.bars), generation, quiet)
                               : model.generate(generation, quiet);
        if (!piece) return piece.error();
        all.append(*piece);
    }
    return all;
}

Result<EvaluationRow> measureModel(const std::string& name, const std::vector<PhraseDataset>& datasets,
                                   const EvaluationSettings& settings, const JobControl& job) {
    const auto path = findModel(name);
    if (!path) return path.error();
    const auto model = GenerationModel::load(*path);
    if (!model) return model.error();
    const auto given = (*model)->card().config.given;
    if (given && datasets.empty())
        return Error{fmt::format("{} accompanies a given track; name a dataset with --data to take it from.", name)};
    std::optional<Pianoroll> condition;
    if (given) condition = phrasesOf(datasets.front(), settings, given);
    const auto roll = generateBars(**model, condition, settings, name, job);
    if (!roll) return roll.error();
    return measured((*model)->card().name, *roll, settings);
}

} // namespace

Result<std::vector<EvaluationRow>> evaluateAll(const EvaluationSettings& settings, const JobControl& job) {
    if (settings.datasets.empty() && settings.models.empty())
        return Error{"Name a dataset with --data, a model with --model, or songs."};
    const auto datasets = openAll(settings);
    if (!datasets) return datasets.error();
    std::vector<EvaluationRow> rows;
    for (const PhraseDataset& dataset : *datasets) {
        const std::string name = dataset.path().stem().string();
        job.report(0, fmt::format("Measuring {}", name));
        const Pianoroll roll = phrasesOf(dataset, settings, std::nullopt);
        rows.push_back(measured(name, roll, settings));
        rows.push_back(measured(name + " (shuffled)", shuffledBars(roll, settings.seed), settings));
    }
    for (const std::string& model : settings.models) {
        auto row = measureModel(model, *datasets, settings, job);
        if (!row) return row.error();
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace muse::cli
