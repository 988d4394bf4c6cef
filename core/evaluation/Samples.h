// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/evaluation/EvaluationSettings.h"
#include "core/ml/GenerationModel.h"
#include "core/music/Pianoroll.h"

#include <optional>
#include <string>
#include <vector>

namespace muse {

/// Phrases one after another, and which of them belong together: those of one song are alike, so an interval must take
/// or leave them together. No songs: each phrase stands alone.
struct Sample {
    Pianoroll roll;
    std::vector<std::string> songs; ///< one a phrase, or none
};

/// Each of its phrases, the last one perhaps shorter.
std::vector<Pianoroll> phrasesIn(const Pianoroll& roll);

/// The datasets of the settings; an Error for one without phrases in the chosen part.
Result<std::vector<PhraseDataset>> openDatasets(const EvaluationSettings& settings);

/// Phrases of the chosen part, spread evenly; where a track is given, those in which it sounds in every bar.
Sample phrasesOf(const PhraseDataset& dataset, const EvaluationSettings& settings, std::optional<Family> given);

/// settings.bars bars, or the others to a given track's; piece by piece, each with a seed of its own. `generation` says
/// how; its bars and seed are left aside.
Result<Pianoroll> generateBars(GenerationModel& model, const std::optional<Pianoroll>& condition,
                               const EvaluationSettings& settings, GenerationSettings generation,
                               const JobControl& job);

} // namespace muse
