// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/scores/PieceScore.h"
#include "core/ml/GenerationModel.h"
#include "core/ml/steering/Steering.h"
#include "core/music/BarLocks.h"
#include "core/music/Song.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace muse::cli {

/// How many pieces are made, of seeds that follow each other, and by what the one that is taken comes first.
struct Choosing {
    int candidates = 1;
    PieceOrder order = PieceOrder::NearestToData;
    bool goesOn = false; ///< chosen among eight times as many, so that it follows the bar before best
};

/// One of several pieces that were made.
struct Offered {
    std::uint64_t seed = 0;
    std::optional<PieceScore> score; ///< where the model knows what is usual, and the music is long enough
};

/// A song, and what came of what was wished for.
struct MadeSong {
    Song song;
    int tried = 1; ///< pieces, of which it is the one that meets the wishes best
    std::vector<UnmetWish> unmet;
    std::vector<Offered> offered = {}; ///< in their order, the one that was taken first; empty where it is alone
    std::vector<Family> locked = {};   ///< tracks that stayed as they were in bars that were to be filled
    std::vector<Family> unwished = {}; ///< tracks whose wishes were left out, as nothing is made there
    bool fitted = false;               ///< into bars of another length than 4/4
    std::optional<Family> given = {};  ///< the track that the others were made to
    std::vector<int> silentBars = {};  ///< in which it is silent, counted from 1
};

/// "8 pieces were tried; not met: density of the guitar." Empty where one alone was made and meets all.
std::string wishesInWords(const MadeSong& made);

/// The same, and a word where not a note came of it; for the song that is about to be saved.
std::string remarksOn(const MadeSong& made);

/// What was offered, a line each; empty where one alone was.
std::string offeredInWords(const MadeSong& made);

/// From scratch, with where it came from; the same whoever asks for it. `dynamics` as Expression::amount, `tempo` in
/// quarters a minute.
Result<MadeSong> generatedSong(GenerationModel& model, const GenerationSettings& settings, double dynamics,
                               double tempo, const JobControl& job, Choosing choosing = {});

/// Bars from the bar numbered `firstBar`, counted from 1, to where the given track ends; 0 where it has no note there.
int barsToEnd(const Song& song, Family given, int firstBar);

/// The song with the model's other four tracks in the place of its own, in `bars` bars from `firstBar` on, counted from
/// 1, but for tracks and bars that are locked, and with where they came from. The model is one that accompanies. An
/// Error where all is locked.
Result<MadeSong> accompaniedSong(GenerationModel& model, Song song, const BarLocks& locks, int firstBar, int bars,
                                 const GenerationSettings& settings, double dynamics, const JobControl& job,
                                 Choosing choosing = {});

} // namespace muse::cli
