// SPDX-License-Identifier: MIT
#include "ui/document/InsertPhrase.h"

#include "core/music/PianorollConversion.h"
#include "core/music/edits/ReplaceSpan.h"
#include "ui/document/SongDocument.h"
#include "ui/kit/SongText.h"

#include <QCoreApplication>

#include <algorithm>

namespace muse {

namespace {

/// Notes that begin in the span, but for what is kept of it.
std::size_t notesThatGo(const Song& song, const PhrasePlace& place, TickSpan span) {
    std::size_t count = 0;
    for (const Family family : place.families) {
        const auto found = place.kept.find(family);
        const auto isKept = [&](const Note& note) {
            return found != place.kept.end() && std::ranges::any_of(found->second, [&note](const TickSpan& kept) {
                       return note.start >= kept.from && note.start < kept.to;
                   });
        };
        for (const Note& note : song.track(family).notesIn(span.from, span.to))
            count += note.start >= span.from && !isKept(note) ? 1 : 0;
    }
    return count;
}

} // namespace

std::vector<Family> replaceableFamilies(const Song& song, std::optional<Family> given) {
    std::vector<Family> families;
    for (const Family family : kAllFamilies)
        if (family != given && !song.track(family).settings.locked) families.push_back(family);
    return families;
}

QString insertedText(const InsertedPhrase& inserted, const Song& song) {
    const std::int64_t first = barAt(song, inserted.span.from).number;
    const std::int64_t last = barAt(song, inserted.span.to - 1).number;
    const QString where = QCoreApplication::translate("InsertPhrase", "It fills %1 of %2")
                              .arg(barsText(first, last - first + 1), familiesText(inserted.families));
    if (inserted.replaced == 0) return where + QLatin1Char('.');
    return QCoreApplication::translate("InsertPhrase", "%1; %n note(s) made way for it.", nullptr,
                                       static_cast<int>(inserted.replaced))
        .arg(where);
}

SongEditPtr phraseEdit(const Pianoroll& phrase, const PhrasePlace& place, const QString& words, Generation origin,
                       const Expression& expression) {
    std::map<Family, Replacement> tracks;
    for (const Family family : place.families) {
        Replacement& track = tracks[family];
        if (const auto kept = place.kept.find(family); kept != place.kept.end()) track.kept = kept->second;
        track.notes = expressed(toNotes(phrase, family, place.bars), family, expression, place.bars);
    }
    origin.from = place.bars.front().start;
    origin.to = place.bars.back().end();
    origin.families = place.families;
    return std::make_unique<ReplaceSpan>(words.toStdString(), origin.from, origin.to, std::move(tracks), origin);
}

InsertedPhrase insertPhrase(SongDocument& document, const Pianoroll& phrase, const PhrasePlace& place,
                            const QString& words, Generation origin, const Expression& expression) {
    InsertedPhrase inserted{{place.bars.front().start, place.bars.back().end()}, place.families, 0, 0};
    inserted.replaced = notesThatGo(document.song(), place, inserted.span);
    document.apply(phraseEdit(phrase, place, words, std::move(origin), expression));
    inserted.notes = notesThatGo(document.song(), place, inserted.span);
    return inserted;
}

} // namespace muse
