// SPDX-License-Identifier: MIT
#include "core/music/TimeMarks.h"

#include <QTest>

using namespace muse;

class TimeMarksTest : public QObject {
    Q_OBJECT

    static std::string words(const Song& song) {
        std::string all;
        for (const TimeMark& mark : timeMarks(song))
            all += std::to_string(mark.at) + ":" + mark.text + " ";
        return all;
    }

private Q_SLOTS:
    void aNewSongBeginsWithATempoAndASignature() {
        QCOMPARE(words(Song()), "0:4/4 0:120 ");
        for (const TimeMark& mark : timeMarks(Song()))
            QVERIFY(isFixed(mark));
    }

    void textIsReadAsPeopleWriteIt_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown"); // empty: refused
        const int tempo = static_cast<int>(MarkKind::Tempo);
        const int signature = static_cast<int>(MarkKind::Signature);
        const int marker = static_cast<int>(MarkKind::Marker);
        QTest::newRow("tempo") << tempo << "96.5"
                               << "96.5";
        QTest::newRow("tempo with unit") << tempo << " 90 bpm "
                                         << "90";
        QTest::newRow("too slow") << tempo << "19"
                                  << "";
        QTest::newRow("too fast") << tempo << "401"
                                  << "";
        QTest::newRow("no tempo") << tempo << "fast"
                                  << "";
        QTest::newRow("not a number") << tempo << "nan"
                                      << "";
        QTest::newRow("waltz") << signature << "3/4"
                               << "3/4";
        QTest::newRow("spaces") << signature << " 7 / 8 "
                                << "7/8";
        QTest::newRow("no such note") << signature << "4/3"
                                      << "";
        QTest::newRow("no beats") << signature << "0/4"
                                  << "";
        QTest::newRow("half a signature") << signature << "4/"
                                          << "";
        QTest::newRow("name") << marker << " Chorus "
                              << "Chorus";
        QTest::newRow("no name") << marker << "  "
                                 << "";
    }
    void textIsReadAsPeopleWriteIt() {
        QFETCH(int, kind);
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const auto song = withTimeMark(Song(), static_cast<MarkKind>(kind), kTicksPerBar, text.toStdString());
        QCOMPARE(bool(song), !shown.isEmpty());
        if (song)
            QCOMPARE(timeMarks(*song).back(),
                     (TimeMark{static_cast<MarkKind>(kind), kTicksPerBar, shown.toStdString()}));
        else
            QVERIFY(song.error().message.ends_with('.'));
    }

    void aMarkTakesThePlaceOfItsKind() {
        auto song = withTimeMark(Song(), MarkKind::Marker, 960, "Verse");
        song = withTimeMark(*song, MarkKind::Marker, 960, "Chorus");
        song = withTimeMark(*song, MarkKind::Tempo, 960, "90");
        song = withTimeMark(*song, MarkKind::Tempo, 0, "100");
        QCOMPARE(words(*song), "0:4/4 0:100 960:90 960:Chorus ");
    }

    void signaturesGoToTheirBarsStart() {
        const auto song = withTimeMark(Song(), MarkKind::Signature, kTicksPerBar + 700, "3/4");
        QCOMPARE(song->signatures.at(1).at, kTicksPerBar);
        QCOMPARE(barAt(*song, kTicksPerBar + 3 * kTicksPerQuarter).number, 2);
    }

    void movingAndRemovingLeaveTheBeginning() {
        auto song = *withTimeMark(Song(), MarkKind::Tempo, 480, "90");
        song = withTimeMarkMoved(song, {MarkKind::Tempo, 480, "90"}, 960);
        QCOMPARE(words(song), "0:4/4 0:120 960:90 ");
        QCOMPARE(withTimeMarkMoved(song, timeMarks(song).front(), 960), song);
        QCOMPARE(withoutTimeMark(song, timeMarks(song).front()), song);
        QCOMPARE(words(withoutTimeMark(song, timeMarks(song).back())), "0:4/4 0:120 ");
    }

    void theTempoInForceIsTheOneThatChanges() {
        Song song;
        song.tempo = TempoMap({{0, 500000}, {960, 600000}, {1920, 400000}});
        const Song changed = withTempoInForce(song, 1000, 60);
        QCOMPARE(changed.tempo.changes(), (std::vector<TempoChange>{{0, 500000}, {960, 1000000}, {1920, 400000}}));
        QCOMPARE(withTempoInForce(song, 0, 60).tempo.changes().front().microsecondsPerQuarter, 1000000);
    }
};

QTEST_GUILESS_MAIN(TimeMarksTest)
#include "TimeMarksTest.moc"
