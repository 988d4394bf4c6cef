// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"
#include "core/music/Song.h"

#include <QString>

#include <optional>
#include <vector>

namespace muse {

class SongDocument;

/// The tracks that may be replaced: those that are not locked, and are not the one that is given.
std::vector<Family> replaceableFamilies(const Song& song, std::optional<Family> given = std::nullopt);

/// Puts a phrase into these tracks, from that tick on, as one step of undo, and says how many notes that are. Of
/// `origin` the model, seed and settings are taken.
std::size_t insertPhrase(SongDocument& document, const Pianoroll& phrase, Tick from, std::vector<Family> families,
                         const QString& words, Generation origin);

} // namespace muse
