// SPDX-License-Identifier: MIT
#include "core/engine/Engine.h"
#include "core/engine/device/AudioReport.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/core/engine/JackPeer.h"
#include "tests/core/engine/JackServer.h"
#include "tests/support/OwnTime.h"
#include "tests/support/TestProgram.h"

#include <QElapsedTimer>

#include <sched.h>
#include <thread>

using namespace muse;
using namespace muse::test;

class JackTest : public QObject {
    Q_OBJECT
    JackServer m_server;
    std::unique_ptr<JackPeer> m_peer;
    std::unique_ptr<Engine> m_engine;

    static bool contains(const std::vector<std::string>& names, const std::string& name) {
        return std::ranges::find(names, name) != names.end();
    }
    std::ptrdiff_t receivedCount(const MidiMessage& message) {
        return std::ranges::count(m_peer->received(), message, &std::pair<jack_nframes_t, MidiMessage>::second);
    }
    /// The MIDI half goes over JACK only where there is no ALSA sequencer.
    bool midiOverJack() const { return contains(m_engine->midiInputs(), "muse-peer:keys"); }

private Q_SLOTS:
    void initTestCase() {
        if (!JackServer::installed()) QSKIP("jackd is not installed: apt install jackd2.");
        const auto font = smallSoundFont();
        if (!font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
        if (!m_server.start()) QSKIP("jackd does not start on this machine: " + m_server.output());
        m_peer = std::make_unique<JackPeer>();
        QVERIFY(m_peer->running());
        const OwnTime opening;
        m_engine = std::make_unique<Engine>(EngineSettings{.driver = "jack", .soundFont = *font, .sampleRate = 44100});
        QVERIFY2(opening.elapsed() < 2000, qPrintable(QString::number(opening.elapsed())));
        QTRY_VERIFY(!m_engine->soundFontLoading());
        QVERIFY(m_peer->listenTo("MuseGAN Studio:"));
    }
    void cleanupTestCase() {
        m_engine.reset();
        m_peer.reset();
    }

    void opensJackAtTheServersRate() {
        QVERIFY(!m_engine->silent());
        QCOMPARE(m_engine->sampleRate(), 48000);
        QVERIFY(m_engine->outputDescription().find("jack") != std::string::npos);
    }

    void ourAudioThreadIsRealTimeWhereAllowed() {
        std::atomic<bool> allowed = false;
        std::jthread([&] {
            const sched_param lowest{1};
            allowed = ::sched_setscheduler(0, SCHED_FIFO, &lowest) == 0;
        }).join();
        if (!allowed) QSKIP("This user may not have real-time threads.");
        // The server runs without: only we can have raised it.
        const auto realTimeThreads = [] {
            int count = 0;
            for (const auto& thread : std::filesystem::directory_iterator("/proc/self/task"))
                count += (::sched_getscheduler(std::stoi(thread.path().filename())) & SCHED_FIFO) != 0;
            return count;
        };
        QTRY_COMPARE(realTimeThreads(), 1);
    }

    void playsIntoAnotherProgram() {
        m_engine->setSong(fullSong(16));
        m_engine->play();
        const std::uint64_t blocksBefore = m_engine->load().blocks;
        const std::uint64_t periodsBefore = m_peer->periods();
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY(m_engine->position() > 1920);
        // Every period asked for its sound.
        const auto blocks = static_cast<double>(m_engine->load().blocks - blocksBefore);
        const auto periods = static_cast<double>(m_peer->periods() - periodsBefore);
        QVERIFY2(std::fabs(blocks - periods) < 0.02 * periods + 3, qPrintable(QString::number(blocks / periods)));
        const float peak = m_peer->peak();
        QVERIFY2(peak > 0.05f && peak < 1.0f, qPrintable(QString::number(static_cast<double>(peak))));
        QVERIFY(timer.elapsed() > 1700);
        m_engine->stop();
        qInfo("peak %.2f, %d xruns in %lld ms", static_cast<double>(peak), m_peer->xruns(),
              static_cast<long long>(timer.elapsed()));
    }

    void aKeyboardIsHeardAndReported() {
        if (!midiOverJack()) QSKIP("This machine's MIDI goes over the ALSA sequencer, not JACK.");
        m_engine->setSong(songOf(Family::Strings, {}, kOrgan));
        m_engine->setLiveFamily(Family::Strings);
        QVERIFY(m_engine->openMidiInput("muse-peer:keys"));
        QTRY_VERIFY(m_peer->level() < 0.001f);
        m_engine->seek(960);
        m_peer->press(MidiMessage::of(MidiMessage::kNoteOn, 0, 64, 100));
        QTRY_VERIFY(m_peer->level() > 0.01f);
        m_peer->press(MidiMessage::of(MidiMessage::kNoteOff, 0, 64));
        QTRY_VERIFY(m_peer->level() < 0.001f);
        const auto notes = m_engine->drainIncoming();
        QCOMPARE(notes.size(), std::size_t{2});
        QCOMPARE(int{notes[0].pitch}, 64);
        QCOMPARE(int{notes[0].velocity}, 100);
        QCOMPARE(notes[0].at, Tick{960});
        QCOMPARE(int{notes[1].velocity}, 0);
        m_engine->closeMidiInput();
        const jack_nframes_t pressed = m_peer->pressedAt();
        m_peer->press(MidiMessage::of(MidiMessage::kNoteOn, 0, 64, 100));
        m_peer->press(MidiMessage::of(MidiMessage::kNoteOff, 0, 64));
        QTRY_VERIFY(m_peer->pressedAt() != pressed);
        const std::uint64_t then = m_peer->periods();
        QTRY_VERIFY(m_peer->periods() > then + 4);
        QVERIFY(m_engine->drainIncoming().empty());
    }

    void aSongIsSentOut() {
        if (!contains(m_engine->midiOutputs(), "muse-peer:listen"))
            QSKIP("This machine's MIDI goes over the ALSA sequencer, not JACK.");
        QVERIFY(m_engine->openMidiOutput("muse-peer:listen"));
        m_engine->setSong(songOf(Family::Bass, {{0, 240, 40, 101}, {480, 240, 43, 102}}));
        m_engine->seek(0);
        m_engine->play();
        const MidiMessage first = MidiMessage::of(MidiMessage::kNoteOn, 0, 40, 101);
        const MidiMessage second = MidiMessage::of(MidiMessage::kNoteOn, 0, 43, 102);
        QTRY_COMPARE(receivedCount(MidiMessage::of(MidiMessage::kNoteOff, 0, 43)), 1);
        m_engine->stop();
        QCOMPARE(receivedCount(MidiMessage::of(MidiMessage::kProgram, 0, 33)), 1);
        QCOMPARE(receivedCount(first), 1);
        QCOMPARE(receivedCount(second), 1);
        QCOMPARE(receivedCount(MidiMessage::of(MidiMessage::kNoteOff, 0, 40)), 1);
        const auto at = [&](const MidiMessage& message) {
            return std::ranges::find(m_peer->received(), message, &std::pair<jack_nframes_t, MidiMessage>::second)
                ->first;
        };
        QVERIFY(at(MidiMessage::of(MidiMessage::kProgram, 0, 33)) <= at(first));
        // Half a second lies between them; JACK hands MIDI over a period of 1024 frames at a time.
        const double apart = static_cast<double>(at(second) - at(first));
        QVERIFY2(std::fabs(apart - 24000) < 3000, qPrintable(QString::number(apart)));
    }

    void theClockIsSentOut() {
        if (!contains(m_engine->midiOutputs(), "muse-peer:listen"))
            QSKIP("This machine's MIDI goes over the ALSA sequencer, not JACK.");
        m_engine->setSong(songOf(Family::Bass, {}));
        m_engine->setMidiClock(true);
        QVERIFY(m_engine->openMidiOutput("muse-peer:listen"));
        m_engine->seek(960);
        m_engine->play();
        QTRY_VERIFY(receivedCount({MidiMessage::kClock}) >= 48);
        m_engine->stop();
        QTRY_COMPARE(receivedCount({MidiMessage::kStop}), 1);
        QCOMPARE(receivedCount({MidiMessage::kContinue}), 1);
        QCOMPARE(receivedCount({MidiMessage::kStart}), 0);
        QCOMPARE(receivedCount({MidiMessage::kSongPosition, 8, 0}), 1);
        std::vector<jack_nframes_t> pulses;
        for (const auto& [frame, message] : m_peer->received())
            if (message.status == MidiMessage::kClock) pulses.push_back(frame);
        // 47 pulses of 1000 frames lie between the first and the 48th; JACK hands MIDI over a period at a time.
        const double apart = static_cast<double>(pulses[47] - pulses[0]);
        QVERIFY2(std::fabs(apart - 47000) < 3000, qPrintable(QString::number(apart)));
        m_engine->setMidiClock(false);
        m_engine->closeMidiOutput();
    }

    void aKeyIsPutWhereTheSongWasWhenItWentDown() {
        if (!midiOverJack()) QSKIP("This machine's MIDI goes over the ALSA sequencer, not JACK.");
        // A stroke on the second beat is what the peer hears the song's time by.
        m_engine->setSong(songOf(Family::Drums, {{480, 60, 37, 127}}));
        m_engine->setLiveFamily(Family::Piano);
        QVERIFY(m_engine->openMidiInput("muse-peer:keys"));
        m_engine->seek(0);
        QTRY_VERIFY(m_peer->level() < 0.0005f);
        m_engine->drainIncoming();
        m_peer->awaitOnset();
        m_engine->play();
        QTRY_VERIFY(m_peer->onset() != 0);
        const jack_nframes_t onset = m_peer->onset();
        const double latency = std::chrono::duration<double>(m_engine->outputLatency()).count() * 48000;
        QVERIFY2(latency >= 1024, qPrintable(QString::number(latency)));
        for (int key = 0; key < 5; ++key) {
            m_peer->press(MidiMessage::of(MidiMessage::kNoteOn, 0, 60, 100));
            std::vector<IncomingNote> came;
            QVERIFY(QTest::qWaitFor([&] { return !(came = m_engine->drainIncoming()).empty(); }));
            QVERIFY(came[0].running);
            // The peer gets the song straight from us; what is heard lags behind by the device's latency.
            const double heard = 480 + (static_cast<double>(m_peer->pressedAt() - onset) - latency) / 50;
            const double apart = static_cast<double>(came[0].at) - heard;
            // Within one period of 1024 frames, as JACK hands MIDI over.
            QVERIFY2(std::fabs(apart) <= 21, qPrintable(QString::number(apart)));
            m_peer->press(MidiMessage::of(MidiMessage::kNoteOff, 0, 60));
            QVERIFY(QTest::qWaitFor([&] { return !m_engine->drainIncoming().empty(); }));
        }
        m_engine->stop();
        m_engine->closeMidiInput();
    }

    void closingTheOutputLetsKeysGo() {
        if (!contains(m_engine->midiOutputs(), "muse-peer:listen"))
            QSKIP("This machine's MIDI goes over the ALSA sequencer, not JACK.");
        QVERIFY(m_engine->openMidiOutput("muse-peer:listen"));
        m_engine->noteOn(Family::Guitar, 77, 90);
        QTRY_COMPARE(receivedCount(MidiMessage::of(MidiMessage::kNoteOn, 1, 77, 90)), 1);
        m_engine->closeMidiOutput();
        QTRY_COMPARE(receivedCount(MidiMessage::of(MidiMessage::kNoteOff, 1, 77)), 1);
        m_engine->noteOff(Family::Guitar, 77);
    }

    void ownPortsAreNotOffered() {
        for (const auto& names : {m_engine->midiInputs(), m_engine->midiOutputs()})
            for (const std::string& name : names)
                QVERIFY2(name.find("MuseGAN") == std::string::npos, name.c_str());
    }

    void theReportNamesTheServer() { QVERIFY(contains(describeAudio(), "Audio driver jack: works")); }
};

MUSE_TEST(JackTest)
#include "JackTest.moc"
