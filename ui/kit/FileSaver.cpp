// SPDX-License-Identifier: MIT
#include "ui/kit/FileSaver.h"

#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/RecentFiles.h"
#include "ui/kit/SavePath.h"
#include "ui/kit/Text.h"

#include <QDir>
#include <QFileInfo>

namespace muse {

FileSaver::FileSaver(Prompter& prompter, Notifier& notifier, RecentFiles& recent)
    : m_prompter(prompter), m_notifier(notifier), m_recent(recent) {}

void FileSaver::save(const SaveRequest& request) {
    const auto path = askWhereToSave(m_prompter, request.title, QDir(m_recent.folder()).filePath(request.suggestion),
                                     request.filter, request.ending);
    if (!path) return;
    m_recent.setFolderOf(*path);
    if (!m_notifier.check(request.write(toPath(*path)))) return;
    const QString saved = QObject::tr("Saved %1.").arg(QFileInfo(*path).fileName());
    m_notifier.notice(request.remark.isEmpty() ? saved : saved + QLatin1Char(' ') + request.remark);
}

} // namespace muse
