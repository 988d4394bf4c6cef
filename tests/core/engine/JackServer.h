// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <jack/jack.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace muse::test {

/// A JACK server of the test's own, on the dummy driver and under a name that no other server has.
class JackServer {
public:
    static bool installed() { return !QStandardPaths::findExecutable("jackd").isEmpty(); }

    /// From here on this program meets no other server.
    JackServer() {
        qputenv("JACK_DEFAULT_SERVER", name());
        qputenv("JACK_NO_AUDIO_RESERVATION", "1");
    }
    /// With so many ports that sound.
    bool start(int rate = 48000, int speakers = 2) {
        jack_set_error_function([](const char*) {});
        jack_set_info_function([](const char*) {});
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        // A test that crashes leaves no server behind: JACK knows eight at most.
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start("jackd", {"-n", name(), "-r", "-d", "dummy", "-r", QString::number(rate), "-p", "1024", "-P",
                                  QString::number(speakers)});
        return m_process.waitForStarted() && QTest::qWaitFor([] { return answers(); }, 10000);
    }
    ~JackServer() { stop(); }
    /// It is there, and does not answer.
    void stall() { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }
    void goOn() {
        if (m_process.processId() > 0) ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
    }
    void stop() {
        goOn();
        m_process.terminate();
        if (!m_process.waitForFinished(5000)) m_process.kill();
        m_process.waitForFinished(1000);
    }
    QByteArray output() { return m_process.readAll(); }

private:
    static QByteArray name() { return "muse-test-" + QByteArray::number(::getpid()); }
    static bool answers() {
        jack_client_t* client = jack_client_open("muse-test-probe", JackNoStartServer, nullptr);
        if (client) jack_client_close(client);
        return client != nullptr;
    }

    QProcess m_process;
};

} // namespace muse::test
