// SPDX-License-Identifier: MIT
#include "core/engine/Engine.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/core/engine/JackPeer.h"
#include "tests/core/engine/JackServer.h"

#include <QElapsedTimer>

using namespace muse;
using namespace muse::test;

/// Sound servers, keyboards and synthesisers that vanish under a song and come back.
class DevicesComeAndGoTest : public QObject {
    Q_OBJECT
    JackServer m_server;
    std::unique_ptr<JackPeer> m_peer;
    std::unique_ptr<Engine> m_engine;
    qint64 m_slowest = 0;

    AudioDeviceEvent pollDevice() {
        QElapsedTimer timer;
        timer.start();
        const AudioDeviceEvent event = m_engine->pollDevice();
        m_slowest = std::max(m_slowest, timer.elapsed());
        return event;
    }
    bool awaitDevice(AudioDeviceEvent wanted) {
        return QTest::qWaitFor([&] { return pollDevice() == wanted; }, 20000);
    }
    /// So many events.
    std::vector<MidiPortEvent> awaitMidi(std::size_t count = 1) {
        std::vector<MidiPortEvent> all;
        const bool came = QTest::qWaitFor([&] {
            std::ranges::copy(m_engine->pollMidi(), std::back_inserter(all));
            return all.size() >= count;
        });
        return came ? all : std::vector<MidiPortEvent>(count, MidiPortEvent{"nothing came"});
    }
    void needMidiOverJack() const {
        const auto names = m_engine->midiInputs();
        if (std::ranges::find(names, "muse-peer:keys") == names.end())
            QSKIP("This machine's MIDI goes over the ALSA sequencer, not JACK.");
    }

private Q_SLOTS:
    void initTestCase() {
        if (!JackServer::installed()) QSKIP("jackd is not installed: apt install jackd2.");
        if (!smallSoundFont()) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
    }
    void init() {
        if (!m_server.start()) QSKIP("jackd does not start on this machine: " + m_server.output());
        m_peer = std::make_unique<JackPeer>();
        QVERIFY(m_peer->running());
        m_engine = std::make_unique<Engine>(
            EngineSettings{.driver = "jack", .soundFont = *smallSoundFont(), .sampleRate = 48000});
        QTRY_VERIFY(!m_engine->soundFontLoading());
    }
    void cleanup() {
        m_engine.reset();
        m_peer.reset();
        m_server.stop();
    }

    void playbackGoesOnWithoutItsServerAndComesBack() {
        QVERIFY(!m_engine->silent());
        m_engine->setSong(fullSong(100));
        m_engine->play();
        QTRY_VERIFY(m_engine->position() > 200);
        m_peer.reset();
        m_server.stop();
        QVERIFY(awaitDevice(AudioDeviceEvent::Lost));
        QVERIFY(m_engine->silent());
        QVERIFY(m_engine->playing());
        const Tick then = m_engine->position();
        QTRY_VERIFY(m_engine->position() > then + 480);
        QCOMPARE(pollDevice(), AudioDeviceEvent::None);
        QVERIFY(m_server.start());
        QVERIFY(awaitDevice(AudioDeviceEvent::Back));
        QVERIFY(!m_engine->silent());
        m_peer = std::make_unique<JackPeer>();
        QVERIFY(m_peer->listenTo("MuseGAN Studio:"));
        QTRY_VERIFY(m_peer->level() > 0.01f);
        qInfo("the slowest poll took %lld ms", static_cast<long long>(m_slowest));
        QVERIFY2(m_slowest < 200, qPrintable(QString::number(m_slowest)));
    }

    void aKeyboardThatIsPulledOutLetsItsKeysGo() {
        needMidiOverJack();
        m_engine->setSong(songOf(Family::Strings, {}, kOrgan));
        m_engine->setLiveFamily(Family::Strings);
        QVERIFY(m_engine->openMidiInput("muse-peer:keys"));
        m_peer->press(MidiMessage::of(MidiMessage::kNoteOn, 0, 64, 100));
        QTRY_VERIFY(m_engine->level().first > 0.01f);
        QVERIFY(m_engine->pollMidi().empty());
        m_engine->drainIncoming();
        m_peer.reset();
        MidiPortEvent event = awaitMidi().front();
        QCOMPARE(event.name, std::string("muse-peer:keys"));
        QVERIFY(event.input && !event.back);
        QTRY_VERIFY(m_engine->level().first < 0.001f);
        const auto released = m_engine->drainIncoming();
        QCOMPARE(released.size(), std::size_t{1});
        QCOMPARE(int{released[0].pitch}, 64);
        QCOMPARE(int{released[0].velocity}, 0);
        m_peer = std::make_unique<JackPeer>();
        event = awaitMidi().front();
        QVERIFY(event.input && event.back);
        m_peer->press(MidiMessage::of(MidiMessage::kNoteOn, 0, 67, 100));
        QTRY_VERIFY(m_engine->level().first > 0.01f);
    }

    void anOutputIsOpenedAgain() {
        needMidiOverJack();
        QVERIFY(m_engine->openMidiOutput("muse-peer:listen"));
        m_engine->setSong(fullSong(100));
        m_engine->play();
        QTRY_VERIFY(!m_peer->received().empty());
        m_peer.reset();
        MidiPortEvent event = awaitMidi().front();
        QCOMPARE(event.name, std::string("muse-peer:listen"));
        QVERIFY(!event.input && !event.back);
        m_peer = std::make_unique<JackPeer>();
        event = awaitMidi().front();
        QVERIFY(!event.input && event.back);
        QTRY_VERIFY(m_peer->received().size() > 20);
        QVERIFY(std::ranges::any_of(m_peer->received(),
                                    [](const auto& each) { return each.second.kind() == MidiMessage::kProgram; }));
    }

    void midiSurvivesItsServer() {
        needMidiOverJack();
        QVERIFY(m_engine->openMidiInput("muse-peer:keys"));
        QVERIFY(m_engine->openMidiOutput("muse-peer:listen"));
        m_peer.reset();
        m_server.stop();
        QVERIFY(awaitDevice(AudioDeviceEvent::Lost));
        auto events = awaitMidi(2);
        QCOMPARE(events[0].name, std::string("muse-peer:keys"));
        QVERIFY(!events[0].back && !events[1].back);
        QVERIFY(m_engine->midiInputs().empty());
        QVERIFY(m_server.start());
        m_peer = std::make_unique<JackPeer>();
        events = awaitMidi(2);
        QVERIFY(events[0].back && events[1].back);
        // The server carries nothing yet in the period in which the ports are joined anew: the key is pressed until it
        // is heard, as a hand would.
        QVERIFY(QTest::qWaitFor([&] {
            m_peer->press(MidiMessage::of(MidiMessage::kNoteOn, 0, 67, 100));
            return !m_engine->drainIncoming().empty();
        }));
    }
};

QTEST_GUILESS_MAIN(DevicesComeAndGoTest)
#include "DevicesComeAndGoTest.moc"
