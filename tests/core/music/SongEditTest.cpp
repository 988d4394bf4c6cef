// SPDX-License-Identifier: MIT
#include "core/music/edits/ReplaceSpan.h"
#include "tests/support/RandomEdit.h"
#include "tests/support/RandomSong.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <tuple>

using namespace muse;

namespace {

bool holds(const EditExtent& extent, const Song& before, const Song& after) {
    const auto settings = [](const Song& song) {
        return std::tuple(song.title, song.tempo, song.signatures, song.key, song.markers, song.lyrics);
    };
    if (settings(before) != settings(after) && !extent.has(SongPart::SongSettings)) return false;
    for (const Family family : kAllFamilies) {
        const Track& old = before.track(family);
        const Track& fresh = after.track(family);
        if (!(old.settings == fresh.settings) && !(extent.has(SongPart::TrackSettings) && extent.has(family)))
            return false;
        for (const Controller controller : kAllControllers)
            if (!(old.controls(controller) == fresh.controls(controller)) &&
                !(extent.has(SongPart::Controls) && extent.has(family)))
                return false;
        std::vector<Note> different;
        std::ranges::set_symmetric_difference(old.notes(), fresh.notes(), std::back_inserter(different));
        for (const Note& note : different)
            if (!extent.has(SongPart::Notes) || !extent.has(family) || note.end() < extent.span.from ||
                note.start >= extent.span.to)
                return false;
    }
    return true;
}

} // namespace

class SongEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Random edits of every kind, all taken back, then made again: the same songs at every step, both ways.
    void undoesAndRedoesAnything() {
        for (std::uint32_t seed = 1; seed <= 100; ++seed) {
            std::mt19937 random(seed);
            Song song = test::randomSong(seed);
            std::vector<Song> states = {song};
            std::vector<SongEditPtr> inverses;
            for (int i = 0; i < 25; ++i) {
                inverses.push_back(test::randomEdit(random, song)->apply(song));
                states.push_back(song);
            }
            QVERIFY(!(states.front() == states.back()));
            std::vector<SongEditPtr> redos;
            for (std::size_t i = inverses.size(); i-- > 0;) {
                redos.push_back(inverses[i]->apply(song));
                QVERIFY2(song == states[i], qPrintable(QString("seed %1, step %2").arg(seed).arg(i)));
            }
            for (std::size_t i = 0; i < inverses.size(); ++i) {
                (void)redos[redos.size() - 1 - i]->apply(song);
                QVERIFY2(song == states[i + 1], qPrintable(QString("seed %1, step %2").arg(seed).arg(i)));
            }
        }
    }

    /// Nothing differs outside of what an edit and its inverse say that they touch.
    void saysWhatItTouches() {
        for (std::uint32_t seed = 1; seed <= 200; ++seed) {
            std::mt19937 random(seed);
            Song song = test::randomSong(seed);
            for (int i = 0; i < 25; ++i) {
                const Song before = song;
                const auto edit = test::randomEdit(random, song);
                const auto inverse = edit->apply(song);
                for (const EditExtent& extent : {edit->extent(), inverse->extent()})
                    QVERIFY2(holds(extent, before, song), qPrintable(QString("seed %1, step %2").arg(seed).arg(i)));
            }
        }
    }

    void spansAreUnitedAcrossEdits() {
        EditExtent extent = EditExtent::of(SongPart::Notes, Family::Bass, {100, 200});
        extent |= EditExtent::of(SongPart::TrackSettings, Family::Piano);
        extent |= EditExtent::of(SongPart::Notes, Family::Drums, {50, 60});
        QCOMPARE(extent.span, (TickSpan{50, 200}));
        QVERIFY(extent.has(SongPart::TrackSettings) && !extent.has(SongPart::SongSettings));
        QVERIFY(extent.has(Family::Piano) && !extent.has(Family::Strings));
    }

    void replacingASpanSaysHowFarWhatItTookAwayRang() {
        Song song;
        song.track(Family::Bass).setNotes({{2000, 9000, 41, 90}});
        const auto inverse = ReplaceSpan("Generate", 1920, 5760, {{Family::Bass, {}}}, {}).apply(song);
        QCOMPARE(inverse->extent().span, (TickSpan{1920, 11000}));
    }

    void replacingASpanCutsWhatReachesIn() {
        Song song;
        song.track(Family::Bass).setNotes({{0, 3000, 40, 90}, {2000, 100, 41, 90}, {6000, 100, 42, 90}});
        (void)ReplaceSpan("Generate", 1920, 5760, {{Family::Bass, {{{1920, 10, 50, 80}}}}}, {}).apply(song);
        QCOMPARE(song.track(Family::Bass).notes(),
                 (std::vector<Note>{{0, 1920, 40, 90}, {1920, 10, 50, 80}, {6000, 100, 42, 90}}));
        QCOMPARE(song.generations.size(), 1u);
    }

    void whatWasPlayedGoesWithItsNotes() {
        Song song;
        Track& bass = song.track(Family::Bass);
        bass.setNotes({{0, 7680, 40, 90}, {2000, 100, 41, 90}, {6000, 100, 42, 90}});
        bass.setControls(Controller::PitchBend, {{0, 9000}, {2000, 9500}, {4000, 9600}, {6000, 9700}, {7000, 8192}});
        bass.setControls(Controller::Expression, {{7000, 50}});
        bass.setControls(Controller::Sustain, {{1900, 127}, {2000, 0}});
        bass.setControls(Controller::Volume, {{2000, 30}});
        const Song before = song;
        // Of the bars 1 to 3 the second is kept.
        const ReplaceSpan edit("Generate", 1920, 7680, {{Family::Bass, {{{1920, 10, 50, 80}}, {{3840, 5760}}}}}, {});
        QVERIFY(edit.extent().has(SongPart::Controls));
        const auto inverse = edit.apply(song);
        QCOMPARE(bass.controls(Controller::PitchBend),
                 (ControlPoints{{0, 9000}, {1920, 8192}, {3840, 9500}, {4000, 9600}, {5760, 8192}}));
        QCOMPARE(bass.controls(Controller::Expression), (ControlPoints{{7680, 50}}));
        QCOMPARE(bass.controls(Controller::Sustain), (ControlPoints{{1900, 127}, {1920, 0}}));
        QCOMPARE(bass.controls(Controller::Volume), (ControlPoints{{2000, 30}}));
        (void)inverse->apply(song);
        QVERIFY(song == before);
    }

    void aNoteOfAKeptBarSoundsOnIntoTheSpan() {
        Song song;
        const std::vector<Note> kept{{0, 1940, 40, 90}, {960, 3000, 41, 90}};
        song.track(Family::Bass).setNotes({kept[0], kept[1], {2000, 100, 43, 90}});
        (void)ReplaceSpan("Generate", 1920, 5760,
                          {{Family::Bass, {{{1930, 40, 40, 80}, {3950, 40, 41, 80}}, {{0, 1920}}}}}, {})
            .apply(song);
        // What is new on a kept note's pitch begins only where that has ended.
        QCOMPARE(song.track(Family::Bass).notes(), (std::vector<Note>{kept[0], kept[1]}));
    }

    void newNotesEndWhereTheirPitchGoesOnAfterTheSpan() {
        Song song;
        song.track(Family::Bass).setNotes({{5760, 100, 42, 90}, {5770, 100, 43, 90}});
        (void)ReplaceSpan("Generate", 1920, 5760,
                          {{Family::Bass, {{{5700, 80, 42, 80}, {5700, 80, 43, 80}, {5700, 80, 44, 80}}}}}, {})
            .apply(song);
        QCOMPARE(
            song.track(Family::Bass).notes(),
            (std::vector<Note>{
                {5700, 60, 42, 80}, {5700, 70, 43, 80}, {5700, 80, 44, 80}, {5760, 100, 42, 90}, {5770, 100, 43, 90}}));
    }

    void keptBarsSoundAsTheyDid() {
        Song song;
        // Bar 2 is kept: a note rings into it, two begin in it, one of them rings on.
        song.track(Family::Bass)
            .setNotes({{1900, 2000, 40, 90}, {3840, 400, 41, 90}, {5700, 600, 42, 90}, {5760, 10, 43, 90}});
        const ReplaceSpan edit("Generate", 1920, 7680,
                               {{Family::Bass,
                                 {{{2000, 3000, 50, 80}, // rings into the kept bar
                                   {3900, 100, 51, 80},  // begins in it
                                   {5770, 100, 42, 80},  // while the kept note of its pitch sounds
                                   {5780, 100, 52, 80}},
                                  {{3840, 5760}}}}},
                               {});
        (void)edit.apply(song);
        QCOMPARE(song.track(Family::Bass).notes(), (std::vector<Note>{{1900, 20, 40, 90},
                                                                      {2000, 1840, 50, 80},
                                                                      {3840, 400, 41, 90},
                                                                      {5700, 600, 42, 90},
                                                                      {5780, 100, 52, 80}}));
    }

    void keptPartsNeverChange() {
        std::mt19937 random(11);
        for (std::uint32_t seed = 0; seed < 100; ++seed) {
            const Song before = test::randomSong(seed, 8);
            std::vector<TickSpan> kept;
            for (int bar = 2; bar < 6; ++bar)
                if (random() % 2) kept.push_back({bar * kTicksPerBar, (bar + 1) * kTicksPerBar});
            std::map<Family, Replacement> tracks;
            const Song other = test::randomSong(seed + 1000, 8);
            for (const Family family : kAllFamilies)
                tracks[family] = {other.track(family).notesIn(2 * kTicksPerBar, 6 * kTicksPerBar), kept};
            Song after = before;
            const auto inverse = ReplaceSpan("Generate", 2 * kTicksPerBar, 6 * kTicksPerBar, tracks, {}).apply(after);
            const auto in = [&](const Song& song, Family family) {
                std::vector<Note> notes;
                for (const Note& note : song.track(family).notes())
                    if (std::ranges::any_of(kept, [&](const TickSpan& span) {
                            return note.start >= span.from && note.start < span.to;
                        }))
                        notes.push_back(note);
                return notes;
            };
            for (const Family family : kAllFamilies)
                QCOMPARE(in(after, family), in(before, family));
            (void)inverse->apply(after);
            QVERIFY(after == before);
        }
    }
};

MUSE_TEST(SongEditTest)
#include "SongEditTest.moc"
