// SPDX-License-Identifier: MIT
#include "ui/document/SuggestedPath.h"

#include "core/project/ProjectFile.h"
#include "ui/kit/RecentFiles.h"
#include "ui/kit/Text.h"

#include <QDir>

namespace muse {

QString suggestedPath(const QString& name, const RecentFiles& recent, const QString& ending) {
    QString base = name;
    if (base.endsWith(text(kProjectExtension))) base.chop(static_cast<qsizetype>(kProjectExtension.size()));
    base.replace(QLatin1Char('/'), QLatin1Char('-'));
    return QDir(recent.folder()).filePath(base + ending);
}

} // namespace muse
