// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>
#include <vector>

namespace muse::test {

/// A PulseAudio server of the test's own with one device, "ear", that sounds nowhere and can be listened to: the daemon
/// itself, or PipeWire in its place.
class PulseServer {
public:
    enum class Kind { PulseAudio, PipeWire };

    explicit PulseServer(Kind kind) : m_kind(kind) {
        const QString home = m_home.path();
        m_environment.insert(QStringLiteral("HOME"), home);
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus());
        m_environment.insert(QStringLiteral("PULSE_SERVER"), address());
        qputenv("PULSE_SERVER", address().toLocal8Bit());
        // Else every user's PipeWire would be tried for JACK as well.
        qputenv("XDG_RUNTIME_DIR", home.toLocal8Bit());
    }
    ~PulseServer() { stop(); }
    PulseServer(const PulseServer&) = delete;
    PulseServer& operator=(const PulseServer&) = delete;

    /// What is not installed, or nothing.
    static QString missing(Kind kind) {
        QStringList programs{QStringLiteral("pactl"), QStringLiteral("parec")};
        if (kind == Kind::PulseAudio)
            programs << QStringLiteral("pulseaudio");
        else
            programs << QStringLiteral("dbus-daemon") << QStringLiteral("pipewire") << QStringLiteral("wireplumber")
                     << QStringLiteral("pipewire-pulse");
        for (const QString& program : programs)
            if (QStandardPaths::findExecutable(program).isEmpty()) return program;
        return {};
    }

    bool start() {
        if (m_kind == Kind::PulseAudio) {
            run({"pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "-L",
                 "module-native-protocol-unix auth-anonymous=1 socket=" + socket()});
        } else {
            run({"dbus-daemon", "--session", "--nofork", "--address=" + bus()});
            run({"pipewire"});
            if (!QTest::qWaitFor([this] { return QFile::exists(m_home.filePath("pipewire-0")); }, 20000)) return false;
            run({"wireplumber"});
            run({"pipewire-pulse"});
        }
        if (!QTest::qWaitFor([this] { return pactl({"info"}); }, 20000)) return false;
        return plugIn();
    }
    void stop() {
        goOn();
        for (const auto& program : m_programs)
            program->terminate();
        for (const auto& program : m_programs) {
            if (!program->waitForFinished(5000)) program->kill();
            program->waitForFinished(5000);
        }
        m_programs.clear();
    }
    /// It is there, and does not answer.
    void stall() { send(SIGSTOP); }
    void goOn() { send(SIGCONT); }
    bool plugIn() {
        // WirePlumber may not be ready yet.
        return pactl({"load-module", "module-null-sink", "sink_name=ear"}) &&
               QTest::qWaitFor(
                   [this] {
                       return pactl({"set-default-sink", "ear"});
                   },
                   20000);
    }
    bool pullOut() { return pactl({"unload-module", "module-null-sink"}); }
    /// PipeWire only: what all of it runs at.
    bool setRate(int rate) {
        return runs("pw-metadata", {"-n", "settings", "0", "clock.force-rate", QString::number(rate)});
    }
    bool suspend(bool on) { return pactl({"suspend-sink", "ear", on ? "1" : "0"}); }

    /// What its clients call themselves and their streams.
    QString streams() {
        m_answer.clear();
        pactl({"list", "sink-inputs"});
        return QString::fromUtf8(m_answer);
    }
    /// What sounds during so many milliseconds: one side, 48,000 samples a second.
    std::vector<float> record(int milliseconds) {
        QProcess recorder;
        recorder.setProcessEnvironment(m_environment);
        recorder.start("parec", {"--raw", "--format=float32le", "--rate=48000", "--channels=1", "-d", "ear.monitor"});
        QByteArray bytes;
        const auto wanted = static_cast<qsizetype>(milliseconds) * 48 * qsizetype{sizeof(float)};
        const QDeadlineTimer limit(milliseconds + 20000);
        while (bytes.size() < wanted && !limit.hasExpired()) {
            QTest::qWait(10);
            bytes += recorder.readAllStandardOutput();
        }
        recorder.kill();
        recorder.waitForFinished(5000);
        std::vector<float> samples(static_cast<std::size_t>(bytes.size()) / sizeof(float));
        std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(float));
        return samples;
    }

private:
    [[nodiscard]] QString socket() const {
        return m_home.filePath(m_kind == Kind::PulseAudio ? "native" : "pulse/native");
    }
    [[nodiscard]] QString address() const { return "unix:" + socket(); }
    [[nodiscard]] QString bus() const { return "unix:path=" + m_home.filePath("bus"); }
    void run(QStringList words) {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->setStandardOutputFile(QProcess::nullDevice());
        const QString program = words.takeFirst();
        process->start(program, words);
        process->waitForStarted();
        m_programs.push_back(std::move(process));
    }
    void send(int signal) {
        if (!m_programs.empty()) ::kill(static_cast<pid_t>(m_programs.back()->processId()), signal);
    }
    bool pactl(const QStringList& words) { return runs("pactl", words); }
    bool runs(const QString& program, const QStringList& words) {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program, words);
        if (!process.waitForFinished(10000)) return false;
        m_answer = process.readAllStandardOutput();
        return process.exitCode() == 0;
    }

    Kind m_kind;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::vector<std::unique_ptr<QProcess>> m_programs; ///< the one that answers for sound is last
    QByteArray m_answer;
};

} // namespace muse::test
