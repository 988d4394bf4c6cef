// SPDX-License-Identifier: MIT
#include "core/evaluation/Samples.h"

#include <algorithm>
#include <fmt/format.h>

namespace muse {
namespace {

/// Bars that are generated at once: progress is shown and a cancel heard between two such pieces.
constexpr int kBarsAtOnce = 400;

} // namespace

std::vector<Pianoroll> phrasesIn(const Pianoroll& roll) {
    std::vector<Pianoroll> phrases;
    for (int bar = 0; bar < roll.bars(); bar += kBarsPerPhrase)
        phrases.push_back(roll.slice(bar, std::min(kBarsPerPhrase, roll.bars() - bar)));
    return phrases;
}

Result<std::vector<PhraseDataset>> openDatasets(const EvaluationSettings& settings) {
    std::vector<PhraseDataset> datasets;
    for (const std::string& path : settings.datasets) {
        auto dataset = PhraseDataset::open(path);
        if (!dataset) return dataset.error();
        if (dataset->phrasesOf(settings.split).empty())
            return Error{"{} has no phrases in its {} part; choose another --split.", path,
                         settings.split ? name(*settings.split) : ""};
        datasets.push_back(std::move(*dataset));
    }
    return datasets;
}

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

Result<Pianoroll> generateBars(GenerationModel& model, const std::optional<Pianoroll>& condition,
                               const EvaluationSettings& settings, GenerationSettings generation,
                               const JobControl& job) {
    const int bars = condition ? condition->bars() : settings.bars;
    generation.continued = false; // metrics want phrases that know nothing of each other
    Pianoroll all;
    for (int done = 0; done < bars; done += kBarsAtOnce) {
        job.report(static_cast<double>(done) / bars, fmt::format("{}: bar {} of {}", model.card().name, done, bars));
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

} // namespace muse
