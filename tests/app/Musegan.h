// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStringList>

namespace muse::test {

/// How one run of the built command line ended.
struct Run {
    int code = -1;
    QString out;
    QString err;
};

inline Run musegan(const QStringList& arguments, int milliseconds = 240000) {
    QProcess process;
    process.start(QStringLiteral(MUSEGAN_PROGRAM), arguments);
    if (!process.waitForFinished(milliseconds)) process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace muse::test
