// SPDX-License-Identifier: MIT
#include "app/cli/evaluate/Accompaniment.h"

#include "core/evaluation/Samples.h"

#include <algorithm>
#include <fmt/format.h>

namespace muse::cli {
namespace {

constexpr double kPercent = 100;

ConditioningReport measured(Family given, const Sample& sample, const Pianoroll& answers,
                            const EvaluationSettings& settings) {
    return measureConditioning(given, phrasesIn(sample.roll), phrasesIn(answers), sample.songs,
                               {settings.confidence / kPercent, kResamples, settings.seed});
}

Result<AccompanimentRow> measureModel(const std::filesystem::path& path, const PhraseDataset& dataset,
                                      const EvaluationSettings& settings, const JobControl& job) {
    const auto model = GenerationModel::load(path);
    if (!model) return model.error();
    const auto given = (*model)->card().config.given;
    if (!given)
        return Error{"{} generates from scratch; --accompany measures models that accompany a given "
                     "track.",
                     (*model)->card().name};
    const Sample sample = phrasesOf(dataset, settings, given);
    if (sample.songs.empty())
        return Error{"{} has no phrase in which the {} sounds in every bar.", dataset.path(), muse::name(*given)};
    GenerationSettings generation;
    generation.everyStep = !settings.asPlayed;
    const auto answers = generateBars(**model, sample.roll, settings, generation, job);
    if (!answers) return answers.error();
    return AccompanimentRow{(*model)->card().name, *given, false, measured(*given, sample, *answers, settings)};
}

} // namespace

Result<std::vector<AccompanimentRow>> evaluateAccompaniment(const EvaluationSettings& settings, const JobControl& job) {
    if (settings.datasets.empty())
        return Error{"--accompany takes the given tracks from a dataset; name one with --data."};
    const auto datasets = openDatasets(settings);
    if (!datasets) return datasets.error();
    const PhraseDataset& dataset = datasets->front();
    std::vector<AccompanimentRow> models;
    for (const std::filesystem::path& path : settings.models) {
        auto row = measureModel(path, dataset, settings, job);
        if (!row) return row.error();
        models.push_back(std::move(*row));
    }
    std::vector<AccompanimentRow> rows;
    for (const Family family : kAllFamilies) {
        const auto gives = [&](const AccompanimentRow& row) { return row.given == family; };
        if (!models.empty() && std::ranges::none_of(models, gives)) continue;
        job.report(1, fmt::format("Measuring {}", dataset.path().stem().string()));
        const Sample sample = phrasesOf(dataset, settings, family);
        rows.push_back({dataset.path().stem().string(), family, true, measured(family, sample, sample.roll, settings)});
        std::ranges::copy_if(models, std::back_inserter(rows), gives);
    }
    return rows;
}

} // namespace muse::cli
