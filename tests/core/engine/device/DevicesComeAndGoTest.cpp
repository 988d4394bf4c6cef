// SPDX-License-Identifier: MIT
#include "core/engine/Engine.h"
#include "core/engine/device/Apart.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/core/engine/JackPeer.h"
#include "tests/core/engine/JackServer.h"
#include "tests/support/TestProgram.h"

#include <QElapsedTimer>

using namespace muse;
using namespace muse::test;

namespace {

/// A program whose port stands for speakers.
class JackSpeakers {
public:
    JackSpeakers() : m_client(jack_client_open("muse-speakers", JackNoStartServer, nullptr)) {
        m_port = jack_port_register(m_client, "playback_1", JACK_DEFAULT_AUDIO_TYPE,
                                    JackPortIsInput | JackPortIsPhysical | JackPortIsTerminal, 0);
        jack_activate(m_client);
    }
    ~JackSpeakers() { jack_client_close(m_client); }
    JackSpeakers(const JackSpeakers&) = delete;
    JackSpeakers& operator=(const JackSpeakers&) = delete;

    [[nodiscard]] bool connected() const { return jack_port_connected(m_port) > 0; }
    void pullOut() { jack_port_disconnect(m_client, m_port); }

private:
    jack_client_t* m_client;
    jack_port_t* m_port;
};

} // namespace

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
    /// This program's own clients must be off the old server first.
    bool startAgain(int rate = 48000, int speakers = 2) {
        return awaitApart(std::chrono::seconds(30)) && m_server.start(rate, speakers);
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
        QVERIFY(startAgain());
        QVERIFY(awaitDevice(AudioDeviceEvent::Back));
        QVERIFY(!m_engine->silent());
        m_peer = std::make_unique<JackPeer>();
        QVERIFY(m_peer->listenTo("MuseGAN Studio:"));
        QTRY_VERIFY(m_peer->level() > 0.01f);
        qInfo("the slowest poll took %lld ms", static_cast<long long>(m_slowest));
        QVERIFY2(m_slowest < 200, qPrintable(QString::number(m_slowest)));
    }

    void aServerThatStallsHoldsNobody() {
        needMidiOverJack();
        QVERIFY(m_engine->openMidiInput("muse-peer:keys"));
        QVERIFY(m_engine->openMidiOutput("muse-peer:listen"));
        m_engine->setSong(fullSong(100));
        m_engine->play();
        QTRY_VERIFY(m_engine->position() > 200);
        m_slowest = 0;
        m_server.stall();
        QVERIFY(awaitDevice(AudioDeviceEvent::Lost));
        QVERIFY(m_engine->silent());
        m_engine->pollMidi();
        const Tick then = m_engine->position();
        QTRY_VERIFY(m_engine->position() > then + 480);
        m_server.goOn();
        QVERIFY(awaitDevice(AudioDeviceEvent::Back));
        QVERIFY2(m_slowest < 1000, qPrintable(QString::number(m_slowest)));
        m_server.stall();
        QVERIFY(awaitDevice(AudioDeviceEvent::Lost));
        // More than RtMidi has room for.
        for (int i = 0; i < 6000; ++i) {
            m_engine->noteOn(Family::Piano, 60, i % 2 ? 0 : 100);
            if (i % 100 == 0) QTest::qWait(30);
        }
        QElapsedTimer timer;
        timer.start();
        m_engine.reset();
        qInfo("the end took %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
        m_server.goOn();
        QVERIFY(awaitApart(std::chrono::seconds(30)));
    }

    void aServerThatComesBackAtAnotherRateIsPlayedInTune() {
        constexpr int kOcarina = 79; // nearly a sine
        m_engine->setSong(songOf(Family::Strings, {{0, 480 * 600, 69, 110}}, kOcarina));
        m_engine->play();
        const auto pitch = [&] {
            QVERIFY(m_peer->listenTo("MuseGAN Studio:"));
            QTRY_VERIFY_WITH_TIMEOUT(m_peer->level() > 0.01f, 20000);
            m_peer->awaitPitch();
            QTRY_VERIFY_WITH_TIMEOUT(m_peer->pitchKnown(), 20000);
        };
        pitch();
        const double before = m_peer->pitch();
        m_peer.reset();
        m_server.stop();
        QVERIFY(awaitDevice(AudioDeviceEvent::Lost));
        QVERIFY(startAgain(44100));
        QVERIFY(awaitDevice(AudioDeviceEvent::Back));
        QCOMPARE(m_engine->sampleRate(), 44100);
        QVERIFY(m_engine->outputDescription().find("44100") != std::string::npos);
        m_peer = std::make_unique<JackPeer>();
        const Tick then = m_engine->position();
        QElapsedTimer timer;
        timer.start();
        pitch();
        // 44,100 for 48,000 would be 8 % lower.
        QVERIFY2(std::fabs(m_peer->pitch() / before - 1) < 0.02,
                 qPrintable(QStringLiteral("%1 was %2").arg(m_peer->pitch()).arg(before)));
        // And as fast: 960 ticks a second.
        const double speed = static_cast<double>(m_engine->position() - then) / static_cast<double>(timer.elapsed());
        QVERIFY2(std::fabs(speed / 0.96 - 1) < 0.05, qPrintable(QString::number(speed)));
    }

    void isConnectedAgainToSpeakersThatComeBack() {
        m_engine.reset();
        m_peer.reset();
        m_server.stop();
        QVERIFY(startAgain(48000, 0));
        m_engine = std::make_unique<Engine>(
            EngineSettings{.driver = "jack", .soundFont = *smallSoundFont(), .sampleRate = 48000});
        QVERIFY(!m_engine->silent());
        m_peer = std::make_unique<JackPeer>();
        for (int time = 0; time < 3; ++time) {
            JackSpeakers speakers;
            QTRY_VERIFY_WITH_TIMEOUT(speakers.connected(), 20000);
        }
        // What somebody pulled out stays out.
        JackSpeakers speakers;
        QTRY_VERIFY_WITH_TIMEOUT(speakers.connected(), 20000);
        QTest::qWait(1000);
        speakers.pullOut();
        QVERIFY(!QTest::qWaitFor([&] { return speakers.connected(); }, 2000));
    }

    void aKeyboardThatIsPulledOutLetsItsKeysGo() {
        needMidiOverJack();
        m_engine->setSong(songOf(Family::Strings, {}, kOrgan));
        m_engine->setLiveFamily(Family::Strings);
        QVERIFY(m_engine->openMidiInput("muse-peer:keys"));
        m_peer->press(MidiMessage::of(MidiMessage::kNoteOn, 0, 64, 100));
        QTRY_VERIFY(m_engine->level().first > 0.01f);
        QVERIFY(m_engine->pollMidi().empty());
        m_peer->press(MidiMessage::of(MidiMessage::kPitchBend, 0, 0, 96));
        std::vector<IncomingNote> bent;
        QVERIFY(QTest::qWaitFor([&] {
            std::ranges::move(m_engine->drainIncoming(), std::back_inserter(bent));
            return !bent.empty() && bent.back().moved;
        }));
        QCOMPARE(bent.back().moved, std::optional(Controller::PitchBend));
        QCOMPARE(int{bent.back().value}, 96 << 7);
        m_peer.reset();
        MidiPortEvent event = awaitMidi().front();
        QCOMPARE(event.name, std::string("muse-peer:keys"));
        QVERIFY(event.input && !event.back);
        QTRY_VERIFY(m_engine->level().first < 0.001f);
        const auto released = m_engine->drainIncoming();
        // Its wheels come back, too.
        QCOMPARE(released.size(), std::size_t{2});
        QCOMPARE(int{released[0].pitch}, 64);
        QCOMPARE(int{released[0].velocity}, 0);
        QCOMPARE(released[1].moved, std::optional(Controller::PitchBend));
        QCOMPARE(int{released[1].value}, 8192);
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
        QVERIFY(startAgain());
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

MUSE_TEST(DevicesComeAndGoTest)
#include "DevicesComeAndGoTest.moc"
