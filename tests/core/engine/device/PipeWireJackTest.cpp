// SPDX-License-Identifier: MIT
#include "core/engine/Engine.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/core/engine/device/PulseServer.h"

#include <unistd.h>

using namespace muse;
using namespace muse::test;

namespace {

const char* const kInside = "MUSE_TEST_INSIDE_PW_JACK";

} // namespace

/// Playing on PipeWire as if it were JACK, whose devices and rates change while it runs.
class PipeWireJackTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PulseServer> m_server;
    std::unique_ptr<Engine> m_engine;

    bool awaitDevice(AudioDeviceEvent wanted) {
        return QTest::qWaitFor([&] { return m_engine->pollDevice() == wanted; }, 30000);
    }
    bool isHeard() {
        return QTest::qWaitFor(
            [&] {
                return std::ranges::any_of(m_server->record(300),
                                           [](float sample) { return std::fabs(sample) > 0.01f; });
            },
            30000);
    }
    /// How many times a second what is heard rises above zero.
    double pitch() {
        const std::vector<float> heard = m_server->record(2000);
        int crossings = 0;
        for (std::size_t i = 1; i < heard.size(); ++i)
            crossings += heard[i - 1] < 0 && heard[i] >= 0;
        return crossings * 48000.0 / static_cast<double>(heard.size());
    }

private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet(kInside))
            QSKIP("pw-jack is not installed: packaging/check-release installs all sound servers.");
        if (const QString missing = PulseServer::missing(PulseServer::Kind::PipeWire); !missing.isEmpty())
            QSKIP(qPrintable(missing + " is not installed: packaging/check-release installs all sound servers."));
        if (!smallSoundFont()) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
    }
    void init() {
        m_server = std::make_unique<PulseServer>(PulseServer::Kind::PipeWire);
        QVERIFY(m_server->start());
        m_engine = std::make_unique<Engine>(
            EngineSettings{.driver = "jack", .soundFont = *smallSoundFont(), .sampleRate = 48000});
        QVERIFY(!m_engine->silent());
        QTRY_VERIFY_WITH_TIMEOUT(!m_engine->soundFontLoading(), 30000);
        constexpr int kOcarina = 79; // nearly a sine
        m_engine->setSong(songOf(Family::Strings, {{0, 480 * 600, 69, 110}}, kOcarina));
        m_engine->play();
    }
    void cleanup() {
        m_engine.reset();
        m_server.reset();
    }

    void followsTheServersRate() {
        QVERIFY(isHeard());
        QCOMPARE(m_engine->sampleRate(), 48000);
        const double before = pitch();
        QVERIFY2(before > 100, qPrintable(QString::number(before)));
        for (const int rate : {44100, 48000}) {
            QVERIFY(m_server->setRate(rate));
            QVERIFY(awaitDevice(AudioDeviceEvent::OtherRate));
            QCOMPARE(m_engine->sampleRate(), rate);
            QVERIFY(m_engine->outputDescription().find(std::to_string(rate)) != std::string::npos);
            QTRY_VERIFY_WITH_TIMEOUT(!m_engine->soundFontLoading(), 30000);
            QVERIFY(isHeard());
            // 44,100 for 48,000 would be 8 % lower.
            const double after = pitch();
            QVERIFY2(std::fabs(after / before - 1) < 0.03,
                     qPrintable(QStringLiteral("%1 was %2").arg(after).arg(before)));
        }
    }

    void isConnectedAgainWhenTheDeviceIsBack() {
        QVERIFY(isHeard());
        for (int time = 0; time < 2; ++time) {
            QVERIFY(m_server->pullOut());
            // Long enough for what else there may be to be taken instead.
            QTest::qWait(1500);
            QVERIFY(m_server->plugIn());
            QVERIFY(isHeard());
        }
    }
};

/// libjack is PipeWire's only where pw-jack starts the program.
int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet(kInside) && !QStandardPaths::findExecutable("pw-jack").isEmpty()) {
        qputenv(kInside, "1");
        std::vector<char*> words{const_cast<char*>("pw-jack")};
        words.insert(words.end(), argv, argv + argc);
        words.push_back(nullptr);
        ::execvp(words[0], words.data());
    }
    QCoreApplication app(argc, argv);
    PipeWireJackTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "PipeWireJackTest.moc"
