// SPDX-License-Identifier: MIT
#include "core/evaluation/Evaluation.h"

#include "core/evaluation/Samples.h"
#include "core/metrics/Deviation.h"
#include "core/metrics/PaperTables.h"
#include "core/metrics/ShuffledBars.h"

#include <fmt/format.h>
#include <map>

namespace muse {
namespace {

constexpr double kPercent = 100;

/// One accumulator a song: what is drawn for the interval. Of a single song the phrases are.
std::vector<MetricsAccumulator> songsOf(const std::vector<MetricsAccumulator>& phrases,
                                        const std::vector<std::string>& songs) {
    std::map<std::string, MetricsAccumulator> sums;
    for (std::size_t i = 0; i < songs.size(); ++i)
        sums[songs[i]].add(phrases[i]);
    if (sums.size() < 2) return phrases;
    std::vector<MetricsAccumulator> all;
    for (const auto& [song, sum] : sums)
        all.push_back(sum);
    return all;
}

EvaluationRow measured(std::string name, const Sample& sample, const EvaluationSettings& settings) {
    std::vector<MetricsAccumulator> phrases;
    MetricsAccumulator all;
    for (const Pianoroll& phrase : phrasesIn(sample.roll)) {
        phrases.emplace_back().add(phrase);
        all.add(phrases.back());
    }
    EvaluationRow row{std::move(name), all.report(), std::nullopt, false};
    if (settings.confidence > 0 && phrases.size() > 1)
        row.interval =
            bootstrap(songsOf(phrases, sample.songs), settings.confidence / kPercent, kResamples, settings.seed);
    return row;
}

Result<EvaluationRow> measureModel(const std::filesystem::path& path, const std::vector<PhraseDataset>& datasets,
                                   const std::optional<MetricsReport>& data, const EvaluationSettings& settings,
                                   const JobControl& job) {
    const auto model = GenerationModel::load(path);
    if (!model) return model.error();
    const auto given = (*model)->card().config.given;
    if (given && datasets.empty())
        return Error{"{} accompanies a given track; choose a dataset to take it from.", (*model)->card().name};
    Sample sample;
    std::optional<Pianoroll> condition;
    // Phrases in which the given track always sounds are not quite like the others.
    std::optional<MetricsReport> reference = data;
    if (given) {
        sample = phrasesOf(datasets.front(), settings, given);
        condition = sample.roll;
        reference = evaluate(sample.roll);
    }
    GenerationSettings generation;
    generation.everyStep = !settings.asPlayed;
    auto roll = generateBars(**model, condition, settings, generation, job);
    if (!roll) return roll.error();
    sample.roll = std::move(*roll);
    EvaluationRow row = measured((*model)->card().name, sample, settings);
    if (reference) row.deviation = meanDeviation(row.report, *reference, given);
    return row;
}

} // namespace

std::vector<EvaluationRow> publishedRows() {
    std::vector<EvaluationRow> rows;
    const std::vector<PaperRow> paper = paperRows();
    for (const PaperRow& row : paper) {
        rows.push_back({row.name, row.report, std::nullopt, true});
        // Its first rows are the data, as they are and shuffled.
        if (&row - paper.data() > 1) rows.back().deviation = meanDeviation(row.report, paper.front().report, row.given);
    }
    return rows;
}

Result<std::vector<EvaluationRow>> evaluateAll(const EvaluationSettings& settings, const JobControl& job) {
    if (settings.datasets.empty() && settings.models.empty())
        return Error{"Name a dataset with --data, a model with --model, or songs."};
    const auto datasets = openDatasets(settings);
    if (!datasets) return datasets.error();
    std::vector<EvaluationRow> rows;
    for (const PhraseDataset& dataset : *datasets) {
        const std::string name = dataset.path().stem().string();
        job.report(0, fmt::format("Measuring {}", name));
        const Sample sample = phrasesOf(dataset, settings, std::nullopt);
        rows.push_back(measured(name, sample, settings));
        rows.push_back(measured(name + " (shuffled)", {shuffledBars(sample.roll, settings.seed), {}}, settings));
    }
    const auto data = rows.empty() ? std::nullopt : std::optional(rows.front().report);
    for (const std::filesystem::path& model : settings.models) {
        auto row = measureModel(model, *datasets, data, settings, job);
        if (!row) return row.error();
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace muse
