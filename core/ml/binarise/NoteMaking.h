// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/PhraseGrid.h"
#include "core/ml/GenerationSettings.h"
#include "core/ml/binarise/NoteEvidence.h"
#include "core/ml/binarise/NotePaths.h"

#include <array>
#include <vector>

namespace muse {

/// How whole notes are made of outputs.
struct NoteMaking {
    NoteRules rules;
    const float* chances = nullptr; ///< of Bernoulli draws, (64 sixteenths, 84, 5), in the place of the rules' holds
    bool oneBassNote = true;
    bool mergeGaps = false;
    bool dropShort = false;
};

/// Notes of each track in one phrase; drum hits last for one step.
using PhraseNotes = std::array<std::vector<FoundNote>, kFamilies>;

/// One phrase's notes; `outputs` are (384 steps, 84 pitches, 5 tracks) in -1..1.
PhraseNotes notesOf(const float* outputs, const NoteMaking& making);

/// A pitched track's notes by its rule's costs and contrast, before any clean-up; of the bass one at a time if
/// `oneBassNote`.
std::vector<FoundNote> pitchedNotes(const TrackColumns& track, const Holds& holds, const NoteRule& rule,
                                    bool oneBassNote);

} // namespace muse
