// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/words/RollHints.h"

#include "widgets/pianoroll/tools/RollTools.h"
#include "widgets/pianoroll/words/LengthWords.h"
#include "widgets/pianoroll/words/NoteWords.h"
#include "widgets/words/Words.h"

#include <QCoreApplication>

namespace muse {
namespace {

QString tr(const char* words) {
    return QCoreApplication::translate("muse", words);
}

} // namespace

QString hintFor(PianoRollView::Tool tool, RollPlace place, PianoRollView::Buttons buttons) {
    using Tool = PianoRollView::Tool;
    if (buttons == PianoRollView::Buttons::DrawErase && place == RollPlace::Free) {
        if (tool == Tool::Select)
            return tr("Drag a frame around notes to choose them; right button erases, with Shift it opens a menu");
        if (tool == Tool::Draw || tool == Tool::Chord)
            return tr("Click to draw, drag to put it elsewhere; right button erases, with Shift it opens a menu");
    }
    switch (place) {
    case RollPlace::Note:
        return rollTool(tool).noteHint;
    case RollPlace::NoteEdge:
        return tr("Drag to change the length; Alt leaves the grid");
    case RollPlace::Ghost:
        return tr("A note of another track: double-click to go there");
    case RollPlace::Keys:
        return tr("Press a key to hear it; nearer its front is louder");
    case RollPlace::Ruler:
        return tr("Click to move the playhead, drag to choose bars; Ctrl and a drag plays what it passes");
    case RollPlace::Playhead:
        return tr("Drag the playhead to hear what it passes");
    case RollPlace::OtherTrack:
        return tr("Click to edit this track");
    case RollPlace::Free:
    case RollPlace::Outside:
        return rollTool(tool).hint;
    }
    return {};
}

QString cursorWords(const RollScene& scene) {
    const RollCursor& cursor = scene.cursor;
    const QString place = tr("Bar %1, beat %2, %3")
                              .arg(barAt(scene.song, cursor.tick).number + 1)
                              .arg(beatWords(scene.song, cursor.tick), rowName(scene.active, cursor.pitch));
    const auto note = scene.noteAtCursor();
    if (!note) return tr("%1: free; Enter draws").arg(place);
    const QString chosen = scene.selected(*note) ? tr(", chosen") : QString();
    return tr("%1: %2, velocity %3%4; Enter erases")
        .arg(place, lengthWords(note->length))
        .arg(note->velocity)
        .arg(chosen);
}

QString sceneWords(const RollScene& scene) {
    QString words = tr("%1 track, %2 notes").arg(nameWords(scene.active)).arg(scene.activeNotes().size());
    if (!scene.selection.empty()) words += tr(", %1 chosen").arg(scene.selection.size());
    if (scene.cursorShown) words += QStringLiteral(". ") + cursorWords(scene);
    return words;
}

} // namespace muse
