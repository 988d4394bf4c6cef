// SPDX-License-Identifier: MIT
#include "ui/features/generate/TrackToHear.h"

#include "ui/features/generate/GenerationText.h"
#include "ui/services/ModelCatalogue.h"

#include <algorithm>

namespace muse {

std::optional<Family> trackToHear(const Song& song, const AskedTracks& asked, const std::vector<ModelCard>& models) {
    const std::int64_t first = asked.span.first.number;
    const TickSpan bars{asked.span.first.start, barNumber(song, first + asked.span.count - 1).end()};
    const auto plays = [&](Family family) { return !song.track(family).notesIn(bars.from, bars.to).empty(); };
    if (!plays(asked.active)) {
        if (std::ranges::count_if(kAllFamilies, plays) != 1) return std::nullopt;
        return *std::ranges::find_if(kAllFamilies, plays);
    }
    const auto open = [&](Family family) {
        return !song.track(family).settings.locked && !asked.locks.lockedThroughout(family, first, asked.span.count);
    };
    if (!open(asked.active) || std::ranges::count_if(kAllFamilies, open) != 1) return std::nullopt;
    const auto canBeHeard = [&](Family family) {
        return family != asked.active && plays(family) && fittingModel(models, {}, family).has_value();
    };
    // What its notes were made to before is what they belong to.
    if (const auto record = newestRecord(song, bars); record && record->given && canBeHeard(*record->given))
        return record->given;
    const auto found = std::ranges::find_if(kAllFamilies, canBeHeard);
    return found == kAllFamilies.end() ? std::nullopt : std::optional(*found);
}

} // namespace muse
