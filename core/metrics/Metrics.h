// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace muse {

/// The pairs of tracks that tonal distance compares, in the paper's order: B-G B-S B-P G-S G-P S-P.
struct TrackPair {
    std::string_view label;
    Family first;
    Family second;
};
inline constexpr std::array<TrackPair, 6> kTrackPairs = {{{"B-G", Family::Bass, Family::Guitar},
                                                          {"B-S", Family::Bass, Family::Strings},
                                                          {"B-P", Family::Bass, Family::Piano},
                                                          {"G-S", Family::Guitar, Family::Strings},
                                                          {"G-P", Family::Guitar, Family::Piano},
                                                          {"S-P", Family::Strings, Family::Piano}}};

/// A metric under both definitions (design.md, Numbers): "paper" groups seven adjacent semitones, "pitchClass" is true.
template <typename T> struct BothChromas {
    T paper{};
    T pitchClass{};
};

/// The paper's five metrics over some bars (reference.md section 3.1). NaN where nothing was defined; drums have no UPC
/// and QN.
struct MetricsReport {
    std::int64_t bars = 0;
    std::array<double, kFamilies> emptyBars{};                   ///< EB, percent of bars without a note
    BothChromas<std::array<double, kFamilies>> usedPitchClasses; ///< UPC, mean count over sounding bars
    std::array<double, kFamilies> qualifiedNotesTwo{};   ///< QN, percent of notes of >= 2 steps (paper-compatible)
    std::array<double, kFamilies> qualifiedNotesThree{}; ///< QN, percent of notes of >= 3 steps (as the paper words it)
    double drumPattern = 0;                              ///< DP, percent, tolerance 0.3 (paper-compatible)
    double drumPatternStrict = 0;                        ///< DP, percent, tolerance 0.1 (v2)
    BothChromas<std::array<double, kTrackPairs.size()>>
        tonalDistance; ///< TD, mean over bars in which both sound in all four beats
};

/// What a mean is taken of.
struct MetricMean {
    double sum = 0;
    std::int64_t count = 0;
    void add(double value) { sum += value, ++count; }
};

/// What a report is made of: counts, sums of shares (0..1), of bins and of distances. They can be added, reports
/// cannot.
struct MetricsSums {
    std::int64_t bars = 0;
    std::array<std::int64_t, kFamilies> emptyBars{};
    BothChromas<std::array<MetricMean, kFamilies>> usedPitchClasses;
    std::array<MetricMean, kFamilies> qualifiedNotesTwo;
    std::array<MetricMean, kFamilies> qualifiedNotesThree;
    MetricMean drumPattern;
    MetricMean drumPatternStrict;
    BothChromas<std::array<MetricMean, kTrackPairs.size()>> tonalDistance;
};

/// Collects bars, from one thread; add one accumulator to another to join threads.
class MetricsAccumulator {
public:
    void add(const Pianoroll& roll);
    void add(const MetricsAccumulator& other) { add(other.m_sums); }
    /// Sums taken elsewhere, such as on a GPU.
    void add(const MetricsSums& sums);
    [[nodiscard]] const MetricsSums& sums() const { return m_sums; }
    [[nodiscard]] MetricsReport report() const;

private:
    MetricsSums m_sums;
};

/// All metrics of a roll.
MetricsReport evaluate(const Pianoroll& roll);

} // namespace muse
