// SPDX-License-Identifier: MIT
#include "core/evaluation/publication/ModelMeasures.h"

#include "core/evaluation/Evaluation.h"
#include "core/evaluation/Samples.h"
#include "core/evaluation/publication/CardText.h"
#include "core/metrics/coherence/FeatureReference.h"

namespace muse {
namespace {

constexpr int kCalibrationBars = 2400;

EvaluationSettings settingsFor(const std::string& dataset, int bars) {
    EvaluationSettings settings;
    settings.datasets = {dataset};
    settings.bars = bars;
    settings.confidence = 0;
    return settings;
}

/// The data's row, named as readers know it, then the model's as it is played and, where `fine`, with every step
/// judged by itself.
Result<std::vector<EvaluationRow>> measured(const std::string& model, const char* dataName, EvaluationSettings settings,
                                            bool fine, const JobControl& job) {
    settings.models = {model};
    std::vector<EvaluationRow> rows;
    for (const bool asPlayed : {true, false}) {
        if (!asPlayed && !fine) break;
        settings.asPlayed = asPlayed;
        auto found = evaluateAll(settings, job);
        if (!found) return found.error();
        if (rows.empty()) {
            rows.push_back(std::move(found->front()));
            rows.back().name = dataName;
        }
        rows.push_back(std::move(found->back()));
        rows.back().name = asPlayed ? "as played" : "step by step";
    }
    return rows;
}

} // namespace

Result<Calibration> calibrationFor(const std::string& model, const CardData& data, const JobControl& job) {
    const auto settings = settingsFor(data.data, kCalibrationBars);
    const auto datasets = openDatasets(settings);
    if (!datasets) return datasets.error();
    const auto loaded = GenerationModel::load(model);
    if (!loaded) return loaded.error();
    const auto sample = phrasesOf(datasets->front(), settings, (*loaded)->card().config.given);
    auto calibration = (*loaded)->calibrate(sample.roll, job);
    if (!calibration) return calibration.error();
    const auto phrases = static_cast<std::size_t>(sample.roll.bars() / kBarsPerPhrase);
    calibration->usual = referenceOf(measurePhrases(
        phrases,
        [&sample](std::size_t phrase) {
            return sample.roll.slice(static_cast<int>(phrase) * kBarsPerPhrase, kBarsPerPhrase);
        },
        0, job));
    return *calibration;
}

Result<std::string> measuredText(const std::string& model, const CardData& data, const JobControl& job) {
    auto rows = measured(model, "training data", settingsFor(data.data, data.bars), true, job);
    if (!rows) return rows.error();
    if (!data.unseen.empty()) {
        auto unseen = measured(model, "unseen songs", settingsFor(data.unseen, data.bars), false, job);
        if (!unseen) return unseen.error();
        unseen->back().name = "as played, against unseen songs";
        std::ranges::move(*unseen, std::back_inserter(*rows));
    }
    return metricsText(*rows) +
           "\nUPC and TD are the paper's (blocks of seven semitones); QN counts notes of two steps and more. The "
           "deviation is the mean over the five of |generated - data| / data. As played means that whole notes are "
           "looked for in the outputs; step by step is the paper's way.\n";
}

std::string withoutMeasures(const std::string& card) {
    const auto table = card.find(metricsText({}));
    return table == std::string::npos ? card : card.substr(0, table);
}

} // namespace muse
