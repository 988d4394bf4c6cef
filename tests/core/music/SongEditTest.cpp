// SPDX-License-Identifier: MIT
#include "core/music/edits/ReplaceSpan.h"
#include "tests/support/RandomEdit.h"
#include "tests/support/RandomSong.h"

#include <QtTest>
#include <random>

using namespace muse;

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

    void replacingASpanCutsWhatReachesIn() {
        Song song;
        song.track(Family::Bass).setNotes({{0, 3000, 40, 90}, {2000, 100, 41, 90}, {6000, 100, 42, 90}});
        (void)ReplaceSpan("Generate", 1920, 5760, {{Family::Bass, {{1920, 10, 50, 80}}}}, {}).apply(song);
        QCOMPARE(song.track(Family::Bass).notes(),
                 (std::vector<Note>{{0, 1920, 40, 90}, {1920, 10, 50, 80}, {6000, 100, 42, 90}}));
        QCOMPARE(song.generations.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(SongEditTest)
#include "SongEditTest.moc"
