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

/// What insertPhrase() did.
struct InsertedPhrase {
    TickSpan span;
    std::vector<Family> families;
    std::size_t notes = 0;    ///< that are new
    std::size_t replaced = 0; ///< that began in the span and are gone
};

/// "It fills bars 1 to 4 of Bass and Drums; 30 notes made way for it."
QString insertedText(const InsertedPhrase& inserted, const Song& song);

/// Puts a phrase into these tracks, from that tick on, as one step of undo. Of `origin` the model, seed and settings
/// are taken.
InsertedPhrase insertPhrase(SongDocument& document, const Pianoroll& phrase, Tick from, std::vector<Family> families,
                            const QString& words, Generation origin);

} // namespace muse
