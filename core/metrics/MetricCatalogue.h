// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/Metrics.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace muse {

/// The values of a report, each definition a metric of its own, in the order in which they are shown and written.
enum class MetricId {
    EmptyBars,
    UsedPitchClasses,
    UsedPitchClassesPaper,
    QualifiedNotesTwo,
    QualifiedNotesThree,
    DrumPattern,
    DrumPatternStrict,
    TonalDistance,
    TonalDistancePaper
};

/// What a metric has a value of.
enum class MetricScope {
    Families,        ///< each of the five
    PitchedFamilies, ///< all but drums, which have neither pitch classes nor lengths
    Drums,
    Pairs ///< each of kTrackPairs
};

/// What a good value is.
enum class BetterValue {
    Higher,
    Lower,
    NearData ///< neither much nor little is good; what the training data have is
};

/// What is said of a metric, wherever it is said: in the window, in tables and in files.
struct Metric {
    MetricId id;
    std::string_view key;         ///< in JSON, such as "UPC_paper"
    std::string_view symbol;      ///< the paper's letters, such as "UPC"
    std::string_view label;       ///< which definition, such as "paper-compatible"
    std::string_view unit;        ///< "%" or nothing
    std::string_view heading;     ///< over columns of a table, such as "QN >= 2, %"
    std::string_view explanation; ///< one sentence
    MetricScope scope;
    BetterValue better;
    int digits;           ///< behind the point, in a table
    bool paperCompatible; ///< as the paper's tables were computed; where there is only one definition, too
};

/// All of them, in the order of MetricId.
std::span<const Metric> metricCatalogue();
const Metric& metric(MetricId id);

/// Everything that the report keeps of a metric: a value a family, drums included, a value a pair, or one.
std::span<const double> allValues(MetricId id, const MetricsReport& report);
std::span<double> allValues(MetricId id, MetricsReport& report);

/// The families that a metric has values of; none where it compares pairs.
std::span<const Family> familiesOf(const Metric& metric);
/// What stands over each value: the family's initial, or the pair ("B-G").
std::vector<std::string_view> columnsOf(const Metric& metric);
/// A value a column.
std::vector<double> valuesOf(const Metric& metric, const MetricsReport& report);

} // namespace muse
