// SPDX-License-Identifier: MIT
#include "tests/core/engine/EngineTools.h"
#include "tests/core/engine/JackPeer.h"
#include "tests/core/engine/JackServer.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolButton>

using namespace muse;
using namespace muse::test;

namespace {

constexpr Tick kNear = 60; ///< ticks, 62 ms: three of JACK's periods

/// A window on a JACK server, and a keyboard there.
struct RecordingStudio : WindowFixture {
    RecordingStudio() {
        setup.engine = {.driver = "jack", .soundFont = *smallSoundFont(), .sampleRate = 48000};
        reopen();
        window->document().replace(songOf(Family::Piano, {}));
        roll().setActiveFamily(Family::Piano);
        trigger("actionCountIn0");
    }
    PianoRollView& roll() { return *find<PianoRollView>("pianoRoll"); }
    const std::vector<Note>& notes(Family family = Family::Piano) {
        return window->document().song().track(family).notes();
    }
    Tick position() { return window->playback().position(); }
    bool recording() { return find<QToolButton>("recordButton")->isChecked(); }
    QString said() { return find<QStatusBar>("statusBar")->currentMessage(); }
    QUndoStack& undo() { return window->document().undoStack(); }
};

} // namespace

class RecordingTest : public QObject {
    Q_OBJECT
    JackServer m_server;
    std::unique_ptr<JackPeer> m_peer;

    void press(int pitch, int velocity = 100) {
        m_peer->press(MidiMessage::of(MidiMessage::kNoteOn, 0, static_cast<std::uint8_t>(pitch),
                                      static_cast<std::uint8_t>(velocity)));
    }
    void release(int pitch) {
        m_peer->press(MidiMessage::of(MidiMessage::kNoteOff, 0, static_cast<std::uint8_t>(pitch)));
    }
    static bool isNear(Tick at, Tick wanted) { return std::abs(at - wanted) <= kNear; }

private Q_SLOTS:
    void initTestCase() {
        if (!JackServer::installed()) QSKIP("jackd is not installed: apt install jackd2.");
        if (!smallSoundFont()) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
        if (std::filesystem::exists("/dev/snd/seq"))
            QSKIP("This machine's MIDI goes over the ALSA sequencer, not JACK.");
        if (!m_server.start()) QSKIP("jackd does not start on this machine: " + m_server.output());
        m_peer = std::make_unique<JackPeer>();
    }
    void cleanup() {
        for (const int pitch : {60, 62, 64, 67})
            release(pitch);
    }
    void cleanupTestCase() { m_peer.reset(); }

    void aPassageIsOneStepNamedAfterItsTrack() {
        RecordingStudio f;
        // The only keyboard that there is needs no choosing.
        f.trigger("actionRecord");
        QVERIFY(f.recording());
        QVERIFY(f.window->playback().playing());
        QVERIFY2(f.said().contains("Piano"), qPrintable(f.said()));
        QTRY_VERIFY(f.position() > 400);
        const Tick first = f.position();
        press(60, 90);
        QTRY_VERIFY(f.position() > first + 240);
        const Tick last = f.position();
        release(60);
        // What was played is there at once, while recording goes on.
        QTRY_COMPARE(f.notes().size(), std::size_t{1});
        QVERIFY(f.recording());
        QVERIFY(isNear(f.notes()[0].start, first));
        QVERIFY2(isNear(f.notes()[0].length, last - first), qPrintable(QString::number(f.notes()[0].length)));
        QCOMPARE(int{f.notes()[0].velocity}, 90);
        press(64);
        press(67);
        const Tick second = f.position();
        QTRY_VERIFY(f.position() > second + 240);
        f.trigger("actionPlayStop");
        QVERIFY(!f.recording());
        // Keys that were held when it stopped end there.
        QCOMPARE(f.notes().size(), std::size_t{3});
        QVERIFY(isNear(f.notes()[2].end(), f.position()));
        QCOMPARE(f.undo().count(), 1);
        QCOMPARE(f.undo().undoText(), QStringLiteral("Record Piano"));
        f.trigger("actionUndo");
        QVERIFY(f.notes().empty());
        f.trigger("actionRedo");
        QCOMPARE(f.notes().size(), std::size_t{3});
    }

