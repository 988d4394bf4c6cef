// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/DatasetSettings.h"
#include "core/dataset/funnel/Funnel.h"
#include "core/dataset/store/PhraseDataset.h"

#include <vector>

namespace muse {

/// For each bar, a bit index(family) for every family that sounds in it.
std::vector<std::uint8_t> familiesByBar(const Pianoroll& roll);

/// Families that play enough in four bars for the best-track rule (reference.md 4.3: drums two pitches and 24 of 384
/// steps, bass one and 96, the others two and 156), as bits index(family).
unsigned strongFamilies(const Pianoroll& phrase);

/// Which bars are active by the settings' rules (reference.md 4.5); counts all bars under `count`.
std::vector<bool> activeBars(const Pianoroll& roll, const DatasetSettings& settings, StageCount& count);

} // namespace muse
