// SPDX-License-Identifier: MIT
#include "app/cli/evaluate/Coherence.h"

#include "core/base/ParallelFor.h"
#include "core/evaluation/Samples.h"

#include <algorithm>
#include <fmt/format.h>

namespace muse::cli {
namespace {

constexpr double kPercent = 100;
constexpr std::size_t kNearestShown = 5;

/// Phrases that were measured, and what copies of them are sought by.
struct Measured {
    PhraseSet set;
    std::vector<OnsetPrint> prints;
};

/// What one command compares everything with.
struct Training {
    const PhraseDataset* dataset = nullptr;
    std::vector<std::uint32_t> phrases;
    std::vector<OnsetPrint> prints;
};

SetComparisonSettings comparison(const EvaluationSettings& settings, std::optional<Family> given) {
    SetComparisonSettings result;
    result.given = given;
    result.intervals = {settings.confidence / kPercent, kResamples, settings.seed};
    return result;
}

Measured measured(const Sample& sample, bool prints, const JobControl& job) {
    // A last piece of fewer bars is no phrase.
    const auto count = static_cast<std::size_t>(sample.roll.bars() / kBarsPerPhrase);
    const auto phrase = [&](std::size_t i) {
        return sample.roll.slice(static_cast<int>(i) * kBarsPerPhrase, kBarsPerPhrase);
    };
    Measured result{{measurePhrases(count, phrase, 0, job), sample.songs}, {}};
    if (!prints) return result;
    result.prints.resize(count);
    parallelFor(count, 0, job.stop, [&](std::size_t i) { result.prints[i] = onsetPrint(phrase(i)); });
    return result;
}

CoherenceRow rowOf(std::string name, std::optional<Family> given, const Measured& phrases,
                   const EvaluationSettings& settings) {
    CoherenceRow row{std::move(name), given, false, phrases.set.table.size(), {}, std::nullopt, std::nullopt, {}};
    row.features = estimateFeatures(phrases.set.table, phrases.set.songs, comparison(settings, given).intervals);
    return row;
}

Training openTraining(const PhraseDataset& dataset, const JobControl& job) {
    Training training{&dataset, dataset.phrasesOf(Split::Train), {}};
    training.prints.resize(training.phrases.size());
    job.report(0, fmt::format("Reading {}", dataset.path().stem().string()));
    parallelFor(training.prints.size(), 0, job.stop,
                [&](std::size_t i) { training.prints[i] = onsetPrint(dataset.phrase(training.phrases[i])); });
    return training;
}

std::vector<OnsetPrint> without(std::vector<OnsetPrint> prints, std::optional<Family> given) {
    if (given)
        for (OnsetPrint& print : prints)
            print.leaveOut(*given);
    return prints;
}

/// The given track is not the model's: it is left out on both sides.
void seekCopies(const Training& training, const Measured& data, const Measured& generated, const JobControl& job,
                CoherenceRow& row) {
    const auto among = without(training.prints, row.given);
    job.report(0, fmt::format("{}: looking for copies", row.name));
    const auto found = nearestPhrases(without(generated.prints, row.given), among, 0, job);
    const auto unseen = nearestPhrases(without(data.prints, row.given), among, 0, job);
    row.copies = compareNearness(found, unseen);
    for (const std::size_t phrase : row.copies->nearest) {
        if (row.nearest.size() == kNearestShown) break;
        const std::uint32_t original = training.phrases[found[phrase].phrase];
        row.nearest.push_back({phrase, training.dataset->song(original), training.dataset->bar(original),
                               found[phrase].distance, found[phrase].transposition});
    }
}

/// The data in which a family, where one is given, sounds throughout, and the row that says how they are.
struct Yardstick {
    Sample sample;
    Measured measured;
    CoherenceRow row;
};

Result<Yardstick> yardstickOf(const PhraseDataset& dataset, std::optional<Family> given, bool prints,
                              const EvaluationSettings& settings, const JobControl& job) {
    Sample sample = phrasesOf(dataset, settings, given);
    if (sample.songs.empty())
        return Error{"{} has no phrase in which the {} sounds in every bar.", dataset.path(),
                     name(given.value_or(Family::Bass))};
    std::string label = dataset.path().stem().string();
    job.report(0, fmt::format("Measuring {}", label));
    if (given) label += fmt::format(", {} throughout", name(*given));
    Measured phrases = measured(sample, prints, job);
    CoherenceRow row = rowOf(std::move(label), given, phrases, settings);
    row.data = true;
    const auto [first, second] = halves(phrases.set, settings.seed);
    row.beside = compareSets(first, second, comparison(settings, given));
    return Yardstick{std::move(sample), std::move(phrases), std::move(row)};
}

Result<CoherenceRow> measureModel(GenerationModel& model, const Yardstick& yardstick, const Training& training,
                                  const EvaluationSettings& settings, const JobControl& job) {
    const auto given = yardstick.row.given;
    const auto condition = given ? std::optional(yardstick.sample.roll) : std::nullopt;
    // What a listener gets: notes are made as they are by default.
    auto roll = generateBars(model, condition, settings, GenerationSettings{}, job);
    if (!roll) return roll.error();
    const Sample sample{std::move(*roll), given ? yardstick.sample.songs : std::vector<std::string>{}};
    const Measured phrases = measured(sample, training.dataset != nullptr, job);
    CoherenceRow row = rowOf(model.card().name, given, phrases, settings);
    row.beside = compareSets(yardstick.measured.set, phrases.set, comparison(settings, given));
    if (training.dataset) seekCopies(training, yardstick.measured, phrases, job, row);
    return row;
}

} // namespace

Result<std::vector<CoherenceRow>> evaluateCoherence(const EvaluationSettings& settings, const std::string& copies,
                                                    const JobControl& job) {
    if (settings.datasets.empty()) return Error{"--coherence compares with data; name a dataset with --data."};
    const auto datasets = openDatasets(settings);
    if (!datasets) return datasets.error();
    std::optional<PhraseDataset> trainingData;
    Training training;
    if (!copies.empty()) {
        auto opened = PhraseDataset::open(copies);
        if (!opened) return opened.error();
        trainingData = std::move(*opened);
        training = openTraining(*trainingData, job);
        if (training.phrases.empty())
            return Error{"{} has no phrases in its train part; name the dataset that the models learnt from.", copies};
    }
    std::vector<std::shared_ptr<GenerationModel>> models;
    std::vector<std::optional<Family>> givens = {std::nullopt};
    for (const std::filesystem::path& path : settings.models) {
        auto model = GenerationModel::load(path);
        if (!model) return model.error();
        const auto given = (*model)->card().config.given;
        if (std::ranges::find(givens, given) == givens.end()) givens.push_back(given);
        models.push_back(std::move(*model));
    }
    std::vector<CoherenceRow> rows;
    for (const auto& given : givens) {
        auto yardstick = yardstickOf(datasets->front(), given, training.dataset != nullptr, settings, job);
        if (!yardstick) return yardstick.error();
        rows.push_back(yardstick->row);
        for (const auto& model : models) {
            if (model->card().config.given != given) continue;
            auto row = measureModel(*model, *yardstick, training, settings, job);
            if (!row) return row.error();
            rows.push_back(std::move(*row));
        }
    }
    if (job.cancelled()) return Error{kCancelled};
    return rows;
}

} // namespace muse::cli