    void keysThatWaitForTheCountBeginWithTheSong() {
        RecordingStudio f;
        f.trigger("actionCountIn1");
        f.window->playback().seek(960);
        QSignalSpy keys(&f.window->playback(), &PlaybackController::keyMoved);
        f.trigger("actionRecord");
        press(60);
        press(64);
        release(64);
        QTRY_COMPARE(keys.size(), 3);
        QCOMPARE(f.position(), Tick{960});
        QVERIFY(f.window->playback().playing());
        QTRY_VERIFY(f.position() > 1200);
        release(60);
        QTRY_COMPARE(f.notes().size(), std::size_t{1});
        QCOMPARE(f.notes()[0].start, Tick{960});
        QCOMPARE(int{f.notes()[0].pitch}, 60);
        // Ending the passage goes on playing.
        f.trigger("actionRecord");
        QVERIFY(!f.recording());
        QVERIFY(f.window->playback().playing());
    }

    void overdubKeepsAndReplaceTakesWhatWasThere_data() {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("keeps");
        QTest::newRow("overdub") << QString("actionOverdub") << true;
        QTest::newRow("replace") << QString("actionReplace") << false;
    }
    void overdubKeepsAndReplaceTakesWhatWasThere() {
        QFETCH(QString, mode);
        QFETCH(bool, keeps);
        RecordingStudio f;
        const Note before{0, 120, 40, 80};
        const Note inside{600, 120, 41, 80};
        const Note after{48000, 120, 42, 80};
        f.window->document().replace(songOf(Family::Piano, {before, inside, after}));
        f.trigger(mode);
        f.window->playback().seek(480);
        f.trigger("actionRecord");
        press(60);
        QTRY_VERIFY(f.position() > 900);
        release(60);
        QTRY_VERIFY(f.position() > 1000);
        f.trigger("actionPlayStop");
        const auto has = [&](const Note& note) { return std::ranges::find(f.notes(), note) != f.notes().end(); };
        QVERIFY(has(before) && has(after));
        QCOMPARE(has(inside), keeps);
        QCOMPARE(f.notes().size(), std::size_t{keeps ? 4u : 3u});
        QCOMPARE(f.undo().count(), 1);
        f.trigger("actionUndo");
        QVERIFY((f.notes() == std::vector{before, inside, after}));
    }

    void roundsOfALoopAddUp() {
        RecordingStudio f;
        f.window->document().replace(songOf(Family::Piano, {{0, 960, 40, 80}}));
        f.roll().setSelectedBars(std::pair<Tick, Tick>(0, 960));
        f.trigger("actionLoop");
        f.trigger("actionRecord");
        for (const int pitch : {60, 62}) {
            QTRY_VERIFY(f.position() > 300 && f.position() < 500);
            press(pitch);
            QTRY_VERIFY(f.position() > 600);
            release(pitch);
            QTRY_VERIFY(f.position() < 200);
        }
        QTRY_VERIFY(f.position() > 300 && f.position() < 500);
        press(64);
        QTRY_VERIFY(f.position() > 600);
        // Held over the end of the loop: it ends with the round.
        QTRY_VERIFY(f.position() < 200);
        f.trigger("actionRecord");
        QCOMPARE(f.notes().size(), std::size_t{4});
        const auto held = std::ranges::find(f.notes(), std::uint8_t{64}, &Note::pitch);
        QVERIFY(held != f.notes().end());
        QCOMPARE(held->end(), Tick{960});
        QCOMPARE(f.undo().count(), 1);
    }

