// SPDX-License-Identifier: MIT
#include "core/music/Origins.h"

#include <algorithm>

namespace muse {
namespace {

bool madeAnew(const Generation& before, Family family, const Generation& later) {
    return later.from <= before.from && later.to >= before.to && std::ranges::count(later.families, family) > 0;
}

} // namespace

std::vector<Generation> standingGenerations(const Song& song) {
    std::vector<Generation> standing;
    for (auto each = song.generations.begin(); each != song.generations.end(); ++each) {
        Generation generation = *each;
        std::erase_if(generation.families, [&](Family family) {
            return song.track(family).notesIn(generation.from, generation.to).empty() ||
                   std::any_of(each + 1, song.generations.end(),
                               [&](const Generation& later) { return madeAnew(*each, family, later); });
        });
        if (!generation.families.empty()) standing.push_back(std::move(generation));
    }
    return standing;
}

} // namespace muse
