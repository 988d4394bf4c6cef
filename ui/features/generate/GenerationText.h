// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationModel.h"
#include "core/ml/provenance/GenerationRecord.h"
#include "core/music/Song.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace muse {

struct CandidateOffer;
struct Listening;
struct TrainingNearness;

/// Says that no model accompanies the wanted track (or generates from scratch), and what there is instead.
QString noModelSentence(const std::vector<ModelCard>& models, std::optional<Family> wanted);

/// The track that the song's last generation was made to, where it says so.
std::optional<Family> givenIn(const Song& song);

/// Which wishes a candidate does not meet, as sentences; empty where it meets all.
QString unmetText(const CandidateOffer& offer, std::size_t candidate);

/// That the bars of a song in another time signature than 4/4 are not quite the models'.
QString fittedText();

/// How near a piece is to what its model was trained on.
QString nearnessText(const TrainingNearness& nearness, std::int64_t firstBar);
/// What its numbers mean.
QString nearnessToolTip(const TrainingNearness& nearness);
/// Whether a model listens to the given track, in words, and how much each track would change.
QString listeningText(const Listening& listening, Family given);

/// What a generation was made by, where that is told.
std::optional<GenerationRecord> recordOf(const Generation& generation);
/// That the model that made it is not there any more.
QString modelGoneSentence(const Generation& generation);
/// What made the newest of the generated notes in a span of the song, where that is told.
std::optional<GenerationRecord> newestRecord(const Song& song, TickSpan span);
/// The generation that it is kept with.
const Generation* newestGeneration(const Song& song, TickSpan span);

/// "seed 7", or between which seeds it lies.
QString seedInWords(const GenerationSettings& settings);

} // namespace muse
