// SPDX-License-Identifier: MIT
#include "core/music/transforms/NoteChange.h"
#include "core/music/transforms/Pieces.h"
#include "core/music/transforms/Pitching.h"
#include "core/music/transforms/Quantise.h"
#include "core/music/transforms/Timing.h"
#include "core/music/transforms/Velocities.h"
#include "tests/support/RandomEdit.h"
#include "tests/support/RandomSong.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;
using Notes = std::vector<Note>;

class TransformsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quantisesStartsEndsHalfwayAndSwung() {
        const Song song;
        const Notes notes = {{10, 100, 60, 90}, {470, 130, 62, 90}, {1900, 50, 64, 90}};
        QCOMPARE(quantised(song, notes, {120}), (Notes{{0, 100, 60, 90}, {480, 130, 62, 90}, {1920, 50, 64, 90}}));
        QCOMPARE(quantised(song, notes, {120, true, true}),
                 (Notes{{0, 120, 60, 90}, {480, 120, 62, 90}, {1920, 120, 64, 90}}));
        QCOMPARE(quantised(song, {{10, 100, 60, 90}}, {120, true, false, 50}), (Notes{{5, 100, 60, 90}}));
        QCOMPARE(quantised(song, {{130, 100, 60, 90}}, {120, true, false, 100, 75}), (Notes{{180, 100, 60, 90}}));
        QCOMPARE(quantised(song, {{150, 100, 60, 90}}, {160}), (Notes{{160, 100, 60, 90}}));          // triplet
        QCOMPARE(quantised(song, {{700, 100, 60, 90}}, {720}), (Notes{{720, 100, 60, 90}}));          // dotted
        QCOMPARE(quantised(song, {{1890, 100, 60, 90}}, {720}), (Notes{{1920, 100, 60, 90}}));        // the next bar
        QCOMPARE(quantised(song, {{1300, 100, 60, 90}}, {0}), (Notes{{1920, 100, 60, 90}}));          // bars
        QCOMPARE(quantised(song, {{7, 100, 60, 90}}, {120, false, true}), (Notes{{7, 113, 60, 90}})); // ends alone
    }

    void fullStrengthLandsOnTheGridAndNoneMovesNothing() {
        for (std::uint32_t seed = 1; seed <= 20; ++seed) {
            const Song song = test::randomSong(seed);
            const Notes& notes = song.track(Family::Piano).notes();
            for (const Note& note : quantised(song, notes, {160, true, true}))
                QVERIFY((note.start % kTicksPerBar) % 160 == 0 && (note.end() % kTicksPerBar) % 160 == 0);
            QCOMPARE(quantised(song, notes, {160, true, true, 0}), notes);
            const Notes once = quantised(song, notes, {120, true, false, 100, 60});
            QCOMPARE(quantised(song, once, {120, true, false, 100, 60}), once);
        }
    }

    void humanisingIsSeededAndBounded() {
        const Notes notes(200, Note{1000, 100, 60, 64});
        const Notes loose = humanised(notes, 20, 10, 7);
        QCOMPARE(loose, humanised(notes, 20, 10, 7));
        QVERIFY(loose != humanised(notes, 20, 10, 8));
        for (const Note& note : loose)
            QVERIFY(std::abs(note.start - 1000) <= 20 && std::abs(note.velocity - 64) <= 10 && note.length == 100);
        for (const Note& note : humanised({{0, 10, 60, 1}, {0, 10, 61, 127}}, 500, 127, 3))
            QVERIFY(note.start >= 0 && note.velocity >= 1 && note.velocity <= 127);
    }

    void legatoStrumReverseStretch() {
        QCOMPARE(legato({{0, 100, 60, 90}, {0, 900, 64, 90}, {480, 60, 62, 90}}),
                 (Notes{{0, 480, 60, 90}, {0, 480, 64, 90}, {480, 60, 62, 90}}));
        const Notes chord = {{0, 480, 60, 90}, {0, 480, 64, 90}, {0, 480, 67, 90}};
        QCOMPARE(strummed(chord, StrumDirection::Up, 20),
                 (Notes{{0, 480, 60, 90}, {20, 460, 64, 90}, {40, 440, 67, 90}}));
        QCOMPARE(strummed(chord, StrumDirection::Down, 20),
                 (Notes{{40, 440, 60, 90}, {20, 460, 64, 90}, {0, 480, 67, 90}}));
        QCOMPARE(reversed({{100, 50, 60, 90}, {200, 300, 62, 90}}), (Notes{{450, 50, 60, 90}, {100, 300, 62, 90}}));
        QCOMPARE(stretched({{100, 50, 60, 90}, {150, 51, 60, 90}}, 2), (Notes{{100, 100, 60, 90}, {200, 102, 60, 90}}));
        QCOMPARE(stretched({{100, 1, 60, 90}}, 0.01), (Notes{{100, 1, 60, 90}}));
        for (std::uint32_t seed = 1; seed <= 20; ++seed) {
            const Notes notes = test::randomSong(seed).track(Family::Guitar).notes();
            QCOMPARE(reversed(reversed(notes)), notes);
            QCOMPARE(stretched(stretched(notes, 2), 0.5), notes);
        }
    }

    void transposingNeverFoldsOrCollapses() {
        QCOMPARE(possibleTransposition({{0, 1, 10, 90}, {0, 1, 120, 90}}, 12), 7);
        QCOMPARE(possibleTransposition({{0, 1, 10, 90}, {0, 1, 120, 90}}, -12), -10);
        for (std::uint32_t seed = 1; seed <= 20; ++seed) {
            const Notes notes = test::randomSong(seed).track(Family::Bass).notes();
            for (int by = -140; by <= 140; by += 7) {
                const Notes moved = transposed(notes, by);
                const int real = possibleTransposition(notes, by);
                QVERIFY(std::abs(real) <= std::abs(by));
                for (std::size_t i = 0; i < notes.size(); ++i)
                    QCOMPARE(int{moved[i].pitch} - int{notes[i].pitch}, real);
                QCOMPARE(transposed(moved, -real), notes);
            }
        }
    }

    void splitsAndGlues() {
        QCOMPARE(splitAt({{0, 100, 60, 90}, {50, 10, 61, 90}}, 50),
                 (Notes{{0, 50, 60, 90}, {50, 50, 60, 90}, {50, 10, 61, 90}}));
        QCOMPARE(splitInto({{0, 10, 60, 90}}, 3), (Notes{{0, 3, 60, 90}, {3, 3, 60, 90}, {6, 4, 60, 90}}));
        QCOMPARE(splitInto({{0, 2, 60, 90}}, 9).size(), std::size_t{2});
        Track track;
        track.setNotes({{0, 100, 60, 80}, {200, 100, 60, 90}, {300, 50, 60, 70}, {0, 10, 61, 80}});
        QCOMPARE(glued(track, track.notes()), (Notes{{0, 350, 60, 80}, {0, 10, 61, 80}}));
        QCOMPARE(glued(track, {{0, 100, 60, 80}, {300, 50, 60, 70}}), (Notes{{0, 100, 60, 80}, {300, 50, 60, 70}}));
        for (std::uint32_t seed = 1; seed <= 20; ++seed) {
            Track one;
            one.setNotes({{5, Tick(seed * 13), 60, 90}});
            Track many;
            many.setNotes(splitInto(one.notes(), 4));
            QCOMPARE(glued(many, many.notes()), one.notes());
        }
    }

    void scalesChordsAndVelocities() {
        const Scale c{0, Mode::Major};
        const Notes notes = {{0, 100, 60, 90}, {0, 100, 61, 90}, {100, 100, 66, 90}};
        QCOMPARE(outOfScale(notes, c), (Notes{{0, 100, 61, 90}, {100, 100, 66, 90}}));
        QCOMPARE(snappedToScale(notes, c), (Notes{{0, 100, 60, 90}, {0, 100, 60, 90}, {100, 100, 65, 90}}));
        QCOMPARE(harmonised({{0, 100, 62, 90}}, c, false, 0),
                 (Notes{{0, 100, 62, 90}, {0, 100, 65, 90}, {0, 100, 69, 90}}));
        QCOMPARE(harmonised({{0, 100, 67, 90}}, c, true, 1).back().pitch, std::uint8_t{79});
        const Notes chord = {{0, 100, 60, 90}, {0, 100, 64, 90}, {0, 100, 67, 90}};
        QCOMPARE(inverted(chord, 1), (Notes{{0, 100, 72, 90}, {0, 100, 64, 90}, {0, 100, 67, 90}}));
        QCOMPARE(inverted(inverted(chord, 2), -2), chord);
        QCOMPARE(withVelocity(chord, 200).front().velocity, std::uint8_t{127});
        QCOMPARE(withVelocitiesScaled(chord, 0.5).front().velocity, std::uint8_t{45});
        QCOMPARE(withVelocitiesScaled(chord, 0).front().velocity, std::uint8_t{1});
    }

    void whatCollidesIsCutAndUnchosenNotesStay() {
        Track track;
        track.setNotes({{0, 100, 60, 90}, {110, 100, 60, 90}, {300, 100, 60, 90}});
        // The second would begin where the first begins: the longer stays.
        NoteChange change =
            changeNotes(track, {{0, 100, 60, 90}, {110, 100, 60, 90}}, {{0, 100, 60, 90}, {0, 90, 60, 80}});
        QCOMPARE(change.remove, (Notes{{110, 100, 60, 90}}));
        QVERIFY(change.insert.empty());
        // Longer than the room before an unchosen note.
        change = changeNotes(track, {{110, 100, 60, 90}}, {{110, 500, 60, 90}});
        QCOMPARE(change.insert, (Notes{{110, 190, 60, 90}}));
        // Into an unchosen note, and out of it behind.
        change = changeNotes(track, {{110, 100, 60, 90}}, {{350, 100, 60, 90}});
        QCOMPARE(change.insert, (Notes{{400, 50, 60, 90}}));
    }

    /// Whatever transform of whatever notes: the others stay, notes are sound, and no key is struck while it is down.
    void noTransformTouchesOthersOrOverlaps() {
        for (std::uint32_t seed = 1; seed <= 60; ++seed) {
            std::mt19937 random(seed);
            Song song = test::randomSong(seed);
            for (int i = 0; i < 40; ++i) {
                Track& track = song.track(kAllFamilies[random() % kFamilies]);
                const Notes chosen = test::randomNotes(random, track, 2);
                Notes others;
                std::ranges::set_difference(track.notes(), chosen, std::back_inserter(others));
                QVERIFY(!hasOverlaps(track.notes()));
                const NoteChange change =
                    changeNotes(track, chosen, test::randomTransform(random, song, track, chosen));
                QVERIFY(std::ranges::includes(chosen, change.remove));
                track.remove(change.remove);
                track.insert(change.insert);
                QVERIFY(std::ranges::includes(track.notes(), others));
                QVERIFY2(!hasOverlaps(track.notes()), qPrintable(QString("seed %1, step %2").arg(seed).arg(i)));
                for (const Note& note : change.insert)
                    QVERIFY(note.start >= 0 && note.length >= 1 && note.pitch <= 127 && note.velocity >= 1 &&
                            note.velocity <= 127);
                if (track.notes().size() > 400) track.setNotes({track.notes().begin(), track.notes().begin() + 60});
            }
        }
    }
};

MUSE_TEST(TransformsTest)
#include "TransformsTest.moc"
