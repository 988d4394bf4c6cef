// SPDX-License-Identifier: MIT
#include "core/ml/ConfigJson.h"

#include <cmath>

namespace muse {
namespace {

using nlohmann::json;

json number(double value) {
    return std::isfinite(value) ? json(value) : json(nullptr);
}

template <typename Range> json numbers(const Range& values) {
    json list = json::array();
    for (const double value : values)
        list.push_back(number(value));
    return list;
}

} // namespace

json toJson(const GanConfig& config) {
    return {{"model", std::string(name(config.kind))},
            {"width", std::string(name(config.width))},
            {"given", config.given ? json(std::string(name(*config.given))) : json(nullptr)},
            {"prior_deviation", config.priorDeviation},
            {"shared_temporal", config.sharedTemporal},
            {"batch_norm", config.batchNorm},
            {"binary_neurons", std::string(name(config.binaryNeurons))},
            {"critic", std::string(name(config.critic))}};
}

Result<GanConfig> ganConfigFromJson(const json& object) {
    try {
        GanConfig config;
        const auto kind = modelKindNamed(object.at("model").get<std::string>());
        const auto width = widthNamed(object.at("width").get<std::string>());
        if (!kind) return Error{"its 'model' is none of jamming, composer and hybrid"};
        if (!width) return Error{"its 'width' is neither paper nor compact"};
        config.kind = *kind;
        config.width = *width;
        if (const auto& given = object.at("given"); !given.is_null()) {
            config.given = familyNamed(given.get<std::string>());
            if (!config.given) return Error{"its 'given' track is none of the five families"};
        }
        config.priorDeviation = object.at("prior_deviation").get<double>();
        config.sharedTemporal = object.at("shared_temporal").get<bool>();
        const GanConfig plain;
        config.batchNorm = object.value("batch_norm", plain.batchNorm);
        const auto neurons = binaryNeuronsNamed(object.value("binary_neurons", std::string(name(plain.binaryNeurons))));
        if (!neurons) return Error{"its 'binary_neurons' is none of none, deterministic and stochastic"};
        config.binaryNeurons = *neurons;
        const auto critic = criticKindNamed(object.value("critic", std::string(name(plain.critic))));
        if (!critic) return Error{"its 'critic' is neither paper nor v1"};
        config.critic = *critic;
        return config;
    } catch (const json::exception& problem) {
        return Error{"its settings cannot be read ({})", problem.what()};
    }
}

json toJson(const MetricsReport& report) {
    return {{"bars", report.bars},
            {"empty_bars", numbers(report.emptyBars)},
            {"used_pitch_classes", numbers(report.usedPitchClasses.pitchClass)},
            {"used_pitch_classes_paper", numbers(report.usedPitchClasses.paper)},
            {"qualified_notes_2", numbers(report.qualifiedNotesTwo)},
            {"qualified_notes_3", numbers(report.qualifiedNotesThree)},
            {"drum_pattern", number(report.drumPattern)},
            {"tonal_distance", numbers(report.tonalDistance.pitchClass)},
            {"tonal_distance_paper", numbers(report.tonalDistance.paper)}};
}

json toJson(const TrainingReport& report) {
    json line = {{"step", report.step},
                 {"critic_loss", number(report.criticLoss)},
                 {"wasserstein", number(report.wasserstein)},
                 {"gradient_penalty", number(report.gradientPenalty)},
                 {"gradient_norm", number(report.gradientNorm)},
                 {"generator_loss", number(report.generatorLoss)},
                 {"seconds_per_step", number(report.secondsPerStep)},
                 {"seconds", number(report.secondsElapsed)}};
    if (report.metrics) line["metrics"] = toJson(*report.metrics);
    if (report.deviation) line["deviation"] = *report.deviation;
    if (report.best) line["best"] = true;
    return line;
}

} // namespace muse
