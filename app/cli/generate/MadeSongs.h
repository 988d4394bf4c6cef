// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationModel.h"
#include "core/ml/steering/Steering.h"
#include "core/music/Song.h"

#include <string>
#include <vector>

namespace muse::cli {

/// A song, and what came of what was wished for.
struct MadeSong {
    Song song;
    int tried = 1; ///< pieces, of which it is the one that meets the wishes best
    std::vector<UnmetWish> unmet;
};

/// "8 pieces were tried; not met: density of the guitar." Empty where one alone was made and meets all.
std::string wishesInWords(const MadeSong& made);

/// The same, and a word where not a note came of it; for the song that is about to be saved.
std::string remarksOn(const MadeSong& made);

/// From scratch, with where it came from; the same whoever asks for it. `dynamics` as Expression::amount, `tempo` in
/// quarters a minute.
Result<MadeSong> generatedSong(GenerationModel& model, const GenerationSettings& settings, double dynamics,
                               double tempo, const JobControl& job);

/// Bars from the bar numbered `firstBar`, counted from 1, to where the given track ends; 0 where it has no note there.
int barsToEnd(const Song& song, Family given, int firstBar);

/// The song with the model's other four tracks in the place of its own, in `bars` bars from `firstBar` on, counted from
/// 1, and with where they came from. The model is one that accompanies.
Result<MadeSong> accompaniedSong(GenerationModel& model, Song song, int firstBar, int bars,
                                 const GenerationSettings& settings, double dynamics, const JobControl& job);

} // namespace muse::cli