    void stepInputPutsChordsAtThePlayhead() {
        RecordingStudio f;
        f.trigger("actionLength3");
        f.trigger("actionStepInput");
        QVERIFY(f.enabled("actionStepRest"));
        QTRY_VERIFY(m_peer->keysConnected());
        // What is played in the period of the connection itself may be lost.
        const std::uint64_t connected = m_peer->periods();
        QTRY_VERIFY(m_peer->periods() > connected + 2);
        press(60);
        press(64);
        QTRY_COMPARE(f.notes().size(), std::size_t{2});
        QCOMPARE(f.position(), Tick{0});
        release(60);
        release(64);
        QTRY_COMPARE(f.position(), Tick{480});
        f.trigger("actionStepRest");
        f.trigger("actionLength4");
        press(67, 70);
        QTRY_COMPARE(f.notes().size(), std::size_t{3});
        release(67);
        QTRY_COMPARE(f.position(), Tick{1200});
        QVERIFY((f.notes() == std::vector<Note>{{0, 480, 60, 100}, {0, 480, 64, 100}, {960, 240, 67, 70}}));
        // A chord is one step of undo.
        QCOMPARE(f.undo().count(), 2);
        f.trigger("actionUndo");
        f.trigger("actionUndo");
        QVERIFY(f.notes().empty());
        f.trigger("actionStepInput");
        const QSignalSpy keys(&f.window->playback(), &PlaybackController::keyPlayed);
        press(62);
        release(62);
        QTRY_COMPARE(keys.count(), 2);
        QVERIFY(f.notes().empty());
    }

    void thePedalGoesIntoItsLane() {
        RecordingStudio f;
        const auto lane = [&] {
            return f.window->document().song().track(Family::Piano).controls(Controller::Sustain);
        };
        f.trigger("actionRecord");
        QTRY_VERIFY(f.position() > 300);
        m_peer->press(MidiMessage::of(MidiMessage::kController, 0, controller::kSustain, 127));
        press(60);
        QTRY_VERIFY(f.position() > 500);
        release(60);
        QTRY_COMPARE(lane().size(), std::size_t{1});
        QTRY_VERIFY(f.position() > 700);
        f.trigger("actionPlayStop");
        m_peer->press(MidiMessage::of(MidiMessage::kController, 0, controller::kSustain, 0));
        // The pedal was down when it stopped: it comes up there.
        QCOMPARE(lane().size(), std::size_t{2});
        QCOMPARE(int{lane()[0].value}, 127);
        QVERIFY(isNear(lane()[0].at, f.notes()[0].start));
        QCOMPARE(int{lane()[1].value}, 0);
        QVERIFY(isNear(lane()[1].at, f.position()));
        QCOMPARE(f.undo().count(), 1);
        f.trigger("actionUndo");
        QVERIFY(lane().empty() && f.notes().empty());
    }

