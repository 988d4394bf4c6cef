// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/ModelCard.h"
#include "core/music/BarLocks.h"
#include "core/music/Song.h"
#include "ui/document/TargetBars.h"

#include <optional>
#include <vector>

namespace muse {

/// What the user works on when the other tracks are asked for.
struct AskedTracks {
    Family active;
    BarSpan span;
    BarLocks locks;
};

/// The track that the others are to be made to, where the active one cannot be meant: it rests and one other alone
/// plays; or all but the active one are locked, so that it is the one to be made. Nothing where the active track is
/// meant, or none can be heard by any of the models.
std::optional<Family> trackToHear(const Song& song, const AskedTracks& asked, const std::vector<ModelCard>& models);

} // namespace muse
