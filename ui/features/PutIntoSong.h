// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"
#include "core/music/Song.h"

#include <QString>

namespace muse {

struct Studio;

/// Puts a phrase of another workspace into the song, at the bars in target, as one step of undo named by `words`; turns
/// to the roll, shows the place and says what made way. Of `origin` the model, seed and settings are taken.
void putIntoSong(Studio& studio, const Pianoroll& phrase, const QString& words, Generation origin);

} // namespace muse
