// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace muse {

class RecentFiles;

/// What a dialog proposes for a file made of a song: that name with that ending, in the folder used last.
QString suggestedPath(const QString& name, const RecentFiles& recent, const QString& ending);

} // namespace muse
