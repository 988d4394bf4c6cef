// SPDX-License-Identifier: MIT
#include "ui/services/PlaybackController.h"
#include "core/music/edits/ChangeNotes.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "ui/document/SongDocument.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace muse;

namespace {

EngineSettings nullDriver() {
    EngineSettings settings;
    settings.driver = "null";
    return settings;
}

} // namespace

class PlaybackControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesThePlayheadAndStops() {
        SongDocument document;
        document.replace(test::tinySong());
        PlaybackController playback(document, nullDriver());
        QSignalSpy moved(&playback, &PlaybackController::playheadMoved);
        QSignalSpy playing(&playback, &PlaybackController::playingChanged);
        playback.togglePlay();
        QTRY_VERIFY(playback.position() > 100);
        QVERIFY(moved.count() > 1);
        playback.togglePlay();
        QCOMPARE(playing.count(), 2);
        QVERIFY(!playback.playing());
    }

    void saysOnceThatNothingSounds() {
        SongDocument document;
        PlaybackController playback(document, nullDriver());
        QSignalSpy noticed(&playback, &PlaybackController::noticed);
        const auto silences = [&noticed] {
            return std::ranges::count_if(
                noticed, [](const auto& signal) { return signal[0].toString().contains("audio device"); });
        };
        QTRY_COMPARE(silences(), 1);
        playback.play();
        QTRY_VERIFY(playback.position() > 0);
        playback.stop();
        QCOMPARE(silences(), 1);
    }

    void loopsWithinItsRange() {
        SongDocument document;
        document.replace(test::tinySong());
        PlaybackController playback(document, nullDriver());
        const Tick from = kTicksPerBar;
        const Tick to = from + kTicksPerQuarter / 2;
        playback.setLoop(PlaybackController::Range{from, to});
        Tick last = -1;
        int rounds = 0;
        Tick outside = -1;
        connect(&playback, &PlaybackController::playheadMoved, this, [&](Tick tick) {
            if (tick < from || tick > to) outside = tick;
            if (tick < last) ++rounds;
            last = tick;
        });
        playback.play();
        QTRY_VERIFY(rounds >= 2);
        QCOMPARE(outside, Tick{-1});
    }

    void returnsWhereItStartedWhenTheSongEnds() {
        SongDocument document;
        document.replace(test::tinySong(2));
        PlaybackController playback(document, nullDriver());
        const Tick start = 2 * kTicksPerBar - kTicksPerQuarter / 2;
        playback.seek(start);
        playback.play();
        QVERIFY(playback.playing());
        QTRY_VERIFY(!playback.playing());
        QCOMPARE(playback.position(), start);
    }

    void anotherSongStopsAndReturnsToItsStart() {
        SongDocument document;
        document.replace(test::tinySong());
        PlaybackController playback(document, nullDriver());
        playback.play();
        QTRY_VERIFY(playback.position() > 50);
        document.replace(test::tinySong(4, 1));
        QVERIFY(!playback.playing());
        QCOMPARE(playback.position(), Tick{0});
    }

    void editsWhilePlayingAreTakenOver() {
        SongDocument document;
        document.replace(test::tinySong());
        PlaybackController playback(document, nullDriver());
        QTRY_VERIFY_WITH_TIMEOUT(playback.ready(), 30000);
        playback.play();
        QTRY_VERIFY_WITH_TIMEOUT(playback.engine().level().first > 0.001f, 10000);
        // All notes go: what sounds must fade away although playback goes on.
        for (const Family family : kAllFamilies)
            document.apply(std::make_unique<ChangeNotes>("Erase", family, document.song().track(family).notes(),
                                                         std::vector<Note>{}));
        QTRY_VERIFY_WITH_TIMEOUT(playback.engine().level().first < 0.0005f, 20000);
        QVERIFY(playback.playing());
    }
};

MUSE_TEST(PlaybackControllerTest)
#include "PlaybackControllerTest.moc"
