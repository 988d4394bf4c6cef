// SPDX-License-Identifier: MIT
#include "core/metrics/coherence/RhythmFeatures.h"

#include "core/metrics/coherence/FeatureCatalogue.h"

#include <bit>
#include <cmath>
#include <limits>

namespace muse {
namespace {

using enum FeatureGroupId;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr SixteenthSet kOdd = 0xAAAA'AAAA'AAAA'AAAA;
constexpr int kOddCount = static_cast<int>(kSixteenths) / 2;
constexpr PitchSet kAllPitches = {~std::uint64_t{0}, ~std::uint64_t{0}};

struct BarPair {
    int first;
    int second;
};
/// In the order of the catalogue's columns: neighbours, two bars on, three.
constexpr std::array<BarPair, 6> kBarPairs = {{{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}}};
using PairShares = std::array<double, kBarPairs.size()>;

/// What two sets have in common, and what is in either.
struct Overlap {
    int common = 0;
    int either = 0;

    void add(const Overlap& other) {
        common += other.common;
        either += other.either;
    }
    /// The Jaccard index; NaN of two empty sets.
    [[nodiscard]] double share() const { return either > 0 ? static_cast<double>(common) / either : kNone; }
};

Overlap overlap(SixteenthSet a, SixteenthSet b) {
    return {std::popcount(a & b), std::popcount(a | b)};
}

Overlap commonNotes(const TrackGrid& grid, BarPair bars) {
    const auto* a = &grid.onsets[static_cast<std::size_t>(bars.first * kSixteenthsPerBar)];
    const auto* b = &grid.onsets[static_cast<std::size_t>(bars.second * kSixteenthsPerBar)];
    Overlap notes;
    for (int i = 0; i < kSixteenthsPerBar; ++i)
        notes.add({(a[i] & b[i]).count(), (a[i] | b[i]).count()});
    return notes;
}

double share(int part, int of) {
    return of > 0 ? static_cast<double>(part) / of : kNone;
}

std::span<double> slot(std::span<double> features, FeatureGroupId id) {
    const FeatureGroup& group = featureGroup(id);
    return features.subspan(group.first, group.columns.size());
}

/// Means over the pairs of bars of each distance that both sound.
void putByDistance(const PairShares& shares, const std::array<FeatureGroupId, 3>& groups, std::size_t column,
                   std::span<double> features) {
    for (std::size_t distance = 1; distance <= groups.size(); ++distance) {
        double sum = 0;
        int count = 0;
        for (std::size_t i = 0; i < kBarPairs.size(); ++i)
            if (kBarPairs[i].second - kBarPairs[i].first == static_cast<int>(distance) && !std::isnan(shares[i])) {
                sum += shares[i];
                ++count;
            }
        slot(features, groups[distance - 1])[column] = count > 0 ? sum / count : kNone;
    }
}

void measureRepetition(const PhraseGrids& grids, std::span<double> features) {
    std::array<Overlap, kBarPairs.size()> all;
    for (std::size_t track = 0; track < kFamilies; ++track) {
        PairShares notes;
        PairShares rhythm;
        for (std::size_t i = 0; i < kBarPairs.size(); ++i) {
            const Overlap common = commonNotes(grids[track], kBarPairs[i]);
            all[i].add(common);
            const unsigned first = barOf(grids[track].rhythm, kBarPairs[i].first);
            const unsigned second = barOf(grids[track].rhythm, kBarPairs[i].second);
            const bool both = first != 0 && second != 0;
            notes[i] = both ? common.share() : kNone;
            rhythm[i] = both ? overlap(first, second).share() : kNone;
        }
        putByDistance(notes, {RepeatedNotes1, RepeatedNotes2, RepeatedNotes3}, track, features);
        putByDistance(rhythm, {RepeatedRhythm1, RepeatedRhythm2, RepeatedRhythm3}, track, features);
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        slot(features, SelfSimilarity)[i] = all[i].share();
}

double grooveConsistency(SixteenthSet rhythm) {
    if (rhythm == 0) return kNone;
    int different = 0;
    for (int bar = 0; bar + 1 < kBarsPerPhrase; ++bar)
        different += std::popcount(barOf(rhythm, bar) ^ barOf(rhythm, bar + 1));
    return 1 - share(different, (kBarsPerPhrase - 1) * kSixteenthsPerBar);
}

/// Sixteenths in which any of the wanted pitches begins, at most a step beside them.
SixteenthSet closeOnsets(const TrackGrid& grid, PitchSet wanted) {
    SixteenthSet set = 0;
    for (std::size_t i = 0; i < kSixteenths; ++i)
        set |= SixteenthSet{(grid.close[i] & wanted).any()} << i;
    return set;
}

/// Of a silent track nothing is said: that it is silent is told by other features.
double oddShare(const TrackGrid& grid, PitchSet wanted) {
    return grid.rhythm == 0 ? kNone : share(std::popcount(closeOnsets(grid, wanted) & kOdd), kOddCount);
}

double interOnset(SixteenthSet rhythm) {
    const int onsets = std::popcount(rhythm);
    if (onsets < 2) return kNone;
    const int span = 63 - std::countl_zero(rhythm) - std::countr_zero(rhythm);
    return share(span, onsets - 1);
}

constexpr std::array kPositions = {PositionsBass, PositionsDrums, PositionsGuitar, PositionsPiano, PositionsStrings};

void measureTrack(const TrackGrid& grid, std::size_t track, std::span<double> features) {
    const SixteenthSet rhythm = grid.rhythm;
    slot(features, Groove)[track] = grooveConsistency(rhythm);
    slot(features, OddSixteenths)[track] = oddShare(grid, kAllPitches);
    slot(features, RhythmPerBar)[track] = share(std::popcount(rhythm), kBarsPerPhrase);
    slot(features, InterOnset)[track] = interOnset(rhythm);
    slot(features, OffGrid)[track] = share(grid.notes - grid.onGrid, grid.notes);
    std::array<int, kSixteenthsPerBar> counts{};
    int onsets = 0;
    for (std::size_t i = 0; i < kSixteenths; ++i) {
        const int here = grid.onsets[i].count();
        counts[i % kSixteenthsPerBar] += here;
        onsets += here;
    }
    slot(features, OnsetsPerBar)[track] = share(onsets, kBarsPerPhrase);
    for (std::size_t i = 0; i < counts.size(); ++i)
        slot(features, kPositions[track])[i] = share(counts[i], onsets);
}

/// Pitches of drums by their General MIDI numbers.
template <std::size_t Count> PitchSet drumPitches(const std::array<int, Count>& numbers) {
    PitchSet pitches;
    for (const int number : numbers)
        pitches.set(number - kLowestPitch, true);
    return pitches;
}

void measureDrumKit(const PhraseGrids& grids, std::span<double> features) {
    static const PitchSet kicks = drumPitches(std::array{35, 36});
    static const PitchSet snares = drumPitches(std::array{38, 40});
    static const PitchSet hiHats = drumPitches(std::array{42, 44, 46});
    const TrackGrid& drums = grids[index(Family::Drums)];
    const auto odd = slot(features, OddDrums);
    odd[0] = oddShare(drums, kicks);
    odd[1] = oddShare(drums, snares);
    odd[2] = oddShare(drums, hiHats);
    SixteenthSet kick = 0;
    for (std::size_t i = 0; i < kSixteenths; ++i)
        kick |= SixteenthSet{(drums.onsets[i] & kicks).any()} << i;
    // Where one of the two rests there is nothing to agree on.
    const SixteenthSet bass = grids[index(Family::Bass)].rhythm;
    const bool both = kick != 0 && bass != 0;
    const int together = std::popcount(kick & bass);
    slot(features, KickBass)[0] = both ? share(together, std::popcount(bass)) : kNone;
    slot(features, KickBass)[1] = both ? share(together, std::popcount(kick)) : kNone;
}

void measurePairs(const PhraseGrids& grids, std::span<double> features) {
    const auto shared = slot(features, SharedOnsets);
    std::size_t column = 0;
    for (std::size_t a = 0; a < kFamilies; ++a)
        for (std::size_t b = a + 1; b < kFamilies; ++b) {
            const bool both = grids[a].rhythm != 0 && grids[b].rhythm != 0;
            shared[column++] = both ? overlap(grids[a].rhythm, grids[b].rhythm).share() : kNone;
        }
}

} // namespace

void measureRhythm(const PhraseGrids& grids, std::span<double> features) {
    measureRepetition(grids, features);
    SixteenthSet all = 0;
    for (std::size_t track = 0; track < kFamilies; ++track) {
        measureTrack(grids[track], track, features);
        all |= grids[track].rhythm;
    }
    slot(features, Groove)[kFamilies] = grooveConsistency(all);
    measureDrumKit(grids, features);
    measurePairs(grids, features);
}

} // namespace muse
