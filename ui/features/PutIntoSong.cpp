// SPDX-License-Identifier: MIT
#include "ui/features/PutIntoSong.h"

#include "ui/document/EditorState.h"
#include "ui/document/InsertPhrase.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/kit/Notifier.h"
#include "ui/window/Workspaces.h"

#include <QCoreApplication>

namespace muse {

void putIntoSong(Studio& studio, const Pianoroll& phrase, const QString& words, Generation origin) {
    std::vector<Family> families = replaceableFamilies(studio.document.song());
    if (families.empty())
        return studio.notifier.songNotice(
            QCoreApplication::translate("PutIntoSong", "Every track is locked; unlock those that may be replaced."));
    const PhrasePlace place{
        fittedBarsForRoll(studio.document.song(), studio.editor.targetBars().first.number, phrase.bars()),
        std::move(families)};
    const InsertedPhrase inserted = insertPhrase(studio.document, phrase, place, words, std::move(origin));
    studio.workspaces.setCurrent(WorkspaceId::Compose);
    studio.editor.present(inserted.span);
    studio.notifier.songNotice(insertedText(inserted, studio.document.song()));
}

} // namespace muse
