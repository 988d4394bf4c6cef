// SPDX-License-Identifier: MIT
#include "core/engine/playback/ScheduleCompiler.h"

#include "tests/support/RandomEdit.h"
#include "tests/support/RandomSong.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace muse;

namespace {

Song withPiano(std::vector<Note> notes) {
    Song song;
    song.track(Family::Piano).setNotes(std::move(notes));
    return song;
}

std::vector<ScheduledNote> soundingAt(const PlaybackSchedule& schedule, Frame frame) {
    std::vector<ScheduledNote> notes;
    schedule.soundingAt(frame, [&](const ScheduledNote& note) { notes.push_back(note); });
    return notes;
}

} // namespace

class ScheduleCompilerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void framesFollowTheTempoMap() {
        // One quarter at 120 (0.5 s), then 60 beats a minute (1 s a quarter).
        const TempoMap tempo({{0, 500000}, {480, 1000000}});
        const FrameMap map(tempo, 48000);
        QCOMPARE(map.frameAt(240), Frame{12000});
        QCOMPARE(map.frameAt(480), Frame{24000});
        QCOMPARE(map.frameAt(960), Frame{72000});
        for (const double tick : {0.0, 100.5, 480.0, 700.25, 5000.0})
            QVERIFY(std::abs(map.ticks(map.frames(tick)) - tick) < 1e-6);
        QCOMPARE(map.frameAt(-5), Frame{0});
    }

    void eventsAreSortedAndKeysGoUpFirst() {
        const auto schedule =
            compileSchedule(withPiano({{0, 480, 60, 100}, {480, 480, 60, 90}, {480, 240, 64, 80}}), 48000);
        const auto& events = schedule->events();
        QCOMPARE(events.size(), std::size_t{6});
        QVERIFY(std::ranges::is_sorted(events, {}, &ScheduledEvent::frame));
        QCOMPARE(events[1].frame, Frame{24000});
        QCOMPARE(int{events[1].velocity}, 0);
        QCOMPARE(int{events[2].velocity}, 90);
        QCOMPARE(schedule->eventFrom(24000), std::size_t{1});
        QCOMPARE(schedule->end(), Frame{96000}); // of its bar
    }

    void overlappingKeysSoundUntilTheLastEnds() {
        const auto schedule =
            compileSchedule(withPiano({{0, 960, 60, 100}, {240, 240, 60, 90}, {240, 120, 60, 110}}), 48000);
        const auto& events = schedule->events();
        QCOMPARE(events.size(), std::size_t{4});
        QCOMPARE(events[1].frame, Frame{12000});
        QCOMPARE(int{events[1].velocity}, 0);
        QCOMPARE(int{events[2].velocity}, 110);
        QCOMPARE(events[3].frame, Frame{48000});
        QCOMPARE(int{events[3].velocity}, 0);
    }

    void oddNotesAreMadePlayable() {
        const auto schedule = compileSchedule(
            withPiano({{-480, 960, 60, 100}, {-960, 480, 61, 100}, {0, 0, 62, 100}, {0, 10, 63, 255}}), 48000);
        const auto& events = schedule->events();
        QCOMPARE(events.size(), std::size_t{4});
        QCOMPARE(events[0].frame, Frame{0});
        QCOMPARE(int{events[0].pitch}, 60);
        QCOMPARE(int{events[1].velocity}, 127);
    }

    void muteAndSoloDecideWhatIsHeard() {
        Song song = withPiano({{0, 480, 60, 100}});
        song.track(Family::Bass).insert(Note{0, 480, 40, 100});
        QCOMPARE(compileSchedule(song, 48000)->events().size(), std::size_t{4});
        song.track(Family::Bass).settings.mute = true;
        QCOMPARE(compileSchedule(song, 48000)->events().size(), std::size_t{2});
        song.track(Family::Bass).settings.mute = false;
        song.track(Family::Bass).settings.solo = true;
        const auto schedule = compileSchedule(song, 48000);
        QCOMPARE(schedule->events().size(), std::size_t{2});
        QCOMPARE(int{schedule->events()[0].channel}, midiChannel(Family::Bass));
    }

    void settingsBecomeProgramVolumeAndPan() {
        Song song;
        auto& settings = song.track(Family::Guitar).settings;
        settings.program = 27;
        settings.volume = 1;
        settings.pan = -1;
        ChannelSetup setup = compileSchedule(song, 48000)->setups()[index(Family::Guitar)];
        QCOMPARE(setup, (ChannelSetup{27, 127, 0, 38, 0}));
        settings = {.name = {}, .program = 999, .volume = -3, .pan = 7, .reverb = 2, .chorus = -1};
        setup = compileSchedule(song, 48000)->setups()[index(Family::Guitar)];
        QCOMPARE(setup, (ChannelSetup{127, 0, 127, 127, 0}));
    }

    void whatIsRememberedOfTheSongBeforeChangesNothing() {
        std::mt19937 random(7);
        ScheduleCompiler remembering;
        for (std::uint32_t seed = 0; seed < 8; ++seed) {
            Song song = test::richSong(seed);
            for (int edit = 0; edit < 40; ++edit) {
                test::randomEdit(random, song)->apply(song);
                const int rate = edit % 10 == 9 ? 44100 : 48000;
                const auto again = remembering.compile(song, rate);
                const auto anew = compileSchedule(song, rate);
                QCOMPARE(again->events(), anew->events());
                QCOMPARE(again->controls(), anew->controls());
                QCOMPARE(again->setups(), anew->setups());
                QCOMPARE(again->map(), anew->map());
                QCOMPARE(again->end(), anew->end());
                const Frame middle = anew->end() / 2;
                QCOMPARE(soundingAt(*again, middle), soundingAt(*anew, middle));
            }
        }
    }

    void findsWhatSoundsInAFrame() {
        const auto schedule =
            compileSchedule(withPiano({{0, 4800, 40, 100}, {480, 480, 60, 90}, {1440, 480, 62, 90}}), 48000);
        QCOMPARE(soundingAt(*schedule, 0).size(), std::size_t{0});
        QCOMPARE(soundingAt(*schedule, 24000).size(), std::size_t{1});
        QCOMPARE(soundingAt(*schedule, 24001).size(), std::size_t{2});
        QCOMPARE(soundingAt(*schedule, 48000).size(), std::size_t{1});
        QCOMPARE(soundingAt(*schedule, 240000).size(), std::size_t{0});
    }
};

MUSE_TEST(ScheduleCompilerTest)
#include "ScheduleCompilerTest.moc"
