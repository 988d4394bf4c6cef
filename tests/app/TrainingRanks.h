// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/FreePort.h"
#include "tests/support/Sanitized.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <csignal>
#include <memory>
#include <vector>

namespace muse::test {

/// Sanitizers make the processes, and their machine, slower by as much.
inline constexpr int kSlower = sanitized() ? 8 : 1;
/// Within which all must have ended once one is gone; for what begins with their start there is more.
inline constexpr int kMinute = 60000 * kSlower;
inline constexpr int kPatience = 240000 * kSlower;

/// Processes of the built command line that train together on this machine, as a launcher starts them. Whatever has not
/// ended is killed in the end.
class TrainingRanks {
public:
    explicit TrainingRanks(int size) {
        for (int rank = 0; rank < size; ++rank)
            m_processes.push_back(std::make_unique<QProcess>());
    }
    ~TrainingRanks() {
        for (const auto& process : m_processes)
            if (process->state() != QProcess::NotRunning) {
                process->kill();
                process->waitForFinished();
            }
    }

    /// Whether the program was built with what several processes need.
    static bool possible() { return MUSEGAN_HAS_GLOO; }

    void start(const QStringList& arguments) {
        for (int rank = 0; rank < size(); ++rank)
            startOne(rank, arguments);
    }
    [[nodiscard]] int port() const { return m_port; }
    void startOne(int rank, const QStringList& arguments, const QStringList& before = {}) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("RANK", QString::number(rank));
        environment.insert("WORLD_SIZE", QString::number(size()));
        environment.insert("MASTER_ADDR", m_host);
        environment.insert("MASTER_PORT", QString::number(m_port));
        QStringList all = before + QStringList{QStringLiteral(MUSEGAN_PROGRAM)} + arguments;
        const QString program = all.takeFirst();
        process(rank).setProcessEnvironment(environment);
        process(rank).start(program, all);
    }
    void meetAt(const QString& host) { m_host = host; }

    [[nodiscard]] int size() const { return static_cast<int>(m_processes.size()); }
    void send(int rank, int signal) { ::kill(static_cast<pid_t>(process(rank).processId()), signal); }
    bool waitFor(int rank, int milliseconds) {
        return process(rank).state() == QProcess::NotRunning || process(rank).waitForFinished(milliseconds);
    }
    bool waitForAll(int milliseconds) {
        bool all = true;
        for (int rank = 0; rank < size(); ++rank)
            all = waitFor(rank, milliseconds) && all;
        return all;
    }
    /// -1 where it was killed.
    [[nodiscard]] int code(int rank) {
        return process(rank).exitStatus() == QProcess::NormalExit ? process(rank).exitCode() : -1;
    }
    /// What it has printed since the last call is added to what it had.
    QString output(int rank) { return QString::fromUtf8(process(rank).readAllStandardOutput()); }
    QString error(int rank) {
        m_errors.resize(m_processes.size());
        auto& said = m_errors[static_cast<std::size_t>(rank)];
        said += QString::fromUtf8(process(rank).readAllStandardError());
        return said;
    }
    QString errors() {
        QString all;
        for (int rank = 0; rank < size(); ++rank)
            all += QString("rank %1: %2\n").arg(rank).arg(error(rank));
        return all;
    }

private:
    QProcess& process(int rank) { return *m_processes[static_cast<std::size_t>(rank)]; }

    std::vector<std::unique_ptr<QProcess>> m_processes;
    std::vector<QString> m_errors;
    QString m_host = "127.0.0.1";
    int m_port = freePort();
};

} // namespace muse::test
