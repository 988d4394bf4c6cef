// SPDX-License-Identifier: MIT
#include "ui/document/InsertPhrase.h"

#include "core/music/PianorollConversion.h"
#include "core/music/edits/ReplaceSpan.h"
#include "ui/document/SongDocument.h"

namespace muse {

std::vector<Family> replaceableFamilies(const Song& song, std::optional<Family> given) {
    std::vector<Family> families;
    for (const Family family : kAllFamilies)
        if (family != given && !song.track(family).settings.locked) families.push_back(family);
    return families;
}

std::size_t insertPhrase(SongDocument& document, const Pianoroll& phrase, Tick from, std::vector<Family> families,
                         const QString& words, Generation origin) {
    const Tick to = from + phrase.bars() * kTicksPerBar;
    std::map<Family, std::vector<Note>> notes;
    std::size_t count = 0;
    for (const Family family : families) {
        notes[family] = toNotes(phrase, family, from);
        count += notes[family].size();
    }
    origin.from = from;
    origin.to = to;
    origin.families = std::move(families);
    document.apply(std::make_unique<ReplaceSpan>(words.toStdString(), from, to, std::move(notes), std::move(origin)));
    return count;
}

} // namespace muse
