// SPDX-License-Identifier: MIT
#include "core/engine/Engine.h"
#include "core/engine/device/Apart.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/core/engine/device/PulseServer.h"
#include "tests/support/TestProgram.h"

#include <QElapsedTimer>

#include <thread>

using namespace muse;
using namespace muse::test;

Q_DECLARE_METATYPE(muse::test::PulseServer::Kind)

/// Playing on real servers: PulseAudio, and PipeWire in its place.
class PulseAudioTest : public QObject {
    Q_OBJECT
    using Kind = PulseServer::Kind;

    std::unique_ptr<PulseServer> m_server;
    std::unique_ptr<Engine> m_engine;
    qint64 m_slowest = 0;

    bool awaitDevice(AudioDeviceEvent wanted) {
        return QTest::qWaitFor(
            [&] {
                QElapsedTimer timer;
                timer.start();
                const AudioDeviceEvent event = m_engine->pollDevice();
                m_slowest = std::max(m_slowest, timer.elapsed());
                return event == wanted;
            },
            30000);
    }
    void open() {
        m_engine = std::make_unique<Engine>(
            EngineSettings{.driver = "pulseaudio", .soundFont = *smallSoundFont(), .sampleRate = 48000});
        QTRY_VERIFY_WITH_TIMEOUT(!m_engine->soundFontLoading(), 30000);
        // A key that is held for five minutes: every zero that is heard is a gap.
        m_engine->setSong(songOf(Family::Strings, {{0, 480 * 600, 69, 110}}, kOrgan));
        m_engine->play();
    }
    bool isHeard() {
        return std::ranges::any_of(m_server->record(300), [](float sample) { return std::fabs(sample) > 0.01f; });
    }

private Q_SLOTS:
    void initTestCase() {
        if (!smallSoundFont()) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
    }
    void init() {
        QFETCH(Kind, kind);
        if (const QString missing = PulseServer::missing(kind); !missing.isEmpty())
            QSKIP(qPrintable(missing + " is not installed: packaging/check-release installs all sound servers."));
        m_slowest = 0;
        m_server = std::make_unique<PulseServer>(kind);
    }
    void cleanup() {
        m_engine.reset();
        m_server.reset();
    }

    void sounds_data() {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("PulseAudio") << Kind::PulseAudio;
        QTest::newRow("PipeWire") << Kind::PipeWire;
    }
    void sounds() {
        QVERIFY(m_server->start());
        open();
        QVERIFY(!m_engine->silent());
        QVERIFY(isHeard());
        const QString streams = m_server->streams();
        QVERIFY2(streams.contains("application.name = \"MuseGAN Studio\""), qPrintable(streams));
        QVERIFY2(streams.contains("media.name = \"MuseGAN Studio\""), qPrintable(streams));
        // What we keep ready, and what the device does.
        const auto latency = [&] {
            return std::chrono::duration<double, std::milli>(m_engine->outputLatency()).count();
        };
        QTRY_VERIFY_WITH_TIMEOUT(latency() > 5 && latency() < 300, 30000);
    }

    void keepsTimeUnderLoad_data() { sounds_data(); }
    void keepsTimeUnderLoad() {
        QVERIFY(m_server->start());
        open();
        QVERIFY(isHeard());
        std::vector<float> heard;
        {
            std::vector<std::jthread> load;
            for (int i = 0; i < 3; ++i)
                load.emplace_back([](const std::stop_token& stop) {
                    while (!stop.stop_requested()) {
                    }
                });
            heard = m_server->record(10000);
        }
        int gaps = 0;
        std::size_t silent = 0;
        for (std::size_t i = 0; i < heard.size();) {
            std::size_t end = i;
            while (end < heard.size() && heard[end] == 0)
                ++end;
            if (end - i >= 16) {
                ++gaps;
                silent += end - i;
            }
            i = std::max(end, i + 1);
        }
        const double share = static_cast<double>(silent) / static_cast<double>(heard.size());
        qInfo("%d gaps, %.2f %% of the time, latency %.1f ms", gaps, 100 * share,
              std::chrono::duration<double, std::milli>(m_engine->outputLatency()).count());
        QVERIFY(heard.size() >= 480000);
        // Others may load this machine far more than we do; FluidSynth's own driver loses from 4 % on.
        QVERIFY2(share < 0.02, qPrintable(QString::number(share)));
    }

    // PipeWire wakes a device up that something plays on.
    void aDeviceThatIsSuspendedIsLostAndComesBack_data() {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("PulseAudio") << Kind::PulseAudio;
    }
    void aDeviceThatIsSuspendedIsLostAndComesBack() {
        QVERIFY(m_server->start());
        open();
        QVERIFY(isHeard());
        QVERIFY(m_server->suspend(true));
        QVERIFY(awaitDevice(AudioDeviceEvent::Lost));
        QVERIFY(m_engine->silent());
        const Tick then = m_engine->position();
        QTRY_VERIFY_WITH_TIMEOUT(m_engine->position() > then + 480, 30000);
        QVERIFY(m_server->suspend(false));
        QVERIFY(awaitDevice(AudioDeviceEvent::Back));
        QVERIFY(isHeard());
        QVERIFY2(m_slowest < 1000, qPrintable(QString::number(m_slowest)));
    }

    void aServerThatStallsHoldsNobody_data() { sounds_data(); }
    void aServerThatStallsHoldsNobody() {
        QVERIFY(m_server->start());
        open();
        QVERIFY(isHeard());
        m_server->stall();
        QVERIFY(awaitDevice(AudioDeviceEvent::Lost));
        m_server->goOn();
        QVERIFY(awaitDevice(AudioDeviceEvent::Back));
        QVERIFY(isHeard());
        QVERIFY2(m_slowest < 1000, qPrintable(QString::number(m_slowest)));
        m_server->stall();
        QElapsedTimer timer;
        timer.start();
        m_engine.reset();
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    }

    void aServerThatStartsLaterIsFound_data() { sounds_data(); }
    void aServerThatStartsLaterIsFound() {
        open();
        QVERIFY(m_engine->silent());
        QVERIFY(m_server->start());
        QVERIFY(awaitDevice(AudioDeviceEvent::Found));
        QVERIFY(!m_engine->silent());
        QVERIFY(isHeard());
        m_server->stop();
        QVERIFY(awaitDevice(AudioDeviceEvent::Lost));
        QVERIFY(m_server->start());
        QVERIFY(awaitDevice(AudioDeviceEvent::Back));
        QVERIFY(isHeard());
    }
};

MUSE_TEST(PulseAudioTest)
#include "PulseAudioTest.moc"
