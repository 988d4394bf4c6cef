// SPDX-License-Identifier: MIT
#include "ui/document/InsertPhrase.h"

#include "core/music/PianorollConversion.h"
#include "core/music/edits/ReplaceSpan.h"
#include "ui/document/SongDocument.h"

namespace muse {

void insertPhrase(SongDocument& document, const Pianoroll& phrase, Tick from, const QString& words, Generation origin) {
    const Tick to = from + phrase.bars() * kTicksPerBar;
    origin.from = from;
    origin.to = to;
    std::map<Family, std::vector<Note>> notes;
    for (const Family family : kAllFamilies) {
        if (document.song().track(family).settings.locked) continue;
        notes[family] = toNotes(phrase, family, from);
        origin.families.push_back(family);
    }
    document.apply(std::make_unique<ReplaceSpan>(words.toStdString(), from, to, std::move(notes), std::move(origin)));
}

} // namespace muse
