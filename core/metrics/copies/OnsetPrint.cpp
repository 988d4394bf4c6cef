// SPDX-License-Identifier: MIT
#include "core/metrics/copies/OnsetPrint.h"

#include <bit>
#include <functional>
#include <numeric>

namespace muse {
namespace {

/// By General MIDI's drum map.
std::size_t drumPart(int number) {
    switch (number) {
    case 35:
    case 36:
        return 0;
    case 37:
    case 38:
    case 40:
        return 1;
    case 42:
    case 44:
        return 2;
    case 46:
        return 3;
    case 41:
    case 43:
    case 45:
    case 47:
    case 48:
    case 50:
        return 4;
    case 49:
    case 52:
    case 55:
    case 57:
        return 5;
    case 51:
    case 53:
    case 59:
        return 6;
    default:
        return 7;
    }
}

/// Calls visit(pitch index, sixteenth) for every onset.
template <typename Visit> void forEachOnset(const TrackGrid& grid, Visit visit) {
    for (std::size_t sixteenth = 0; sixteenth < kSixteenths; ++sixteenth) {
        const PitchSet& pitches = grid.onsets[sixteenth];
        for (std::uint64_t rest = pitches.low; rest != 0; rest &= rest - 1)
            visit(std::countr_zero(rest), sixteenth);
        for (std::uint64_t rest = pitches.high; rest != 0; rest &= rest - 1)
            visit(64 + std::countr_zero(rest), sixteenth);
    }
}

template <typename Sets> int bits(const Sets& sets) {
    int count = 0;
    for (const SixteenthSet set : sets)
        count += std::popcount(set);
    return count;
}

} // namespace

int OnsetPrint::count() const {
    return std::accumulate(counts.begin(), counts.end(), 0);
}

void OnsetPrint::summarise() {
    counts[index(Family::Drums)] = bits(drums);
    for (const Family family : {Family::Bass, Family::Guitar, Family::Piano, Family::Strings}) {
        const auto& classes = pitched[pitchedIndex(family)];
        counts[index(family)] = bits(classes);
        rhythm[pitchedIndex(family)] =
            std::accumulate(classes.begin(), classes.end(), SixteenthSet{0}, std::bit_or<>());
    }
}

void OnsetPrint::leaveOut(Family family) {
    if (family == Family::Drums)
        drums = {};
    else
        pitched[pitchedIndex(family)] = {};
    summarise();
}

OnsetPrint onsetPrint(const Pianoroll& phrase) {
    OnsetPrint print;
    for (const Family family : kAllFamilies)
        forEachOnset(trackGrid(phrase, family), [&](int pitch, std::size_t sixteenth) {
            SixteenthSet& set =
                family == Family::Drums
                    ? print.drums[drumPart(pitch + kLowestPitch)]
                    : print.pitched[pitchedIndex(family)][static_cast<std::size_t>(pitch) % kFoldedPitches];
            set |= SixteenthSet{1} << sixteenth;
        });
    print.summarise();
    return print;
}

} // namespace muse
