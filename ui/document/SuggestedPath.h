// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace muse {

class RecentFiles;
class SongDocument;

/// What a dialog proposes for a file made of the song: its name with that ending, in the folder used last.
QString suggestedPath(const SongDocument& document, const RecentFiles& recent, const QString& ending);

} // namespace muse
