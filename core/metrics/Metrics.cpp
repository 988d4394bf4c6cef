// SPDX-License-Identifier: MIT
#include "core/metrics/Metrics.h"

#include "core/metrics/BarMeasures.h"

#include <limits>

namespace muse {
namespace {

constexpr double kPercent = 100;

template <typename Mean> void join(Mean& into, const Mean& other) {
    into.sum += other.sum;
    into.count += other.count;
}

template <std::size_t size, typename Mean>
void join(std::array<Mean, size>& into, const std::array<Mean, size>& other) {
    for (std::size_t i = 0; i < size; ++i)
        join(into[i], other[i]);
}

template <typename Mean> double value(const Mean& mean, double unit = 1) {
    return mean.count == 0 ? std::numeric_limits<double>::quiet_NaN()
                           : unit * mean.sum / static_cast<double>(mean.count);
}

template <std::size_t size, typename Mean>
std::array<double, size> values(const std::array<Mean, size>& means, double unit = 1) {
    std::array<double, size> result{};
    for (std::size_t i = 0; i < size; ++i)
        result[i] = value(means[i], unit);
    return result;
}

} // namespace

void MetricsAccumulator::add(const Pianoroll& roll) {
    for (int bar = 0; bar < roll.bars(); ++bar) {
        ++m_bars;
        std::array<TonalBar, kFamilies> tonal;
        for (const Family family : kAllFamilies) {
            const BarRows rows = roll.barRows(bar, family);
            const PitchSet used = pitchesUsed(rows);
            if (!used.any()) {
                ++m_empty[index(family)];
                continue;
            }
            if (family == Family::Drums) {
                const DrumPattern pattern = drumPattern(rows);
                m_drumPattern.add(pattern.loose);
                m_drumPatternStrict.add(pattern.strict);
                continue;
            }
            const BothChromas<int> bins = chromaBinsUsed(used);
            m_upc.paper[index(family)].add(bins.paper);
            m_upc.pitchClass[index(family)].add(bins.pitchClass);
            const NoteCounts notes = countNotes(rows);
            m_two[index(family)].add(static_cast<double>(notes.atLeastTwo) / notes.all);
            m_three[index(family)].add(static_cast<double>(notes.atLeastThree) / notes.all);
            tonal[index(family)] = tonalBar(rows);
        }
        for (std::size_t pair = 0; pair < kTrackPairs.size(); ++pair) {
            const TonalBar& first = tonal[index(kTrackPairs[pair].first)];
            const TonalBar& second = tonal[index(kTrackPairs[pair].second)];
            if (!first.defined || !second.defined) continue;
            m_tonal.paper[pair].add(tonalDistance(first.path.paper, second.path.paper));
            m_tonal.pitchClass[pair].add(tonalDistance(first.path.pitchClass, second.path.pitchClass));
        }
    }
}

void MetricsAccumulator::add(const MetricsAccumulator& other) {
    m_bars += other.m_bars;
    for (std::size_t i = 0; i < kFamilies; ++i)
        m_empty[i] += other.m_empty[i];
    join(m_upc.paper, other.m_upc.paper);
    join(m_upc.pitchClass, other.m_upc.pitchClass);
    join(m_two, other.m_two);
    join(m_three, other.m_three);
    join(m_drumPattern, other.m_drumPattern);
    join(m_drumPatternStrict, other.m_drumPatternStrict);
    join(m_tonal.paper, other.m_tonal.paper);
    join(m_tonal.pitchClass, other.m_tonal.pitchClass);
}

MetricsReport MetricsAccumulator::report() const {
    MetricsReport report;
    report.bars = m_bars;
    for (std::size_t i = 0; i < kFamilies; ++i)
        report.emptyBars[i] = value(Mean{static_cast<double>(m_empty[i]), m_bars}, kPercent);
    report.usedPitchClasses.paper = values(m_upc.paper);
    report.usedPitchClasses.pitchClass = values(m_upc.pitchClass);
    report.qualifiedNotesTwo = values(m_two, kPercent);
    report.qualifiedNotesThree = values(m_three, kPercent);
    report.drumPattern = value(m_drumPattern, kPercent);
    report.drumPatternStrict = value(m_drumPatternStrict, kPercent);
    report.tonalDistance.paper = values(m_tonal.paper);
    report.tonalDistance.pitchClass = values(m_tonal.pitchClass);
    return report;
}

MetricsReport evaluate(const Pianoroll& roll) {
    MetricsAccumulator accumulator;
    accumulator.add(roll);
    return accumulator.report();
}

} // namespace muse
