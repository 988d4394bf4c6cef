// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace muse::test {

/// How one run of the built command line ended.
struct Run {
    int code = -1;
    QString out;
    QString err;
};

/// `changes` to the environment; an empty value takes a variable away.
inline Run musegan(const QStringList& arguments, int milliseconds = 240000,
                   const QMap<QString, QString>& changes = {}) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        change.value().isEmpty() ? environment.remove(change.key()) : environment.insert(change.key(), change.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MUSEGAN_PROGRAM), arguments);
    if (!process.waitForFinished(milliseconds)) process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace muse::test