    void wheelsGoIntoTheirLanesAndAreHeard_data() {
        QTest::addColumn<QString>("mode");
        QTest::newRow("overdub") << QString("actionOverdub");
        QTest::newRow("replace") << QString("actionReplace");
    }
    void wheelsGoIntoTheirLanesAndAreHeard() {
        QFETCH(const QString, mode);
        RecordingStudio f;
        const auto lane = [&](Controller controller) {
            return f.window->document().song().track(Family::Piano).controls(controller);
        };
        const auto before = static_cast<std::ptrdiff_t>(m_peer->received().size());
        const auto heard = [&](std::uint8_t kind, std::uint8_t first, std::uint8_t second) {
            const auto message = MidiMessage::of(kind, std::uint8_t(midiChannel(Family::Piano)), first, second);
            const auto& all = m_peer->received();
            return std::count_if(all.begin() + before, all.end(),
                                 [&](const auto& each) { return each.second == message; });
        };
        auto* outputs = f.find<QMenu>("midiOutputMenu");
        Q_EMIT outputs->aboutToShow();
        for (QAction* action : outputs->actions())
            if (action->text() == "muse-peer:listen") action->trigger();
        f.trigger(mode);
        f.trigger("actionRecord");
        QTRY_VERIFY(f.position() > 300);
        press(60);
        const Tick first = f.position();
        // Many places of a wheel at once: the last of them is kept.
        for (std::uint8_t high = 65; high <= 96; ++high)
            m_peer->press(MidiMessage::of(MidiMessage::kPitchBend, 0, 0, high));
        m_peer->press(MidiMessage::of(MidiMessage::kController, 0, controller::kModulation, 90));
        m_peer->press(MidiMessage::of(MidiMessage::kController, 0, controller::kExpression, 50));
        m_peer->press(MidiMessage::of(MidiMessage::kPressure, 0, 70));
        QTRY_COMPARE(heard(MidiMessage::kPitchBend, 0, 96), 1);
        QCOMPARE(heard(MidiMessage::kController, controller::kModulation, 90), 1);
        QCOMPARE(heard(MidiMessage::kController, controller::kExpression, 50), 1);
        QCOMPARE(heard(MidiMessage::kPressure, 70, 0), 1);
        QTRY_VERIFY(f.position() > first + 480);
        const Tick second = f.position();
        m_peer->press(MidiMessage::of(MidiMessage::kPitchBend, 0, 0, 64));
        QTRY_VERIFY(f.position() > second + 240);
        release(60);
        QTRY_COMPARE(f.notes().size(), std::size_t{1});
        f.trigger("actionPlayStop");
        QVERIFY(lane(Controller::PitchBend).size() <= 4);
        const auto bends = lane(Controller::PitchBend);
        QCOMPARE(int{valueAt(Controller::PitchBend, bends, first + 240)}, 96 << 7);
        QVERIFY(isNear(bends.front().at, first));
        QCOMPARE(int{bends.back().value}, 8192);
        QVERIFY(isNear(bends.back().at, second));
        // What was still away when it stopped rests from there.
        const std::pair<Controller, int> held[] = {
            {Controller::Modulation, 90}, {Controller::Expression, 50}, {Controller::Pressure, 70}};
        for (const auto& [controller, value] : held) {
            QCOMPARE(lane(controller).size(), std::size_t{2});
            QCOMPARE(int{lane(controller)[0].value}, value);
            QVERIFY(isNear(lane(controller)[0].at, first));
            QCOMPARE(lane(controller)[1].value, restingValue(controller));
            QVERIFY(isNear(lane(controller)[1].at, f.position()));
        }
        QCOMPARE(f.undo().count(), 1);
        f.trigger("actionUndo");
        for (const Controller controller : kAllControllers)
            QVERIFY(lane(controller).empty());
        QVERIFY(f.notes().empty());
        m_peer->press(MidiMessage::of(MidiMessage::kController, 0, controller::kModulation, 0));
        m_peer->press(MidiMessage::of(MidiMessage::kController, 0, controller::kExpression, 127));
        m_peer->press(MidiMessage::of(MidiMessage::kPressure, 0, 0));
        f.trigger("actionOverdub");
    }

    void aWheelThatWaitsForTheCountHoldsFromTheStart() {
        RecordingStudio f;
        f.trigger("actionCountIn1");
        f.window->playback().seek(960);
        const QSignalSpy played(&f.window->playback(), &PlaybackController::keyPlayed);
        f.trigger("actionRecord");
        m_peer->press(MidiMessage::of(MidiMessage::kController, 0, controller::kModulation, 90));
        QTRY_COMPARE(played.size(), 1);
        QCOMPARE(f.position(), Tick{960});
        QTRY_VERIFY(f.position() > 1300);
        m_peer->press(MidiMessage::of(MidiMessage::kController, 0, controller::kModulation, 0));
        QTRY_COMPARE(played.size(), 2);
        f.trigger("actionPlayStop");
        const auto lane = f.window->document().song().track(Family::Piano).controls(Controller::Modulation);
        QCOMPARE(lane.size(), std::size_t{2});
        QCOMPARE(lane[0], (ControlPoint{960, 90}));
        QCOMPARE(int{lane[1].value}, 0);
    }

    void stepInputLeavesWheelsAlone() {
        RecordingStudio f;
        f.trigger("actionStepInput");
        QTRY_VERIFY(m_peer->keysConnected());
        const std::uint64_t connected = m_peer->periods();
        QTRY_VERIFY(m_peer->periods() > connected + 2);
        const QSignalSpy played(&f.window->playback(), &PlaybackController::keyPlayed);
        m_peer->press(MidiMessage::of(MidiMessage::kPitchBend, 0, 0, 96));
        m_peer->press(MidiMessage::of(MidiMessage::kPitchBend, 0, 0, 64));
        QTRY_COMPARE(played.size(), 2);
        QCOMPARE(f.undo().count(), 0);
        press(60);
        release(60);
        QTRY_COMPARE(f.notes().size(), std::size_t{1});
        QVERIFY(f.window->document().song().track(Family::Piano).controls(Controller::PitchBend).empty());
        f.trigger("actionStepInput");
    }

