// SPDX-License-Identifier: MIT
#include "app/cli/figure/FigurePanels.h"

#include "app/cli/SongFiles.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/evaluation/RunEvolution.h"

#include <algorithm>
#include <fmt/format.h>
#include <random>

namespace muse::cli {
namespace {

struct Phrase {
    std::string title; ///< its song and bar
    Pianoroll roll;
};

/// "Song, bar 17". Long names are cut, those without a space, mostly checksums, early.
std::string titleOf(const PhraseDataset& dataset, std::uint32_t phrase) {
    std::string song = std::filesystem::path(dataset.song(phrase)).stem().string();
    const bool words = song.find(' ') != std::string::npos || song.find('_') != std::string::npos;
    if (const std::size_t longest = words ? 40 : 10; song.size() > longest + 3) {
        std::size_t end = longest;
        // Not in the midst of a character.
        while (end > 0 && (static_cast<unsigned char>(song[end]) & 0xC0) == 0x80)
            --end;
        song = song.substr(0, end) + "...";
    }
    return fmt::format("{}, bar {}", song, dataset.bar(phrase) + 1);
}

/// Drawn at random, each once; where a track is given, among those in which it sounds in every bar.
Result<std::vector<Phrase>> drawnPhrases(const FigureRequest& request, int count, std::optional<Family> given) {
    const auto dataset = PhraseDataset::open(request.dataset);
    if (!dataset) return dataset.error();
    std::vector<std::uint32_t> phrases = dataset->phrasesOf(request.split);
    if (given)
        std::erase_if(phrases, [&](std::uint32_t phrase) {
            return (soundingThroughout(dataset->families(phrase)) >> index(*given) & 1) == 0;
        });
    if (phrases.empty()) return Error{"{} has no such phrases; choose another --split or dataset.", request.dataset};
    std::mt19937_64 random(request.generation.seed);
    for (std::size_t i = phrases.size(); i > 1; --i)
        std::swap(phrases[i - 1], phrases[random() % i]);
    phrases.resize(std::min(phrases.size(), static_cast<std::size_t>(count)));
    std::vector<Phrase> drawn;
    for (const std::uint32_t phrase : phrases)
        drawn.push_back({titleOf(*dataset, phrase), dataset->phrase(phrase)});
    return drawn;
}

Result<std::vector<FigurePanel>> dataPanels(const FigureRequest& request) {
    const auto phrases = drawnPhrases(request, request.phrases, std::nullopt);
    if (!phrases) return phrases.error();
    std::vector<FigurePanel> panels;
    for (const Phrase& phrase : *phrases)
        panels.push_back({phrase.title, strengthsOf(phrase.roll), std::nullopt});
    return panels;
}

/// One phrase of a model, as notes and, where asked, as the outputs that these are made of.
struct Made {
    FigurePanel notes;
    FigurePanel outputs;
};

Result<Made> makePhrase(GenerationModel& model, const Phrase* given, const FigureRequest& request,
                        const GenerationSettings& settings) {
    const auto family = model.card().config.given;
    const auto roll = given ? model.accompany(given->roll, settings) : model.generate(settings);
    if (!roll) return roll.error();
    std::string title = fmt::format("seed {}", settings.seed);
    if (given && request.takes == 1) title = given->title;
    if (!request.raw) return Made{{title, strengthsOf(*roll), family}, {}};
    const auto outputs = model.outputs(given ? &given->roll : nullptr, settings);
    if (!outputs) return outputs.error();
    return Made{{title + ": notes", strengthsOf(*roll), family}, {title + ": outputs", strengthsOf(*outputs), family}};
}

/// Row by row; raw outputs are a row of their own above their notes, filled up where it is the last.
std::vector<FigurePanel> inRows(std::vector<Made> made, const FigureRequest& request) {
    std::vector<FigurePanel> panels;
    const std::size_t columns = std::min(static_cast<std::size_t>(request.columns), made.size());
    for (std::size_t first = 0; first < made.size(); first += columns) {
        const std::size_t end = std::min(first + columns, made.size());
        for (std::size_t i = first; request.raw && i < first + columns; ++i)
            panels.push_back(i < end ? std::move(made[i].outputs) : FigurePanel{});
        for (std::size_t i = first; i < end; ++i)
            panels.push_back(std::move(made[i].notes));
    }
    return panels;
}

Result<std::vector<FigurePanel>> modelPanels(const FigureRequest& request, const JobControl& job) {
    const auto path = findModel(request.model);
    if (!path) return path.error();
    const auto model = GenerationModel::load(*path);
    if (!model) return model.error();
    const auto family = (*model)->card().config.given;
    std::vector<Phrase> given;
    if (family) {
        if (request.dataset.empty())
            return Error{"{} accompanies a given {}; name a dataset with --data to take it from.", request.model,
                         name(*family)};
        auto drawn = drawnPhrases(request, (request.phrases + request.takes - 1) / request.takes, family);
        if (!drawn) return drawn.error();
        given = std::move(*drawn);
    }
    std::vector<Made> made;
    for (int i = 0; i < request.phrases; ++i) {
        if (job.cancelled()) return Error{kCancelled};
        job.report(static_cast<double>(i) / request.phrases, "Drawing");
        GenerationSettings settings = request.generation;
        settings.seed += static_cast<std::uint64_t>(i);
        const auto which = static_cast<std::size_t>(i / request.takes);
        if (family && which >= given.size()) break;
        auto one = makePhrase(**model, family ? &given[which] : nullptr, request, settings);
        if (!one) return one.error();
        made.push_back(std::move(*one));
    }
    return inRows(std::move(made), request);
}

} // namespace

Result<std::vector<FigurePanel>> figurePanels(const FigureRequest& request, const JobControl& job) {
    if (!request.run.empty() && !request.model.empty())
        return Error{"Draw a model with --model or a training with --run, not both."};
    if (!request.run.empty())
        return runEvolution(request.run, {request.steps.begin(), request.steps.end()}, request.phrases);
    if (!request.model.empty()) return modelPanels(request, job);
    if (!request.dataset.empty()) return dataPanels(request);
    return Error{"Name what to draw: a dataset with --data, a model with --model, or a training's folder with --run."};
}

} // namespace muse::cli
