// SPDX-License-Identifier: MIT
#include "tests/support/RandomEdit.h"
#include "tests/support/RandomSong.h"
#include "tests/support/TestProgram.h"
#include "ui/document/SongDocument.h"

#include <QTest>

using namespace muse;

/// The document's undo stack under anything that edits can do.
class UndoSequencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Edits between jumps to anywhere in the history: every step always is the song that it was.
    void jumpsBackAndForthToIdenticalSongs() {
        int edits = 0, jumps = 0;
        for (std::uint32_t seed = 1; seed <= 60; ++seed) {
            std::mt19937 random(seed);
            SongDocument document;
            document.replace(test::randomSong(seed));
            std::vector<Song> states = {document.song()};
            for (int i = 0; i < 80; ++i) {
                if (random() % 3 != 0) {
                    states.resize(static_cast<std::size_t>(document.undoStack().index()) + 1);
                    document.apply(test::randomEdit(random, document.song()));
                    states.push_back(document.song());
                    ++edits;
                } else {
                    document.undoStack().setIndex(static_cast<int>(random() % states.size()));
                    ++jumps;
                }
                const auto at = static_cast<std::size_t>(document.undoStack().index());
                QCOMPARE(document.undoStack().count() + 1, static_cast<int>(states.size()));
                QVERIFY2(document.song() == states[at], qPrintable(QString("seed %1, step %2").arg(seed).arg(i)));
            }
            document.undoStack().setIndex(0);
            QVERIFY(document.song() == states.front());
            document.undoStack().setIndex(document.undoStack().count());
            QVERIFY(document.song() == states.back());
        }
        QVERIFY(edits > 2000 && jumps > 1000);
    }
};

MUSE_TEST(UndoSequencesTest)
#include "UndoSequencesTest.moc"
