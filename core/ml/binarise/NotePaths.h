// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationSettings.h"
#include "core/ml/binarise/TrackColumns.h"

#include <vector>

namespace muse {

/// A pitch that sounds from step `begin` of a phrase to the one before `end`.
struct FoundNote {
    int pitch; ///< index, 0..83
    int begin;
    int end;

    friend bool operator==(const FoundNote&, const FoundNote&) = default;
};

/// The notes for which the sum of `evidence` (see NoteEvidence.h) over their steps, less what their beginnings cost by
/// `rule`, is largest: each pitch by itself.
std::vector<FoundNote> bestNotes(const TrackColumns& track, const std::vector<float>& evidence, const NoteRule& rule);

/// The same where no two notes may sound at a time, in the order of time.
std::vector<FoundNote> bestLine(const TrackColumns& track, const std::vector<float>& evidence, const NoteRule& rule);

} // namespace muse
