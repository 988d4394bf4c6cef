// SPDX-License-Identifier: MIT
#include "ui/kit/RecentFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace muse {
namespace {

constexpr qsizetype kMost = 10;
const QString kFiles = QStringLiteral("recent/files");
const QString kFolder = QStringLiteral("recent/folder");

} // namespace

QStringList RecentFiles::paths() const {
    return m_settings.value(kFiles).toStringList();
}

void RecentFiles::add(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = paths();
    files.removeAll(absolute);
    files.prepend(absolute);
    store(files.mid(0, kMost));
    setFolderOf(absolute);
}

void RecentFiles::remove(const QString& path) {
    QStringList files = paths();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    store(files);
}

void RecentFiles::clear() {
    store({});
}

void RecentFiles::store(const QStringList& files) {
    m_settings.setValue(kFiles, files);
    Q_EMIT changed();
}

QString RecentFiles::folder() const {
    const QString remembered = m_settings.value(kFolder).toString();
    if (QFileInfo(remembered).isDir()) return remembered;
    // A desktop names a folder of documents whether or not it is there.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void RecentFiles::setFolderOf(const QString& path) {
    m_settings.setValue(kFolder, QFileInfo(path).absolutePath());
}

} // namespace muse
