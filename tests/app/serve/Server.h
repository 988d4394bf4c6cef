// SPDX-License-Identifier: MIT
#pragma once

#include "tests/app/Musegan.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <csignal>

namespace muse::test {

/// `musegan serve`, as long as it lives.
class Server {
public:
    /// Whether it came up; otherwise `output()` says why.
    bool start(const QStringList& arguments) {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(MUSEGAN_PROGRAM), QStringList{"serve"} + arguments);
        QElapsedTimer time;
        time.start();
        while (!m_output.contains("Ctrl-C ends it.") && time.elapsed() < 60000 &&
               (m_process.waitForReadyRead(1000) || m_process.state() != QProcess::NotRunning))
            m_output += QString::fromUtf8(m_process.readAll());
        httpPort = found("HTTP: http://127.0.0.1:(\\d+)\n").toUShort();
        oscPort = found("OSC: osc.udp://127.0.0.1:(\\d+)\n").toUShort();
        token = found("Token: ([0-9a-f]{64})\n").toLatin1();
        return m_output.contains("Ctrl-C ends it.");
    }

    /// Its exit code after that signal, or -1 where it did not end within that time.
    int end(int signal = SIGTERM, int milliseconds = 30000) {
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        return code(milliseconds);
    }

    int code(int milliseconds = 30000) {
        if (!m_process.waitForFinished(milliseconds)) return -1;
        m_output += QString::fromUtf8(m_process.readAll());
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    [[nodiscard]] bool running() {
        m_process.waitForReadyRead(0);
        return m_process.state() == QProcess::Running;
    }
    [[nodiscard]] const QString& output() const { return m_output; }

    ~Server() {
        if (m_process.state() == QProcess::NotRunning) return;
        m_process.kill();
        m_process.waitForFinished();
    }

    quint16 httpPort = 0;
    quint16 oscPort = 0;
    QByteArray token;

private:
    QString found(const char* pattern) const {
        return QRegularExpression(QString::fromLatin1(pattern)).match(m_output).captured(1);
    }

    QProcess m_process;
    QString m_output;
};

} // namespace muse::test
