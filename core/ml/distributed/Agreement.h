// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/store/PhraseDataset.h"
#include "core/ml/GanConfig.h"
#include "core/ml/distributed/Ranks.h"

#include <stop_token>

namespace muse {

class Trainer;

/// What the processes of one training see to be the same for all, before they begin and between steps. Each of these is
/// called by all of them; the errors name the rank and the setting.

/// Whether these settings can be trained with so many processes at all; asked before they meet, to tell the others.
Result<void> canShare(const TrainingSettings& settings, const RankPlace& place);
/// Threads of this process: as the settings say, or its part of the machine's cores.
int threadsOf(const TrainingSettings& settings, const RankPlace& place);

/// Refuses settings that differ from rank 0's in what matters to the result. A rank that resumes has no run to read its
/// settings from, and takes rank 0's; where it names a dataset or threads itself, those stay.
Result<void> agreeOnSettings(Ranks& ranks, TrainingSettings& settings);
/// Refuses another dataset than rank 0's, by its size, the bytes of phrases spread over it, and what every phrase is
/// chosen by: its part and its families.
Result<void> agreeOnDataset(Ranks& ranks, const PhraseDataset& dataset);
/// Gives all of them rank 0's weights, moments and step.
void shareState(Ranks& ranks, Trainer& trainer);
/// Whether any of them is to stop; `ranks` may be null.
bool stopsForAll(Ranks* ranks, bool stops);

} // namespace muse