    void theOutputHearsTheClockAndIsFoundAgain() {
        RecordingStudio f;
        const auto entry = [&](const QString& words) -> QAction* {
            auto* menu = f.find<QMenu>("midiOutputMenu");
            Q_EMIT menu->aboutToShow();
            for (QAction* action : menu->actions())
                if (action->text() == words) return action;
            return nullptr;
        };
        QVERIFY(entry("muse-peer:listen"));
        entry("muse-peer:listen")->trigger();
        f.trigger("actionMidiClock");
        f.trigger("actionPlayStop");
        const auto heard = [&](std::uint8_t status) {
            return std::ranges::count_if(m_peer->received(),
                                         [&](const auto& each) { return each.second.status == status; });
        };
        QTRY_VERIFY(heard(MidiMessage::kClock) > 24);
        QCOMPARE(heard(MidiMessage::kStart), 1);
        m_peer.reset();
        QTRY_VERIFY2(f.said().contains("muse-peer:listen went away"), qPrintable(f.said()));
        QAction* away = entry("muse-peer:listen (away)");
        QVERIFY(away && away->isChecked() && !away->isEnabled());
        m_peer = std::make_unique<JackPeer>();
        QTRY_VERIFY2(f.said().contains("muse-peer:listen is back"), qPrintable(f.said()));
        QTRY_VERIFY(heard(MidiMessage::kClock) > 24);
        f.trigger("actionPlayStop");
        // Another start of the program finds the port by itself.
        const auto programs = heard(MidiMessage::kProgram);
        f.reopen();
        QVERIFY(entry("muse-peer:listen")->isChecked());
        QTRY_VERIFY(heard(MidiMessage::kProgram) > programs);
        f.trigger("actionPlayStop");
        QTRY_VERIFY(heard(MidiMessage::kStart) > 0);
    }

    void anotherSongEndsThePassage() {
        RecordingStudio f;
        f.trigger("actionRecord");
        press(60);
        QTRY_VERIFY(f.position() > 200);
        const Song next = songOf(Family::Strings, {{0, 480, 70, 80}});
        f.window->document().replace(next);
        QVERIFY(!f.recording());
        QVERIFY(!f.window->playback().playing());
        QVERIFY(f.window->document().song() == next);
        QCOMPARE(f.undo().count(), 0);
    }

    void withoutAKeyboardItSaysWhatToDo() {
        m_peer.reset();
        RecordingStudio f;
        f.trigger("actionRecord");
        QVERIFY(!f.recording());
        QVERIFY(!f.window->playback().playing());
        QVERIFY2(f.said().contains("keyboard"), qPrintable(f.said()));
        m_peer = std::make_unique<JackPeer>();
        f.trigger("actionRecord");
        QVERIFY(f.recording());
    }

    void aServerThatGoesLeavesTheWindowPlaying() {
        RecordingStudio f;
        f.window->document().replace(fullSong(100));
        QVERIFY(!f.find<QToolButton>("silenceButton")->isVisible());
        f.trigger("actionPlayStop");
        QTRY_VERIFY(f.position() > 100);
        m_peer.reset();
        m_server.stop();
        QTRY_VERIFY(f.find<QToolButton>("silenceButton")->isVisible());
        QVERIFY2(f.said().contains("audio device"), qPrintable(f.said()));
        const Tick then = f.position();
        QTRY_VERIFY(f.position() > then + 480);
        QVERIFY(m_server.start());
        QTRY_VERIFY_WITH_TIMEOUT(!f.find<QToolButton>("silenceButton")->isVisible(), 15000);
        QVERIFY(f.window->playback().playing());
        m_peer = std::make_unique<JackPeer>();
        QVERIFY(m_peer->listenTo("MuseGAN Studio:"));
        QTRY_VERIFY(m_peer->level() > 0.01F);
    }
};

MUSE_WINDOW_TEST(RecordingTest)
#include "RecordingTest.moc"
