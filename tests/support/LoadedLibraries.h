// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QTemporaryDir>

namespace muse::test {

/// Shared libraries by their paths, symbolic links followed.
using Libraries = QSet<QString>;

/// What a running process has mapped.
inline Libraries librariesOf(qint64 process) {
    static const QRegularExpression line(QStringLiteral(" (/\\S+\\.so(\\.\\S+)?)$"),
                                         QRegularExpression::MultilineOption);
    QFile maps(QStringLiteral("/proc/%1/maps").arg(process));
    Libraries found;
    if (!maps.open(QIODevice::ReadOnly)) return found;
    auto matches = line.globalMatch(QString::fromUtf8(maps.readAll()));
    while (matches.hasNext())
        found.insert(matches.next().captured(1));
    return found;
}

/// What a program had loaded, early or late, by the time it ended, as the dynamic linker tells it.
inline Libraries librariesOfRun(const QString& program, const QStringList& arguments,
                                QProcessEnvironment environment = QProcessEnvironment::systemEnvironment()) {
    const QTemporaryDir folder;
    environment.insert(QStringLiteral("LD_DEBUG"), QStringLiteral("files"));
    environment.insert(QStringLiteral("LD_DEBUG_OUTPUT"), folder.filePath(QStringLiteral("linker")));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(240000)) process.kill();
    static const QRegularExpression line(QStringLiteral("calling init: (/\\S+)"));
    Libraries found;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile told(folder.filePath(name));
        if (!told.open(QIODevice::ReadOnly)) continue;
        auto matches = line.globalMatch(QString::fromUtf8(told.readAll()));
        while (matches.hasNext())
            found.insert(QFileInfo(matches.next().captured(1)).canonicalFilePath());
    }
    return found;
}

/// Those whose file names begin so.
inline QStringList named(const Libraries& libraries, const QString& beginning) {
    QStringList found;
    for (const QString& path : libraries)
        if (QFileInfo(path).fileName().startsWith(beginning)) found << path;
    return found;
}

} // namespace muse::test
