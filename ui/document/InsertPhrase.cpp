// SPDX-License-Identifier: MIT
#include "ui/document/InsertPhrase.h"

#include "core/music/PianorollConversion.h"
#include "core/music/edits/ReplaceSpan.h"
#include "ui/document/SongDocument.h"
#include "ui/kit/SongText.h"

#include <QCoreApplication>

namespace muse {

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

InsertedPhrase insertPhrase(SongDocument& document, const Pianoroll& phrase, Tick from, std::vector<Family> families,
                            const QString& words, Generation origin) {
    InsertedPhrase inserted{{from, from + phrase.bars() * kTicksPerBar}, families, 0, 0};
    std::map<Family, std::vector<Note>> notes;
    for (const Family family : families) {
        notes[family] = toNotes(phrase, family, from);
        inserted.notes += notes[family].size();
        for (const Note& note : document.song().track(family).notesIn(inserted.span.from, inserted.span.to))
            inserted.replaced += note.start >= inserted.span.from ? 1 : 0;
    }
    origin.from = inserted.span.from;
    origin.to = inserted.span.to;
    origin.families = std::move(families);
    document.apply(std::make_unique<ReplaceSpan>(words.toStdString(), inserted.span.from, inserted.span.to,
                                                 std::move(notes), std::move(origin)));
    return inserted;
}

} // namespace muse
