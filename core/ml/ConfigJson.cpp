// SPDX-License-Identifier: MIT
#include "core/ml/ConfigJson.h"

#include <cmath>
#include <limits>

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

/// null stands for NaN, as toJson() has it.
double numberFrom(const json& value) {
    return value.is_number() ? value.get<double>() : std::numeric_limits<double>::quiet_NaN();
}

/// Throws for a fraction too: to convert a number such as 1e23 would be undefined.
std::int64_t countFrom(const json& value) {
    return value.get_ref<const json::number_integer_t&>();
}

template <typename Range> void numbersFrom(const json& list, Range& values) {
    std::size_t i = 0;
    for (double& value : values)
        value = i < list.size() ? numberFrom(list[i++]) : std::numeric_limits<double>::quiet_NaN();
}

MetricsReport metricsFrom(const json& object) {
    MetricsReport report;
    report.bars = countFrom(object.at("bars"));
    numbersFrom(object.at("empty_bars"), report.emptyBars);
    numbersFrom(object.at("used_pitch_classes"), report.usedPitchClasses.pitchClass);
    numbersFrom(object.at("used_pitch_classes_paper"), report.usedPitchClasses.paper);
    numbersFrom(object.at("qualified_notes_2"), report.qualifiedNotesTwo);
    numbersFrom(object.at("qualified_notes_3"), report.qualifiedNotesThree);
    report.drumPattern = numberFrom(object.at("drum_pattern"));
    if (object.contains("drum_pattern_strict")) report.drumPatternStrict = numberFrom(object.at("drum_pattern_strict"));
    numbersFrom(object.at("tonal_distance"), report.tonalDistance.pitchClass);
    numbersFrom(object.at("tonal_distance_paper"), report.tonalDistance.paper);
    return report;
}

json toJson(const CoherenceReport& found) {
    return {{"repeated_rhythm", numbers(found.repeatedRhythm)},
            {"onsets_per_bar", numbers(found.onsetsPerBar)},
            {"note_length", numbers(found.noteLength)},
            {"shared_onsets", numbers(found.sharedOnsets)},
            {"odd_drums", number(found.oddDrums)},
            {"kick_bass", number(found.kickBass)}};
}

std::optional<CoherenceReport> coherenceFrom(const json& line, const char* key) {
    if (!line.contains(key)) return std::nullopt;
    const json& found = line.at(key);
    CoherenceReport report;
    numbersFrom(found.at("repeated_rhythm"), report.repeatedRhythm);
    numbersFrom(found.at("onsets_per_bar"), report.onsetsPerBar);
    numbersFrom(found.at("note_length"), report.noteLength);
    numbersFrom(found.at("shared_onsets"), report.sharedOnsets);
    report.oddDrums = numberFrom(found.at("odd_drums"));
    report.kickBass = numberFrom(found.at("kick_bass"));
    return report;
}

json toJson(const StepTimes& times) {
    return {
        {"phrases", number(times.phrases)}, {"critic", number(times.critic)}, {"generator", number(times.generator)}};
}

std::optional<StepTimes> timesFrom(const json& line) {
    if (!line.contains("times")) return std::nullopt;
    const json& found = line.at("times");
    return StepTimes{numberFrom(found.at("phrases")), numberFrom(found.at("critic")),
                     numberFrom(found.at("generator"))};
}

/// What runs of before do not tell of is 0.
std::uint64_t bytesFrom(const json& line, const char* key) {
    return line.contains(key) ? line.at(key).get_ref<const json::number_unsigned_t&>() : 0;
}

json toJson(const Sameness& found) {
    return {{"diversity", number(found.diversity)}, {"bar_similarity", number(found.barSimilarity)}};
}

std::optional<Sameness> samenessFrom(const json& line, const char* key) {
    if (!line.contains(key)) return std::nullopt;
    const json& found = line.at(key);
    return Sameness{numberFrom(found.at("diversity")), numberFrom(found.at("bar_similarity"))};
}

} // namespace

json toJson(const GanConfig& config) {
    return {{"model", std::string(name(config.kind))},
            {"width", std::string(name(config.width))},
            {"given", config.given ? json(std::string(name(*config.given))) : json(nullptr)},
            {"prior_deviation", config.priorDeviation},
            {"shared_temporal", config.sharedTemporal},
            {"batch_norm", config.batchNorm},
            {"common_bar", config.commonBar},
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
        config.commonBar = object.value("common_bar", plain.commonBar);
        const auto neurons = binaryNeuronsNamed(object.value("binary_neurons", std::string(name(plain.binaryNeurons))));
        if (!neurons) return Error{"its 'binary_neurons' is none of none, deterministic and stochastic"};
        config.binaryNeurons = *neurons;
        const auto critic = criticKindNamed(object.value("critic", std::string(name(plain.critic))));
        if (!critic) return Error{"its 'critic' is none of paper, streams and v1"};
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
            {"drum_pattern_strict", number(report.drumPatternStrict)},
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
    if (report.times) line["times"] = toJson(*report.times);
    line["learning_rate"] = number(report.learningRate);
    line["critic_learning_rate"] = number(report.criticLearningRate);
    if (report.memory > 0) line["memory"] = report.memory;
    if (report.deviceMemory > 0) line["device_memory"] = report.deviceMemory;
    if (report.metrics) line["metrics"] = toJson(*report.metrics);
    if (report.deviation) line["deviation"] = number(*report.deviation);
    if (report.sameness) line["sameness"] = toJson(*report.sameness);
    if (report.sameInData) line["sameness_of_data"] = toJson(*report.sameInData);
    if (report.coherence) line["coherence"] = toJson(*report.coherence);
    if (report.coherenceInData) line["coherence_of_data"] = toJson(*report.coherenceInData);
    if (report.coherenceDeviation) line["coherence_deviation"] = number(*report.coherenceDeviation);
    if (!report.notice.empty()) line["notice"] = report.notice;
    if (report.best) line["best"] = true;
    return line;
}

std::optional<TrainingReport> trainingReportFromJson(const json& line) {
    try {
        TrainingReport report;
        report.step = countFrom(line.at("step"));
        report.criticLoss = numberFrom(line.at("critic_loss"));
        report.wasserstein = numberFrom(line.at("wasserstein"));
        report.gradientPenalty = numberFrom(line.at("gradient_penalty"));
        report.gradientNorm = numberFrom(line.at("gradient_norm"));
        report.generatorLoss = numberFrom(line.at("generator_loss"));
        report.secondsPerStep = numberFrom(line.at("seconds_per_step"));
        report.secondsElapsed = numberFrom(line.at("seconds"));
        report.times = timesFrom(line);
        if (line.contains("learning_rate")) report.learningRate = numberFrom(line.at("learning_rate"));
        if (line.contains("critic_learning_rate"))
            report.criticLearningRate = numberFrom(line.at("critic_learning_rate"));
        report.memory = bytesFrom(line, "memory");
        report.deviceMemory = bytesFrom(line, "device_memory");
        if (line.contains("metrics")) report.metrics = metricsFrom(line.at("metrics"));
        if (line.contains("deviation")) report.deviation = numberFrom(line.at("deviation"));
        report.sameness = samenessFrom(line, "sameness");
        report.sameInData = samenessFrom(line, "sameness_of_data");
        report.coherence = coherenceFrom(line, "coherence");
        report.coherenceInData = coherenceFrom(line, "coherence_of_data");
        if (line.contains("coherence_deviation"))
            report.coherenceDeviation = numberFrom(line.at("coherence_deviation"));
        report.notice = line.value("notice", std::string());
        report.best = line.value("best", false);
        return report;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

} // namespace muse
