// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/FittedBars.h"
#include "core/music/Pianoroll.h"
#include "core/music/SongEdit.h"
#include "core/music/dynamics/Expression.h"

#include <QString>

#include <map>
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

/// Where a phrase goes: into these bars of these tracks, but for their parts that stay as they are.
struct PhrasePlace {
    std::vector<FittedBar> bars; ///< at least one, and as many as the phrase has
    std::vector<Family> families;
    std::map<Family, std::vector<TickSpan>> kept = {};
};

/// The edit that puts a phrase there, played with that expression. Of `origin` the model, seed and settings are taken.
SongEditPtr phraseEdit(const Pianoroll& phrase, const PhrasePlace& place, const QString& words, Generation origin,
                       const Expression& expression = {});

/// Puts a phrase there, as one step of undo.
InsertedPhrase insertPhrase(SongDocument& document, const Pianoroll& phrase, const PhrasePlace& place,
                            const QString& words, Generation origin, const Expression& expression = {});

} // namespace muse
