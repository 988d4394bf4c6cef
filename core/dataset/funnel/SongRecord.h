// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/Fingerprint.h"
#include "core/dataset/funnel/Funnel.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/music/dynamics/MeasureDynamics.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace muse {

/// A window of four bars that passed all rules that look at one song alone.
struct Window {
    int firstBar = 0;
    PhraseFamilies families{}; ///< what sounds in each of its bars
    Fingerprint content;
    std::size_t stored = 0; ///< where the PhraseStore has it
};

/// What one file gave, and where in the funnel it was rejected, as far as the file alone decides.
struct SongRecord {
    std::string name; ///< path within the source
    std::optional<FunnelStage>
        rejectedAt;     ///< Parse .. Metadata; nothing: it gave windows, or lost them all to the rules
    std::string reason; ///< of the rejection
    SongFingerprints prints;
    std::int64_t block = -1; ///< of a packed array, runs of phrases that may come from one song; -1: a song of its own
    std::string lakhId;      ///< Million Song Dataset track, where the metadata knows it
    double matchScore = 0;
    /// Counts of the stages from Activity on.
    StageCount activity, segments, windowsSeen, notes;
    std::vector<Window> windows;
    std::vector<std::uint8_t> packed; ///< kBytesPerPhrase bytes a window, until they are stored
    std::vector<PlayedPosition> played; ///< of the whole song, where it has windows and its file says
};

} // namespace muse
