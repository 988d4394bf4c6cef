// SPDX-License-Identifier: MIT
#include "core/dataset/funnel/BarActivity.h"

#include "core/dataset/funnel/Rejections.h"

#include <algorithm>
#include <bit>

namespace muse {
namespace {

/// Notes that begin within the bar.
int onsets(const Pianoroll& roll, int bar) {
    int count = 0;
    for (const Family family : kAllFamilies) {
        PitchSet before = bar > 0 ? roll.row(bar - 1, kStepsPerBar - 1, family) : PitchSet{};
        for (const PitchSet& row : roll.barRows(bar, family)) {
            count += (row & ~before).count();
            before = row;
        }
    }
    return count;
}

struct LeastPlaying {
    int pitches;
    int steps;
};

LeastPlaying leastPlaying(Family family) {
    if (family == Family::Drums) return {2, 24};
    return family == Family::Bass ? LeastPlaying{1, 96} : LeastPlaying{2, 156};
}

} // namespace

unsigned strongFamilies(const Pianoroll& phrase) {
    unsigned strong = 0;
    for (const Family family : kAllFamilies) {
        PitchSet used;
        int steps = 0;
        for (int bar = 0; bar < phrase.bars(); ++bar)
            for (const PitchSet& row : phrase.barRows(bar, family)) {
                used = used | row;
                steps += row.any() ? 1 : 0;
            }
        const LeastPlaying least = leastPlaying(family);
        if (used.count() >= least.pitches && steps >= least.steps) strong |= 1u << index(family);
    }
    return strong;
}

std::vector<std::uint8_t> familiesByBar(const Pianoroll& roll) {
    std::vector<std::uint8_t> bars(static_cast<std::size_t>(roll.bars()));
    for (int bar = 0; bar < roll.bars(); ++bar)
        for (const Family family : kAllFamilies)
            if (std::ranges::any_of(roll.barRows(bar, family), &PitchSet::any))
                bars[static_cast<std::size_t>(bar)] |= static_cast<std::uint8_t>(1u << index(family));
    return bars;
}

std::vector<bool> activeBars(const Pianoroll& roll, const DatasetSettings& settings, StageCount& count) {
    const std::vector<std::uint8_t> families = familiesByBar(roll);
    std::vector<bool> active(families.size());
    for (std::size_t bar = 0; bar < families.size(); ++bar) {
        if (std::popcount(families[bar]) < settings.minimumFamilies) {
            count.reject(rejection::kQuietBar);
        } else if (settings.minimumNotes > 0 && onsets(roll, static_cast<int>(bar)) < settings.minimumNotes) {
            count.reject(rejection::kSparseBar);
        } else {
            count.pass();
            active[bar] = true;
        }
    }
    return active;
}

} // namespace muse
