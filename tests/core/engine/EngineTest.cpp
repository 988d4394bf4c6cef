// SPDX-License-Identifier: MIT
#include "core/engine/Engine.h"

#include "core/base/File.h"
#include "core/engine/device/AudioReport.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/support/OwnTime.h"
#include "tests/support/TestProgram.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace muse;
using namespace muse::test;

class EngineTest : public QObject {
    Q_OBJECT
    std::optional<std::filesystem::path> m_font;

    EngineSettings quiet() const { return {.driver = "null", .soundFont = *m_font, .sampleRate = 48000}; }
    static float loudness(const Engine& engine) { return std::max(engine.level().first, engine.level().second); }

private Q_SLOTS:
    void initTestCase() {
        m_font = smallSoundFont();
        if (!m_font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
    }

    void constructsFastAndLoadsLater() {
        const test::OwnTime timer;
        Engine engine({.driver = "null", .soundFont = {}, .sampleRate = 44100});
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(engine.silent());
        QVERIFY(!engine.outputDescription().empty());
        QTRY_VERIFY(!engine.soundFontLoading());
        QVERIFY(!engine.takeSoundFontError());
        QCOMPARE(engine.soundFont().string(), defaultSoundFont()->string());
    }

    void silentOutputAdvancesTimeAsAClockDoes() {
        Engine engine(quiet());
        QTRY_VERIFY(!engine.soundFontLoading());
        engine.setSong(fullSong(4));
        QCOMPARE(engine.position(), Tick{0});
        QElapsedTimer timer;
        timer.start();
        engine.play();
        // 960 ticks a second. Never ahead of the clock by more than a block, and behind it only for want of a
        // processor.
        const auto ahead = [&] {
            return static_cast<double>(engine.position()) - 0.96 * static_cast<double>(timer.elapsed());
        };
        QTRY_VERIFY(engine.position() >= 960);
        QVERIFY2(ahead() < 100, qPrintable(QString::number(ahead())));
        QTRY_VERIFY(ahead() > -100);
        QVERIFY(engine.playing());
        QVERIFY(loudness(engine) > 0.05f && loudness(engine) <= 1.0f);
        engine.stop();
        QVERIFY(!engine.playing());
        QTRY_VERIFY(loudness(engine) < 0.001f);
    }

    void seeksAndLoops() {
        Engine engine(quiet());
        engine.setSong(fullSong(8));
        engine.seek(7680);
        QCOMPARE(engine.position(), Tick{7680});
        engine.setLoop(std::pair{Tick{7680}, Tick{7680 + 240}});
        engine.play();
        bool wrapped = false;
        Tick last = 0;
        QTRY_VERIFY((wrapped = wrapped || engine.position() < last, last = engine.position(), wrapped));
        QVERIFY(engine.position() >= 7680 && engine.position() <= 7680 + 240);
        engine.setLoop(std::nullopt);
        QTRY_VERIFY(engine.position() > 7680 + 240);
    }

    void editsWhilePlaying() {
        Engine engine(quiet());
        QTRY_VERIFY(!engine.soundFontLoading());
        engine.setSong(songOf(Family::Strings, {{0, 960000, 60, 100}}, kOrgan));
        engine.play();
        QTRY_VERIFY(loudness(engine) > 0.01f);
        for (int i = 0; i < 200; ++i)
            engine.setSong(songOf(Family::Strings, {{0, 960000, static_cast<std::uint8_t>(50 + i % 20), 100}}, kOrgan));
        engine.setSong(Song());
        QTRY_VERIFY(loudness(engine) < 0.001f);
        QVERIFY(engine.playing());
    }

    void previewsNotes() {
        Engine engine(quiet());
        QTRY_VERIFY(!engine.soundFontLoading());
        engine.setSong(songOf(Family::Strings, {}, kOrgan));
        engine.noteOn(Family::Strings, 60, 100);
        QTRY_VERIFY(loudness(engine) > 0.01f);
        engine.noteOff(Family::Strings, 60);
        QTRY_VERIFY(loudness(engine) < 0.001f);
        engine.noteOn(Family::Strings, 60, 100);
        QTRY_VERIFY(loudness(engine) > 0.01f);
        engine.allNotesOff();
        QTRY_VERIFY(loudness(engine) < 0.001f);
        engine.noteOn(Family::Piano, 400, 100);
        engine.noteOn(Family::Piano, -1, 100);
    }

    void changesTheSoundFontWhilePlaying() {
        Engine engine(quiet());
        QTRY_VERIFY(!engine.soundFontLoading());
        engine.setSong(songOf(Family::Strings, {{0, 960000, 60, 100}}, kOrgan));
        engine.play();
        QTRY_VERIFY(loudness(engine) > 0.01f);
        const auto best = defaultSoundFont();
        const test::OwnTime timer;
        for (int i = 0; i < 10; ++i)
            QVERIFY(engine.loadSoundFont(i % 2 ? *m_font : *best));
        QVERIFY(engine.loadSoundFont(*best));
        QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(engine.soundFont().string(), best->string());
        QTRY_VERIFY_WITH_TIMEOUT(!engine.soundFontLoading(), 20000);
        QVERIFY(!engine.takeSoundFontError());
        QCOMPARE(engine.soundFont().string(), best->string());
        QTRY_VERIFY(loudness(engine) > 0.01f);
    }

    void aDamagedSoundFontLeavesTheOldOneSounding() {
        QTemporaryDir folder;
        const std::filesystem::path broken = folder.filePath("broken.sf2").toStdString();
        auto bytes = readFile(*m_font);
        QVERIFY(bytes);
        QVERIFY(replaceFile(broken, std::span(*bytes).first(5000)));
        Engine engine(quiet());
        QTRY_VERIFY(!engine.soundFontLoading());
        const auto loaded = engine.loadSoundFont(broken);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.find("broken.sf2") != std::string::npos);
        QCOMPARE(engine.soundFont().string(), m_font->string());

        // Sound outside, rotten inside: refused on the worker.
        const auto tables = std::ranges::search(*bytes, std::string_view("phdr"));
        QVERIFY(!tables.empty());
        std::ranges::fill(tables, std::uint8_t{'x'});
        QVERIFY(replaceFile(broken, *bytes));
        QVERIFY(engine.loadSoundFont(broken));
        QTRY_VERIFY(!engine.soundFontLoading());
        const auto error = engine.takeSoundFontError();
        QVERIFY(error && error->message.find("broken.sf2") != std::string::npos);
        QVERIFY(!engine.takeSoundFontError());
        QCOMPARE(engine.soundFont().string(), m_font->string());
        engine.noteOn(Family::Piano, 60, 100);
        QTRY_VERIFY(loudness(engine) > 0.01f);
    }

