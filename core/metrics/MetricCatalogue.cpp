// SPDX-License-Identifier: MIT
#include "core/metrics/MetricCatalogue.h"

namespace muse {
namespace {

using enum BetterValue;

constexpr std::array<Metric, 9> kCatalogue = {{
    {MetricId::EmptyBars, "EB", "EB", "empty bars", "%", "EB, %", "Share of bars without a note.",
     MetricScope::Families, NearData, 2, true},
    {MetricId::UsedPitchClasses, "UPC", "UPC", "pitch classes", "", "UPC", "Used pitch classes a bar, of twelve.",
     MetricScope::PitchedFamilies, NearData, 2, false},
    {MetricId::UsedPitchClassesPaper, "UPC_paper", "UPC", "paper-compatible", "", "UPC*",
     "Used pitch classes as the paper's tables count them: blocks of seven semitones.", MetricScope::PitchedFamilies,
     NearData, 2, true},
    {MetricId::QualifiedNotesTwo, "QN2", "QN", "paper-compatible", "%", "QN >= 2, %",
     "Qualified notes: share of notes of at least two steps.", MetricScope::PitchedFamilies, Higher, 1, true},
    {MetricId::QualifiedNotesThree, "QN3", "QN", "three steps", "%", "QN >= 3, %",
     "Qualified notes: share of notes of at least three steps, a 32nd.", MetricScope::PitchedFamilies, Higher, 1,
     false},
    {MetricId::DrumPattern, "DP", "DP", "paper-compatible", "%", "DP .3, %",
     "Share of drum onsets on an eighth or sixteenth pattern; one a step beside it counts 0.3.", MetricScope::Drums,
     Higher, 1, true},
    {MetricId::DrumPatternStrict, "DP_strict", "DP", "strict", "%", "DP .1, %",
     "The same, but an onset a step beside the pattern counts only 0.1.", MetricScope::Drums, Higher, 1, false},
    {MetricId::TonalDistance, "TD", "TD", "pitch classes", "", "TD",
     "Tonal distance between two tracks; nearer tracks are more in harmony.", MetricScope::Pairs, Lower, 2, false},
    {MetricId::TonalDistancePaper, "TD_paper", "TD", "paper-compatible", "", "TD",
     "Tonal distance over blocks of seven semitones, as in the paper's tables.", MetricScope::Pairs, Lower, 2, true},
}};

constexpr std::array kPitched = {Family::Bass, Family::Guitar, Family::Piano, Family::Strings};
constexpr std::array kDrumsAlone = {Family::Drums};

/// The same for a report that may be written to and one that may not.
template <typename Value, typename Report> std::span<Value> field(MetricId id, Report& report) {
    switch (id) {
    case MetricId::EmptyBars:
        return report.emptyBars;
    case MetricId::UsedPitchClasses:
        return report.usedPitchClasses.pitchClass;
    case MetricId::UsedPitchClassesPaper:
        return report.usedPitchClasses.paper;
    case MetricId::QualifiedNotesTwo:
        return report.qualifiedNotesTwo;
    case MetricId::QualifiedNotesThree:
        return report.qualifiedNotesThree;
    case MetricId::DrumPattern:
        return {&report.drumPattern, 1};
    case MetricId::DrumPatternStrict:
        return {&report.drumPatternStrict, 1};
    case MetricId::TonalDistance:
        return report.tonalDistance.pitchClass;
    case MetricId::TonalDistancePaper:
        return report.tonalDistance.paper;
    }
    return {};
}

} // namespace

std::span<const Metric> metricCatalogue() {
    return kCatalogue;
}

const Metric& metric(MetricId id) {
    return kCatalogue[static_cast<std::size_t>(id)];
}

std::span<const double> allValues(MetricId id, const MetricsReport& report) {
    return field<const double>(id, report);
}

std::span<double> allValues(MetricId id, MetricsReport& report) {
    return field<double>(id, report);
}

std::span<const Family> familiesOf(const Metric& metric) {
    switch (metric.scope) {
    case MetricScope::Families:
        return kAllFamilies;
    case MetricScope::PitchedFamilies:
        return kPitched;
    case MetricScope::Drums:
        return kDrumsAlone;
    case MetricScope::Pairs:
        break;
    }
    return {};
}

std::vector<std::string_view> columnsOf(const Metric& metric) {
    std::vector<std::string_view> columns;
    for (const Family family : familiesOf(metric))
        columns.push_back(name(family).substr(0, 1));
    if (metric.scope == MetricScope::Pairs)
        for (const TrackPair& pair : kTrackPairs)
            columns.push_back(pair.label);
    return columns;
}

std::vector<double> valuesOf(const Metric& metric, const MetricsReport& report) {
    const auto all = allValues(metric.id, report);
    if (metric.scope != MetricScope::PitchedFamilies) return {all.begin(), all.end()};
    std::vector<double> values;
    for (const Family family : kPitched)
        values.push_back(all[index(family)]);
    return values;
}

} // namespace muse
