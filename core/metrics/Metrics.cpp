// SPDX-License-Identifier: MIT
#include "core/metrics/Metrics.h"

#include "core/metrics/BarMeasures.h"

#include <limits>

namespace muse {
namespace {

constexpr double kPercent = 100;

void join(MetricMean& into, const MetricMean& other) {
    into.sum += other.sum;
    into.count += other.count;
}

template <std::size_t size> void join(std::array<MetricMean, size>& into, const std::array<MetricMean, size>& other) {
    for (std::size_t i = 0; i < size; ++i)
        join(into[i], other[i]);
}

double value(const MetricMean& mean, double unit = 1) {
    return mean.count == 0 ? std::numeric_limits<double>::quiet_NaN()
                           : unit * mean.sum / static_cast<double>(mean.count);
}

template <std::size_t size>
std::array<double, size> values(const std::array<MetricMean, size>& means, double unit = 1) {
    std::array<double, size> result{};
    for (std::size_t i = 0; i < size; ++i)
        result[i] = value(means[i], unit);
    return result;
}

} // namespace

void MetricsAccumulator::add(const Pianoroll& roll) {
    for (int bar = 0; bar < roll.bars(); ++bar) {
        ++m_sums.bars;
        std::array<TonalBar, kFamilies> tonal;
        for (const Family family : kAllFamilies) {
            const BarRows rows = roll.barRows(bar, family);
            const PitchSet used = pitchesUsed(rows);
            if (!used.any()) {
                ++m_sums.emptyBars[index(family)];
                continue;
            }
            if (family == Family::Drums) {
                const DrumPattern pattern = drumPattern(rows);
                m_sums.drumPattern.add(pattern.loose);
                m_sums.drumPatternStrict.add(pattern.strict);
                continue;
            }
            const BothChromas<int> bins = chromaBinsUsed(used);
            m_sums.usedPitchClasses.paper[index(family)].add(bins.paper);
            m_sums.usedPitchClasses.pitchClass[index(family)].add(bins.pitchClass);
            const NoteCounts notes = countNotes(rows);
            m_sums.qualifiedNotesTwo[index(family)].add(static_cast<double>(notes.atLeastTwo) / notes.all);
            m_sums.qualifiedNotesThree[index(family)].add(static_cast<double>(notes.atLeastThree) / notes.all);
            tonal[index(family)] = tonalBar(rows);
        }
        for (std::size_t pair = 0; pair < kTrackPairs.size(); ++pair) {
            const TonalBar& first = tonal[index(kTrackPairs[pair].first)];
            const TonalBar& second = tonal[index(kTrackPairs[pair].second)];
            if (!first.defined || !second.defined) continue;
            m_sums.tonalDistance.paper[pair].add(tonalDistance(first.path.paper, second.path.paper));
            m_sums.tonalDistance.pitchClass[pair].add(tonalDistance(first.path.pitchClass, second.path.pitchClass));
        }
    }
}

void MetricsAccumulator::add(const MetricsSums& sums) {
    m_sums.bars += sums.bars;
    for (std::size_t i = 0; i < kFamilies; ++i)
        m_sums.emptyBars[i] += sums.emptyBars[i];
    join(m_sums.usedPitchClasses.paper, sums.usedPitchClasses.paper);
    join(m_sums.usedPitchClasses.pitchClass, sums.usedPitchClasses.pitchClass);
    join(m_sums.qualifiedNotesTwo, sums.qualifiedNotesTwo);
    join(m_sums.qualifiedNotesThree, sums.qualifiedNotesThree);
    join(m_sums.drumPattern, sums.drumPattern);
    join(m_sums.drumPatternStrict, sums.drumPatternStrict);
    join(m_sums.tonalDistance.paper, sums.tonalDistance.paper);
    join(m_sums.tonalDistance.pitchClass, sums.tonalDistance.pitchClass);
}

MetricsReport MetricsAccumulator::report() const {
    MetricsReport report;
    report.bars = m_sums.bars;
    for (std::size_t i = 0; i < kFamilies; ++i)
        report.emptyBars[i] = value(MetricMean{static_cast<double>(m_sums.emptyBars[i]), m_sums.bars}, kPercent);
    report.usedPitchClasses.paper = values(m_sums.usedPitchClasses.paper);
    report.usedPitchClasses.pitchClass = values(m_sums.usedPitchClasses.pitchClass);
    report.qualifiedNotesTwo = values(m_sums.qualifiedNotesTwo, kPercent);
    report.qualifiedNotesThree = values(m_sums.qualifiedNotesThree, kPercent);
    report.drumPattern = value(m_sums.drumPattern, kPercent);
    report.drumPatternStrict = value(m_sums.drumPatternStrict, kPercent);
    report.tonalDistance.paper = values(m_sums.tonalDistance.paper);
    report.tonalDistance.pitchClass = values(m_sums.tonalDistance.pitchClass);
    return report;
}

MetricsReport evaluate(const Pianoroll& roll) {
    MetricsAccumulator accumulator;
    accumulator.add(roll);
    return accumulator.report();
}

} // namespace muse
