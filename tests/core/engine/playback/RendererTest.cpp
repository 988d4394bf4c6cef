// SPDX-License-Identifier: MIT
#include "core/engine/playback/Renderer.h"

#include "core/engine/playback/Limiter.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace muse;
using namespace muse::test;

namespace {

constexpr std::size_t kSecond = kRate;

std::ptrdiff_t onGrid(Frame frame) {
    return (frame + Synth::kGrid - 1) / Synth::kGrid * Synth::kGrid;
}

} // namespace

class RendererTest : public QObject {
    Q_OBJECT
    std::optional<std::filesystem::path> m_font;

private Q_SLOTS:
    void initTestCase() {
        m_font = smallSoundFont();
        if (!m_font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
    }

    void rendersAFullSongLoudAndUnclipped() {
        Player player(*m_font);
        QVERIFY(player.synth);
        player.set(fullSong(4));
        player.transport().play();
        const Sound sound = player.render(8 * kSecond);
        QVERIFY(sound.peak() > 0.1f);
        QVERIFY(sound.peak() < 1.0f);
        QVERIFY(sound.peak(7 * kSecond) > 0.05f);
        qInfo("peak %.3f", static_cast<double>(sound.peak()));
    }

    void aNoteLandsOnItsFrame_data() {
        QTest::addColumn<int>("rate");
        QTest::addColumn<Tick>("tick");
        QTest::newRow("48000, on the grid") << 48000 << Tick{480};
        QTest::newRow("48000, off the grid") << 48000 << Tick{481};
        QTest::newRow("44100, a quarter") << 44100 << Tick{480};
        QTest::newRow("44100, a triplet") << 44100 << Tick{1120};
        QTest::newRow("96000, a step") << 96000 << Tick{20};
    }
    void aNoteLandsOnItsFrame() {
        QFETCH(int, rate);
        QFETCH(Tick, tick);
        const auto onsetOf = [&](Tick at) {
            Player player(*m_font, rate);
            player.set(songOf(Family::Drums, {{at, 60, 37, 127}}));
            player.transport().play();
            return player.render(static_cast<std::size_t>(rate) * 2, 333).onset();
        };
        const std::ptrdiff_t attack = onsetOf(0);
        QVERIFY(attack >= 0);
        const auto frame = static_cast<Frame>(std::llround(static_cast<double>(tick) / 960 * rate));
        QCOMPARE(onsetOf(tick) - attack, onGrid(frame));
    }

    void blocksOfAnySizeGiveTheSameSamples() {
        std::vector<Sound> sounds;
        for (const std::size_t block : {64, 1, 480, 1024, 8192}) {
            Player player(*m_font);
            player.set(fullSong(1));
            player.transport().play();
            sounds.push_back(player.render(2 * kSecond, block));
        }
        for (const Sound& sound : sounds) {
            QVERIFY(sound.left == sounds[0].left);
            QVERIFY(sound.right == sounds[0].right);
        }
    }

    void tempoChangesMoveLaterNotes() {
        Song song = songOf(Family::Drums, {{480, 60, 37, 127}, {960, 60, 37, 127}});
        song.tempo = TempoMap({{0, 500000}, {480, 1000000}});
        Player player(*m_font);
        player.set(song);
        player.transport().play();
        const Sound sound = player.render(2 * kSecond);
        const auto attack = sound.onset() - onGrid(24000);
        QVERIFY(attack >= 0 && attack < 500);
        // The first has died away by then, so the next sound is the second.
        QVERIFY(sound.peak(72000 - 2000, 72000) < 0.01f);
        QVERIFY(sound.peak(72000, 72000 + 2000) > 0.05f);
    }

    void seekGoesThereAndPicksUpLongNotes() {
        Player player(*m_font);
        player.set(songOf(Family::Strings, {{0, 9600, 60, 100}}, kOrgan));
        player.transport().seek(4800);
        QCOMPARE(player.transport().position(), Tick{4800});
        player.transport().play();
        const Sound sound = player.render(kSecond);
        QVERIFY(sound.peak() > 0.02f);
        QCOMPARE(player.transport().position(), Tick{4800 + 960});
        player.transport().seek(20000);
        player.render(3 * kSecond);
        QCOMPARE(player.synth->activeVoices(), 0);
    }

    void drumsAreNotStruckAgainAfterASeek() {
        Player player(*m_font);
        player.set(songOf(Family::Drums, {{0, 9600, 49, 127}}));
        player.transport().seek(4800);
        player.transport().play();
        QCOMPARE(player.render(kSecond).onset(), std::ptrdiff_t{-1});
    }

    void loopRepeatsToTheFrame() {
        Player player(*m_font);
        player.set(songOf(Family::Drums, {{0, 60, 37, 127}, {960, 60, 49, 127}}));
        player.transport().setLoop(Transport::Range{0, 480});
        player.transport().play();
        const Sound sound = player.render(2 * kSecond, 1000);
        const std::ptrdiff_t attack = sound.onset();
        for (const std::size_t beat : {1, 2, 3}) {
            const std::size_t at = beat * kSecond / 2;
            QVERIFY(sound.peak(at - 1000, at) < 0.01f);
            QVERIFY(sound.peak(at, at + static_cast<std::size_t>(attack) + 500) > 0.05f);
        }
        QVERIFY(player.transport().position() <= 480);
        player.transport().setLoop(std::nullopt);
        player.render(kSecond);
        QVERIFY(player.transport().position() > 480);
    }

    void loopEndsNotesThatReachBeyondIt() {
        Player player(*m_font);
        player.set(songOf(Family::Strings, {{240, 4800, 60, 100}}, kOrgan));
        player.transport().setLoop(Transport::Range{0, 480});
        player.transport().play();
        player.render(kSecond * 5 / 8); // a quarter into the second round, where the key is up
        player.transport().setLoop(Transport::Range{0, 239});
        player.render(kSecond * 3);
        QVERIFY(player.transport().position() < 240);
        QCOMPARE(player.synth->activeVoices(), 0);
    }

    void stopSilencesAndKeepsThePosition() {
        Player player(*m_font);
        player.set(songOf(Family::Strings, {{0, 96000, 60, 100}}, kOrgan));
        player.transport().play();
        player.render(kSecond);
        QVERIFY(player.synth->activeVoices() > 0);
        player.transport().stop();
        player.render(3 * kSecond);
        QCOMPARE(player.synth->activeVoices(), 0);
        QCOMPARE(player.transport().position(), Tick{960});
    }

    void aNewSongWhilePlayingLeavesNoNoteHanging() {
        Player player(*m_font);
        player.set(songOf(Family::Strings, {{0, 96000, 60, 100}, {0, 96000, 64, 100}}, kOrgan));
        player.transport().play();
        player.render(kSecond);
        const int both = player.synth->activeVoices();
        player.set(songOf(Family::Strings, {{0, 96000, 60, 100}}, kOrgan));
        const Sound through = player.render(3 * kSecond);
        QVERIFY(player.synth->activeVoices() < both);
        QVERIFY(player.synth->activeVoices() > 0);
        // What both songs hold sounds on: no gap at the swap.
        for (std::size_t at = 0; at < through.left.size(); at += kSecond / 20)
            QVERIFY(through.peak(at, at + kSecond / 20) > 0.005f);
        player.set(Song());
        player.render(3 * kSecond);
        QCOMPARE(player.synth->activeVoices(), 0);
        QVERIFY(player.transport().playing());
    }

    /// As when candidates are compared while they play.
    void aNewSongSoundsInTheNextBuffer() {
        constexpr std::size_t buffer = 1024;
        Player player(*m_font);
        player.set(songOf(Family::Strings, {{0, 960, 60, 100}}, kOrgan));
        player.transport().play();
        player.render(2 * kSecond);
        QVERIFY(player.render(buffer).peak(0, buffer) < 0.001f);
        const Tick now = player.transport().position();
        player.set(songOf(Family::Strings, {{now, 960, 72, 127}}, kOrgan));
        QVERIFY(player.render(buffer).peak(0, buffer) > 0.005f);
    }

    void aNewTempoWhilePlayingKeepsTheBeat() {
        Player player(*m_font);
        Song song = songOf(Family::Bass, {{0, 480, 40, 100}});
        player.set(song);
        player.transport().play();
        player.render(kSecond);
        QCOMPARE(player.transport().position(), Tick{960});
        song.tempo = TempoMap::constant(60);
        player.set(song);
        player.render(kSecond);
        QCOMPARE(player.transport().position(), Tick{960 + 480});
    }

    void anotherSampleRateKeepsTheBeat() {
        const Song song = songOf(Family::Drums, {{1920, 60, 37, 127}});
        Player player(*m_font);
        player.set(song);
        player.transport().play();
        QCOMPARE(player.render(kSecond).onset(), -1);
        QCOMPARE(player.transport().position(), Tick{960});
        player.renderer.setSampleRate(44100, compileSchedule(song, 44100));
        QCOMPARE(player.renderer.sampleRate(), 44100);
        // Without a synth for that rate nothing sounds, but time goes on.
        QCOMPARE(player.render(22050).onset(), -1);
        QCOMPARE(player.transport().position(), Tick{1440});
        auto loaded = Synth::load(*m_font, 44100);
        QVERIFY(loaded);
        QCOMPARE((*loaded)->sampleRate(), 44100);
        player.renderer.publish(std::move(loaded).value());
        const std::ptrdiff_t onset = player.render(44100).onset();
        QVERIFY2(std::abs(onset - 22050) < 200, qPrintable(QString::number(onset)));
    }

    void aCountInGoesOnAtAnotherSampleRate() {
        Renderer renderer(kRate);
        renderer.publish(compileSchedule(Song(), kRate)); // 120 beats a minute
        renderer.transport().play(1);
        const auto render = [&](std::size_t frames) {
            Sound sound{std::vector<float>(frames), std::vector<float>(frames)};
            renderer.render(sound.left.data(), sound.right.data(), static_cast<int>(frames));
            return sound;
        };
        QCOMPARE(render(kSecond * 3 / 4).onset(), 0);
        renderer.setSampleRate(44100, compileSchedule(Song(), 44100));
        const std::ptrdiff_t onset = render(44100).onset();
        QVERIFY2(std::abs(onset - 11025) <= 1, qPrintable(QString::number(onset)));
        QCOMPARE(renderer.transport().position(), Tick{0});
    }

    void previewAndKeyboardNotesSoundWhileStopped() {
        Player player(*m_font);
        const auto channel = static_cast<std::uint8_t>(midiChannel(Family::Strings));
        player.set(songOf(Family::Strings, {}, kOrgan));
        player.renderer.live().preview({channel, 60, 100});
        QVERIFY(player.render(kSecond).peak() > 0.02f);
        player.renderer.live().preview({channel, 60, 0});
        player.render(3 * kSecond);
        QCOMPARE(player.synth->activeVoices(), 0);

        player.renderer.live().setFamily(Family::Strings);
        player.renderer.live().keyboard(MidiMessage::of(MidiMessage::kNoteOn, 5, 67, 100));
        QVERIFY(player.render(kSecond).peak() > 0.02f);
        // The key goes up where it went down, even after the family was changed.
        player.renderer.live().setFamily(Family::Piano);
        player.renderer.live().keyboard(MidiMessage::of(MidiMessage::kNoteOn, 5, 67, 0));
        player.render(3 * kSecond);
        QCOMPARE(player.synth->activeVoices(), 0);
    }

    /// What was done to one track's wheel is not heard in the song after another track was made active.
    void anotherTrackCentresTheWheels() {
        const auto played = [&](bool bent) {
            Player player(*m_font);
            player.set(songOf(Family::Piano, {{0, 960, 60, 100}}, kOrgan));
            LiveInput& live = player.renderer.live();
            live.setFamily(Family::Piano);
            player.render(kSecond / 4);
            if (bent) {
                live.keyboard(MidiMessage::of(MidiMessage::kPitchBend, 0, 127, 127));
                live.keyboard(MidiMessage::of(MidiMessage::kController, 0, controller::kExpression, 20));
                live.keyboard(MidiMessage::of(MidiMessage::kController, 0, controller::kModulation, 127));
            }
            player.render(kSecond / 4);
            live.setFamily(Family::Bass);
            if (bent) live.keyboard(MidiMessage::of(MidiMessage::kPitchBend, 0, 0, 64));
            player.render(kSecond / 4);
            live.setFamily(Family::Piano);
            player.render(kSecond / 4);
            player.transport().play();
            return player.render(kSecond);
        };
        QVERIFY(played(true).left == played(false).left);
    }

    void anotherTrackLeavesTheSongsPedal() {
        Song song = songOf(Family::Piano, {{0, 240, 60, 100}}, kOrgan);
        song.track(Family::Piano).setControls(Controller::Sustain, {{0, 127}});
        const auto played = [&](bool switched) {
            Player player(*m_font);
            player.set(song);
            player.renderer.live().setFamily(Family::Piano);
            player.transport().play();
            player.render(kSecond);
            if (switched) player.renderer.live().setFamily(Family::Guitar);
            return player.render(kSecond);
        };
        QVERIFY(played(false).peak() > 0.01f);
        QVERIFY(played(true).left == played(false).left);
    }

    void aFullRingOfPreviewsEndsInSilence() {
        Player player(*m_font);
        player.set(songOf(Family::Strings, {}, kOrgan));
        const auto channel = static_cast<std::uint8_t>(midiChannel(Family::Strings));
        for (int i = 0; i < 5000; ++i)
            player.renderer.live().preview({channel, static_cast<std::uint8_t>(40 + i % 40), 100});
        player.render(4 * kSecond);
        QCOMPARE(player.synth->activeVoices(), 0);
    }

    void volumeAndPanAreHeard() {
        const auto peaks = [&](double volume, double pan) {
            Song song = songOf(Family::Piano, {{0, 960, 60, 100}});
            song.track(Family::Piano).settings.volume = volume;
            song.track(Family::Piano).settings.pan = pan;
            Player player(*m_font);
            player.set(song);
            player.transport().play();
            const Sound sound = player.render(kSecond);
            const auto size = [](float a, float b) { return std::fabs(a) < std::fabs(b); };
            return std::pair(std::fabs(*std::ranges::max_element(sound.left, size)),
                             std::fabs(*std::ranges::max_element(sound.right, size)));
        };
        const auto [left, right] = peaks(0.8, -1);
        QVERIFY(left > 2 * right);
        QVERIFY(peaks(0.4, 0).first < 0.6f * peaks(0.8, 0).first);
        QCOMPARE(peaks(0, 0).first, 0.0f);
    }

    void theLimiterOnlyTouchesLoudSamples() {
        for (const float quiet : {0.0f, 0.3f, -0.8f})
            QCOMPARE(softLimit(quiet), quiet);
        float before = 0.8f;
        for (float x = 0.81f; x < 4; x += 0.1f) {
            QVERIFY(softLimit(x) >= before);
            QVERIFY(softLimit(x) <= 1.0f);
            QCOMPARE(softLimit(-x), -softLimit(x));
            before = softLimit(x);
        }
        QCOMPARE(softLimit(std::nanf("")), 0.0f);
    }
};

MUSE_TEST(RendererTest)
#include "RendererTest.moc"
