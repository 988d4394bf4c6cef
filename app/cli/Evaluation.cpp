// SPDX-License-Identifier: MIT
#include "app/cli/Evaluation.h"

#include "app/cli/SongFiles.h"
#include "core/dataset/PhraseDataset.h"
#include "core/metrics/ShuffledBars.h"
#include "core/ml/GenerationModel.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace muse::cli {
namespace {

/// Bars that are generated at once: progress is shown and a cancel heard between two such pieces.
constexpr int kBarsAtOnce = 400;
constexpr double kPercent = 100;
constexpr int kDraws = 500; ///< of a bootstrap

/// Phrases one after another, and which of them belong together: those of one song are alike, so an interval must take
/// or leave them together. No songs: each phrase stands alone.
struct Sample {
    Pianoroll roll;
    std::vector<std::string> songs; ///< one a phrase, or none
};

/// Phrases of the chosen part, spread evenly; where a track is given, those in which it sounds in every bar.
Sample phrasesOf(const PhraseDataset& dataset, const EvaluationSettings& settings, std::optional<Family> given) {
    std::vector<std::uint32_t> phrases = dataset.phrasesOf(settings.split);
    if (given)
        std::erase_if(phrases, [&](std::uint32_t phrase) {
            return (soundingThroughout(dataset.families(phrase)) >> index(*given) & 1) == 0;
        });
    const auto wanted = static_cast<std::size_t>((settings.bars + kBarsPerPhrase - 1) / kBarsPerPhrase);
    const std::size_t count = std::min(wanted, phrases.size());
    Sample sample;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t phrase = phrases[i * phrases.size() / count];
        sample.roll.append(dataset.phrase(phrase));
        sample.songs.push_back(dataset.song(phrase));
    }
    return sample;
}

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
    for (int bar = 0; bar < sample.roll.bars(); bar += kBarsPerPhrase) {
        phrases.emplace_back().add(sample.roll.slice(bar, std::min(kBarsPerPhrase, sample.roll.bars() - bar)));
        all.add(phrases.back());
    }
    EvaluationRow row{std::move(name), all.report(), std::nullopt, false};
    if (settings.confidence > 0 && phrases.size() > 1)
        row.interval = bootstrap(songsOf(phrases, sample.songs), settings.confidence / kPercent, kDraws, settings.seed);
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
    Sample sample;
    std::optional<Pianoroll> condition;
    if (given) {
        sample = phrasesOf(datasets.front(), settings, given);
        condition = sample.roll;
    }
    auto roll = generateBars(**model, condition, settings, name, job);
    if (!roll) return roll.error();
    sample.roll = std::move(*roll);
    return measured((*model)->card().name, sample, settings);
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
        const Sample sample = phrasesOf(dataset, settings, std::nullopt);
        rows.push_back(measured(name, sample, settings));
        rows.push_back(measured(name + " (shuffled)", {shuffledBars(sample.roll, settings.seed), {}}, settings));
    }
    for (const std::string& model : settings.models) {
        auto row = measureModel(model, *datasets, settings, job);
        if (!row) return row.error();
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace muse::cli
