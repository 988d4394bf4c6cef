// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/words/NoteWords.h"

#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/words/LengthWords.h"
#include "widgets/pianoroll/words/PitchNames.h"

#include <QCoreApplication>

#include <numeric>

namespace muse {
namespace {

QString tr(const char* words) {
    return QCoreApplication::translate("muse", words);
}

QString placeWords(const Song& song, Tick tick) {
    return tr("bar %1 beat %2").arg(barAt(song, tick).number + 1).arg(beatWords(song, tick));
}

} // namespace

QString rowName(Family family, int pitch) {
    return family == Family::Drums ? drumName(pitch) : pitchName(pitch);
}

QString beatWords(const Song& song, Tick tick) {
    const Tick beat = beatTicks(song, tick);
    const Tick inBar = tick - barAt(song, tick).start;
    const QString whole = QString::number(inBar / beat + 1);
    const Tick rest = inBar % beat;
    if (rest == 0) return whole;
    const Tick common = std::gcd(rest, beat);
    return tr("%1 and %2/%3").arg(whole).arg(rest / common).arg(beat / common);
}

QString noteWords(const Song& song, Family family, const Note& note) {
    const QString row = rowName(family, note.pitch), place = placeWords(song, note.start);
    return family == Family::Drums ? tr("%1, %2").arg(row, place)
                                   : tr("%1, %2, %3").arg(row, lengthName(note.length), place);
}

QString freeWords(const Song& song, Family family, const RollCursor& place) {
    return tr("%1, free, %2").arg(rowName(family, place.pitch), placeWords(song, place.tick));
}

} // namespace muse
