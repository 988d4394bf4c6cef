// SPDX-License-Identifier: MIT
#include "tests/core/engine/EngineTools.h"
#include "tests/support/TestProgram.h"

#include <QTest>

#include <optional>

using namespace muse;
using namespace muse::test;

namespace {

/// Where clicks begin: after 20 ms of silence or at the very first frame. No synth plays beside them.
std::vector<std::size_t> clicksIn(const Sound& sound) {
    std::vector<std::size_t> found;
    std::size_t quiet = SIZE_MAX / 2;
    for (std::size_t i = 0; i < sound.left.size(); ++i) {
        if (std::fabs(sound.left[i]) < 1e-7f) {
            ++quiet;
            continue;
        }
        if (quiet > kRate / 50) found.push_back(i);
        quiet = 0;
    }
    return found;
}

Sound rendered(Renderer& renderer, std::size_t frames, std::size_t block) {
    Sound sound{std::vector<float>(frames), std::vector<float>(frames)};
    for (std::size_t done = 0; done < frames; done += block)
        renderer.render(sound.left.data() + done, sound.right.data() + done,
                        static_cast<int>(std::min(block, frames - done)));
    return sound;
}

using Frames = std::vector<std::size_t>;

} // namespace

class MetronomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyClickIsOnItsFrame_data() {
        QTest::addColumn<int>("block");
        QTest::newRow("whole") << 48000 * 4;
        QTest::newRow("256") << 256;
        QTest::newRow("odd") << 333;
    }
    void everyClickIsOnItsFrame() {
        QFETCH(int, block);
        Renderer renderer(kRate);
        Song song;
        song.tempo = TempoMap({{0, 500000}, {960, 413793}});
        renderer.publish(compileSchedule(song, kRate));
        renderer.transport().setMetronome(true);
        renderer.transport().play();
        const double later = 0.413793 * kRate;
        const auto after = [later](int beats) { return static_cast<std::size_t>(std::llround(48000 + beats * later)); };
        QCOMPARE(clicksIn(rendered(renderer, kRate * 2, static_cast<std::size_t>(block))),
                 (Frames{0, 24000, 48000, after(1), after(2)}));
    }

    void barsBeginWithAnAccentAfterEverySignature() {
        Renderer renderer(kRate);
        Song song;
        song.tempo = TempoMap::constant(120);
        // Three quarters, then from the second bar six eighths.
        song.signatures = {{0, 3, 4}, {1440, 6, 8}};
        renderer.publish(compileSchedule(song, kRate));
        renderer.transport().setMetronome(true);
        renderer.transport().play();
        const Sound sound = rendered(renderer, kRate * 7 / 2, 480);
        const Frames clicks = clicksIn(sound);
        QCOMPARE(clicks, (Frames{0, 24000, 48000, 72000, 84000, 96000, 108000, 120000, 132000, 144000, 156000}));
        std::vector<bool> accents;
        for (const std::size_t at : clicks)
            accents.push_back(sound.peak(at, at + 400) > 0.35f);
        QCOMPARE(accents,
                 (std::vector<bool>{true, false, false, true, false, false, false, false, false, true, false}));
    }

    void clicksFollowSeeksAndLoopsToTheFrame() {
        Renderer renderer(kRate);
        renderer.publish(compileSchedule(songOf(Family::Piano, {}), kRate));
        renderer.transport().setMetronome(true);
        renderer.transport().seek(241);
        renderer.transport().setLoop(Transport::Range{0, 720});
        renderer.transport().play();
        // From tick 241 it is 239 ticks to the next beat; the loop goes round each 720 ticks, which are 36000 frames.
        QCOMPARE(clicksIn(rendered(renderer, kRate * 5 / 2, 100)),
                 (Frames{11950, 23950, 47950, 59950, 83950, 95950, 119950}));
        renderer.transport().setMetronome(false);
        rendered(renderer, 4800, 100);
        QCOMPARE(clicksIn(rendered(renderer, kRate, 100)), Frames{});
    }

    void countsInBeforePlaying() {
        Renderer renderer(kRate);
        Song song = songOf(Family::Piano, {});
        song.signatures = {{0, 4, 4}, {1920, 3, 4}};
        renderer.publish(compileSchedule(song, kRate));
        renderer.transport().seek(1920);
        renderer.transport().play(2);
        const Sound counted = rendered(renderer, kRate * 3, 256);
        QCOMPARE(clicksIn(counted), (Frames{0, 24000, 48000, 72000, 96000, 120000}));
        QVERIFY(counted.peak(72000, 72400) > 0.35f);
        QVERIFY(counted.peak(96000, 96400) < 0.35f);
        QCOMPARE(renderer.transport().position(), Tick{1920});
        rendered(renderer, kRate, 256);
        QCOMPARE(renderer.transport().position(), Tick{1920 + 960});
        // Without the metronome nothing clicks once the song runs, and stopping ends a count.
        renderer.transport().stop();
        rendered(renderer, 256, 256);
        renderer.transport().play(1);
        rendered(renderer, 256, 256);
        renderer.transport().stop();
        rendered(renderer, 4800, 256);
        QCOMPARE(clicksIn(rendered(renderer, kRate, 256)), Frames{});
        QCOMPARE(renderer.transport().position(), Tick{1920 + 960});
    }

    void theSongBeginsOnTheFrameThatEndsTheCount() {
        const auto font = smallSoundFont();
        if (!font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
        const auto onset = [&](int bars) {
            Player player(*font);
            player.set(songOf(Family::Drums, {{0, 60, 37, 127}}));
            player.transport().play(bars);
            return player.render(kRate * 3, 480).onset(bars == 0 ? 0 : kRate * 2 - 200);
        };
        QCOMPARE(onset(1) - onset(0), std::ptrdiff_t{kRate * 2});
    }

    void neverClicksOverMidi() {
        std::atomic<int> sent = 0;
        MidiOut out;
        out.open([&](const MidiMessage& message) { sent += message.kind() == MidiMessage::kNoteOn; });
        Renderer renderer(kRate, &out);
        renderer.publish(compileSchedule(songOf(Family::Piano, {{0, 480, 60, 100}}), kRate));
        renderer.transport().setMetronome(true);
        renderer.transport().play(1);
        rendered(renderer, kRate * 4, 480);
        QTRY_COMPARE_WITH_TIMEOUT(sent.load(), 1, 10000);
    }
};

MUSE_TEST(MetronomeTest)
#include "MetronomeTest.moc"
