// SPDX-License-Identifier: MIT
#include "app/QtLog.h"

#include "core/base/log/Log.h"

#include <QString>
#include <QtGlobal>

#include <cstdio>

namespace muse {
namespace {

LogLevel levelOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg:
        return LogLevel::Debug;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

void qtSaid(QtMsgType type, const QMessageLogContext&, const QString& message) {
    const std::string text = message.toStdString();
    logLine(levelOf(type), "Qt", text);
    if (type == QtFatalMsg) std::fprintf(stderr, "%s\n", text.c_str());
}

} // namespace

void logQtMessages() {
    qInstallMessageHandler(qtSaid);
}

} // namespace muse
