// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"
#include "core/music/Song.h"

#include <QString>

namespace muse {

class SongDocument;

/// Puts a phrase into all tracks that are not locked, from that tick on, as one step of undo. Of `origin` the model,
/// seed and settings are taken.
void insertPhrase(SongDocument& document, const Pianoroll& phrase, Tick from, const QString& words, Generation origin);

} // namespace muse
