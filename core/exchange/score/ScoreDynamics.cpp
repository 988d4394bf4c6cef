// SPDX-License-Identifier: MIT
#include "core/exchange/score/ScoreDynamics.h"

#include <iterator>

namespace muse {
namespace {

constexpr std::uint8_t kMezzoForte = 80;

std::uint8_t velocityAt(std::initializer_list<const ScoreDynamics*> marks, std::pair<std::size_t, ScoreTime> place) {
    const ScoreDynamics::value_type* latest = nullptr;
    for (const ScoreDynamics* each : marks) {
        const auto after = each->upper_bound(place);
        if (after == each->begin()) continue;
        const auto& mark = *std::prev(after);
        if (!latest || mark.first > latest->first) latest = &mark;
    }
    return latest ? latest->second : kMezzoForte;
}

} // namespace

void applyDynamics(std::initializer_list<const ScoreDynamics*> marks, std::vector<PartMeasure>& measures) {
    for (std::size_t i = 0; i < measures.size(); ++i)
        for (ScoreNote& note : measures[i].notes)
            if (note.velocity == kAsMarked) note.velocity = velocityAt(marks, {i, note.at});
}

} // namespace muse