    void anUnknownDriverIsSilentWithAReason() {
        Engine engine({.driver = "gramophone", .soundFont = *m_font, .sampleRate = 44100});
        QVERIFY(engine.silent());
        QVERIFY(engine.outputDescription().find("gramophone") != std::string::npos);
        engine.play();
        QTRY_VERIFY(engine.position() > 0);
    }

    void unknownMidiPortsAreRefused() {
        Engine engine(quiet());
        for (const auto& opened : {engine.openMidiInput("no such port"), engine.openMidiOutput("no such port")}) {
            QVERIFY(!opened);
            QCOMPARE(opened.error().message.back(), '.');
        }
        engine.closeMidiInput();
        engine.closeMidiOutput();
        QVERIFY(engine.drainIncoming().empty());
    }

    void reportsHowSoundStands() {
        const auto lines = describeAudio();
        const auto says = [&](const char* start) {
            return std::ranges::any_of(lines, [&](const std::string& line) { return line.starts_with(start); });
        };
        for (const char* start : {"Synthesiser: FluidSynth 2", "Audio driver jack: ", "Audio output: ", "MIDI: ",
                                  "MIDI inputs: ", "Default soundfont: /", "Soundfont: "})
            QVERIFY2(says(start), start);
    }
};

MUSE_TEST(EngineTest)
#include "EngineTest.moc"
