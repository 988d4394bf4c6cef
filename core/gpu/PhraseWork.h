// SPDX-License-Identifier: MIT
#pragma once

#include "core/gpu/BarArithmetic.h"

#include <cmath>

namespace muse::gpu {

inline constexpr int kPairs = 6;
inline constexpr int kPhraseValues = kSteps * kPitchRows * kBars * kFamilyCount;

/// Families of each pair that TD compares, in the order of kTrackPairs.
struct PairFamilies {
    int first;
    int second;
};
MUSE_HOST_DEVICE inline PairFamilies pairFamilies(int pair) {
    constexpr PairFamilies families[kPairs] = {{0, 2}, {0, 4}, {0, 3}, {2, 4}, {2, 3}, {4, 3}};
    return families[pair];
}

struct SumAndCount {
    double sum;
    double count;
    MUSE_HOST_DEVICE void add(double value) { sum += value, ++count; }
};

/// MetricsSums of one phrase, in doubles alone, as the device hands it back.
struct PhraseSums {
    double bars;
    double empty[kFamilyCount];
    SumAndCount binsPaper[kFamilyCount];
    SumAndCount binsPitchClass[kFamilyCount];
    SumAndCount two[kFamilyCount];
    SumAndCount three[kFamilyCount];
    SumAndCount loose;
    SumAndCount strict;
    SumAndCount tonalPaper[kPairs];
    SumAndCount tonalPitchClass[kPairs];
};

/// TD of one pair in one bar.
struct PairBar {
    bool defined;
    BothSums distance;
};

/// What a team of threads shares while it measures one phrase; 33 KB, so that a block's shared memory holds it.
struct PhraseWork {
    Row rows[kBars][kFamilyCount][kSteps];
    FamilyBar families[kBars][kFamilyCount];
    TonalBeat beats[kBars][kFamilyCount][kBeats];
    PairBar pairs[kBars][kPairs];
};
static_assert(sizeof(PhraseWork) <= 48 * 1024, "a block has 48 KB of shared memory");

/// Neighbouring threads take neighbouring values of (96, 84, 4, 5).
MUSE_HOST_DEVICE inline void packTask(const float* values, float threshold, PhraseWork& work, int task) {
    constexpr int stride = kBars * kFamilyCount;
    const int step = task / stride;
    const int bar = task % stride / kFamilyCount;
    const int family = task % kFamilyCount;
    work.rows[bar][family][step] = packRow(values + step * kPitchRows * stride + task % stride, stride, threshold);
}

MUSE_HOST_DEVICE inline void familyTask(PhraseWork& work, int task) {
    const int bar = task / kFamilyCount;
    const int family = task % kFamilyCount;
    work.families[bar][family] = measureFamily(work.rows[bar][family]);
}

MUSE_HOST_DEVICE inline void beatTask(PhraseWork& work, int task) {
    const int beat = task % kBeats;
    const int family = task / kBeats % kFamilyCount;
    const int bar = task / (kBeats * kFamilyCount);
    work.beats[bar][family][beat] = measureBeat(work.rows[bar][family] + beat * kBeatSteps);
}

MUSE_HOST_DEVICE inline double distance(const double* a, const double* b) {
    double squares = 0;
    for (int axis = 0; axis < kAxes; ++axis)
        squares += (a[axis] - b[axis]) * (a[axis] - b[axis]);
    return sqrt(squares);
}

/// Defined only where both tracks sound in all four beats.
MUSE_HOST_DEVICE inline void pairTask(PhraseWork& work, int task) {
    const int bar = task / kPairs;
    const PairFamilies families = pairFamilies(task % kPairs);
    PairBar result = {true, {0, 0}};
    for (int beat = 0; beat < kBeats; ++beat) {
        const TonalBeat& first = work.beats[bar][families.first][beat];
        const TonalBeat& second = work.beats[bar][families.second][beat];
        result.defined = result.defined && first.sounds && second.sounds;
        result.distance.paper += distance(first.paper, second.paper) / kBeats;
        result.distance.pitchClass += distance(first.pitchClass, second.pitchClass) / kBeats;
    }
    work.pairs[bar][task % kPairs] = result;
}

MUSE_HOST_DEVICE inline void addFamily(const FamilyBar& bar, int family, PhraseSums& sums) {
    if (!bar.sounds) {
        ++sums.empty[family];
        return;
    }
    if (family == kDrumFamily) {
        sums.loose.add(bar.loose);
        sums.strict.add(bar.strict);
        return;
    }
    sums.binsPaper[family].add(bar.bins.paper);
    sums.binsPitchClass[family].add(bar.bins.pitchClass);
    sums.two[family].add(bar.two);
    sums.three[family].add(bar.three);
}

/// Adds the bars in their order.
MUSE_HOST_DEVICE inline PhraseSums sumsOf(const PhraseWork& work) {
    PhraseSums sums = {};
    sums.bars = kBars;
    for (int bar = 0; bar < kBars; ++bar) {
        for (int family = 0; family < kFamilyCount; ++family)
            addFamily(work.families[bar][family], family, sums);
        for (int pair = 0; pair < kPairs; ++pair) {
            if (!work.pairs[bar][pair].defined) continue;
            sums.tonalPaper[pair].add(work.pairs[bar][pair].distance.paper);
            sums.tonalPitchClass[pair].add(work.pairs[bar][pair].distance.pitchClass);
        }
    }
    return sums;
}

/// Measures one phrase with a team of threads that all call this. A team has `first()` (which member calls), `size()`
/// and `join()`, which returns once all members have called it.
template <typename Team>
MUSE_HOST_DEVICE void measurePhrase(const float* values, float threshold, PhraseWork& work, PhraseSums& sums,
                                    const Team& team) {
    for (int task = team.first(); task < kSteps * kBars * kFamilyCount; task += team.size())
        packTask(values, threshold, work, task);
    team.join();
    constexpr int familyTasks = kBars * kFamilyCount;
    for (int task = team.first(); task < familyTasks * (1 + kBeats); task += team.size())
        task < familyTasks ? familyTask(work, task) : beatTask(work, task - familyTasks);
    team.join();
    for (int task = team.first(); task < kBars * kPairs; task += team.size())
        pairTask(work, task);
    team.join();
    if (team.first() == 0) sums = sumsOf(work);
    team.join();
}

} // namespace muse::gpu
