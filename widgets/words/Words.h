// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Error.h"
#include "core/music/Family.h"
#include "core/music/theory/Scale.h"

#include <QString>

#include <string_view>

namespace muse {

/// What the core calls by an English name ("Bass", "Crash", "harmonic minor"), in the language of the window.
/// translations/names.txt lists them; any other name stays as it is.
QString nameWords(std::string_view name);
QString nameWords(Family family);
/// Words of a command without the mark of its key: "File" of "&File", and also of "File(&F)".
QString withoutKey(QString words);
/// Words of a heading as they stand in the middle of a sentence: small, but in German, where nouns are not.
QString inSentence(const QString& words);
/// What a song calls a track of that family: its own name, or the family's where it has none of its own.
QString trackWords(Family family, std::string_view given);
/// As few letters of its name as tell it from the other four: "B", or "Bas" beside "Batterie".
QString familyLetters(Family family);
/// "Bb natural minor".
QString scaleWords(const Scale& scale);
/// What a job of the core says that it is busy with.
QString progressWords(std::string_view sentence);
/// Whether such a sentence, with {} for what varies, is known.
bool isProgressWords(const char* sentence);
/// What went wrong, in the language of the window; its `message` is for the log and the command line.
QString errorWords(const Error& error);

} // namespace muse
