// SPDX-License-Identifier: MIT
#include "core/exchange/NotesCsv.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <clocale>

using namespace muse;

class NotesCsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowANoteInTheOrderOfTime() {
        Song song;
        song.tempo = TempoMap::constant(60);
        song.track(Family::Piano).settings.program = 4;
        song.track(Family::Piano).setNotes({{480, 240, 60, 100}, {0, 960, 72, 90}});
        song.track(Family::Bass).settings.program = 33;
        song.track(Family::Bass).setNotes({{480, 160, 36, 80}});
        QCOMPARE(
            QString::fromStdString(notesCsv(song)).split("\r\n"),
            QStringList({"track,program,start_quarters,length_quarters,start_seconds,length_seconds,pitch,velocity",
                         "Piano,4,0,2,0.000000,2.000000,72,90", "Bass,33,1,0.333333,1.000000,0.333333,36,80",
                         "Piano,4,1,0.5,1.000000,0.500000,60,100", ""}));
    }

    void secondsFollowTheTempo() {
        Song song;
        song.tempo = TempoMap::constant(120);
        song.track(Family::Strings).setNotes({{960, 480, 60, 100}});
        QVERIFY(notesCsv(song).find(",2,1,1.000000,0.500000,60,") != std::string::npos);
    }

    void pointsArePointsInAnyLocale() {
        if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8")) QSKIP("absent: the locale de_DE.UTF-8");
        Song song;
        song.track(Family::Bass).setNotes({{240, 240, 36, 80}});
        const std::string table = notesCsv(song);
        std::setlocale(LC_NUMERIC, "C");
        QVERIFY2(table.find(",0.5,0.5,") != std::string::npos, table.c_str());
    }

    void anEmptySongIsAHeading() { QCOMPARE(QString::fromStdString(notesCsv(Song())).count('\n'), 1); }

    void whereItCannotBeWrittenIsSaid() {
        const auto written = writeNotesCsv(Song(), "/nowhere/at/all/notes.csv");
        QVERIFY(!written);
        QVERIFY2(written.error().message.find("/nowhere/at/all") != std::string::npos, written.error().message.c_str());
    }
};

MUSE_TEST(NotesCsvTest)
#include "NotesCsvTest.moc"
