// SPDX-License-Identifier: MIT
#include "app/cli/evaluate/Binarisations.h"

#include "core/evaluation/Samples.h"
#include "core/metrics/Deviation.h"

namespace muse::cli {
namespace {

BinarisationRow measured(std::string name, const Pianoroll& roll) {
    BinarisationRow row{std::move(name), evaluate(roll), {}, 0};
    constexpr double percent = 100;
    for (const Family family : kAllFamilies)
        row.density[index(family)] =
            percent * static_cast<double>(roll.count(family)) / (static_cast<double>(roll.steps()) * kPitches);
    return row;
}

Result<ModelBinarisations> measureModel(const std::filesystem::path& path, const PhraseDataset& dataset,
                                        const EvaluationSettings& settings, const JobControl& job) {
    const auto model = GenerationModel::load(path);
    if (!model) return model.error();
    const auto given = (*model)->card().config.given;
    const Sample sample = phrasesOf(dataset, settings, given);
    if (sample.songs.empty())
        return Error{"{} has no phrase for {}; choose another --split or dataset.", dataset.path(),
                     (*model)->card().name};
    ModelBinarisations made{(*model)->card().name, given, {}};
    made.rows.push_back(measured(dataset.path().stem().string(), sample.roll));
    const std::optional<Pianoroll> condition = given ? std::optional(sample.roll) : std::nullopt;
    for (const BinarisationWay& way : binarisationWays()) {
        const auto roll = generateBars(**model, condition, settings, way.settings, job);
        if (!roll) return roll.error();
        made.rows.push_back(measured(way.name, *roll));
        made.rows.back().deviation = meanDeviation(made.rows.back().report, made.rows.front().report, given);
    }
    return made;
}

} // namespace

std::vector<BinarisationWay> binarisationWays() {
    GenerationSettings paper;
    paper.everyStep = true;
    paper.calibrated = false;
    GenerationSettings fine;
    fine.everyStep = true;
    GenerationSettings uncalibrated;
    uncalibrated.calibrated = false;
    const GenerationSettings ours;
    const auto with = [](GenerationSettings settings, auto change) {
        change(settings);
        return settings;
    };
    using Settings = GenerationSettings;
    const auto bernoulli = [](Settings& s) { s.binarisation = Binarisation::Bernoulli; };
    const auto chords = [](Settings& s) { s.bassArgMax = false; };
    const auto merge = [](Settings& s) { s.mergeGaps = true; };
    const auto drop = [](Settings& s) { s.dropShort = true; };
    const auto clean = [](Settings& s) { s.mergeGaps = s.dropShort = true; };
    return {{"steps, threshold 0 (the paper)", paper},
            {"steps, Bernoulli", with(paper, bernoulli)},
            {"steps, several bass notes at once", with(paper, chords)},
            {"steps, gaps merged", with(paper, merge)},
            {"steps, short notes dropped", with(paper, drop)},
            {"steps, merged and dropped", with(paper, clean)},
            {"steps, calibrated", fine},
            {"steps, calibrated, merged and dropped", with(fine, clean)},
            {"whole notes, not calibrated", uncalibrated},
            {"whole notes, Bernoulli", with(ours, bernoulli)},
            {"whole notes, calibrated (ours)", ours},
            {"whole notes, calibrated, several bass notes at once", with(ours, chords)},
            {"whole notes, calibrated, merged and dropped", with(ours, clean)}};
}

Result<std::vector<ModelBinarisations>> evaluateBinarisations(const EvaluationSettings& settings,
                                                              const JobControl& job) {
    if (settings.datasets.empty() || settings.models.empty())
        return Error{"--binarisations compares ways to make notes of a model's outputs with data; name a model with "
                     "--model and a dataset with --data."};
    const auto datasets = openDatasets(settings);
    if (!datasets) return datasets.error();
    std::vector<ModelBinarisations> all;
    for (const std::filesystem::path& path : settings.models) {
        auto one = measureModel(path, datasets->front(), settings, job);
        if (!one) return one.error();
        all.push_back(std::move(*one));
    }
    return all;
}

} // namespace muse::cli
