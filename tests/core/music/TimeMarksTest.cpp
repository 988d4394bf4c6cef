// SPDX-License-Identifier: MIT
#include "core/music/TimeMarks.h"
#include "tests/support/TestProgram.h"

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

    void laterSignaturesKeepTheirBars_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("beats"); // of bar 2
        QTest::newRow("longer") << "5/4" << qint64{5};
        QTest::newRow("shorter") << "3/4" << qint64{3};
        QTest::newRow("the same") << "4/4" << qint64{4};
        QTest::newRow("eighths") << "7/8" << qint64{0};
    }
    void laterSignaturesKeepTheirBars() {
        QFETCH(QString, text);
        QFETCH(qint64, beats);
        Song song;
        song.signatures = {{0, 4, 4}, {2 * kTicksPerBar, 3, 4}, {2 * kTicksPerBar + 6 * kTicksPerQuarter, 4, 4}};
        QCOMPARE(barAt(song, song.signatures.back().at).number, 4);
        const auto changed = withTimeMark(song, MarkKind::Signature, kTicksPerBar, text.toStdString());
        const auto& now = changed->signatures;
        QCOMPARE(now.size(), std::size_t{4});
        QCOMPARE(barAt(*changed, now[2].at).number, 2);
        QCOMPARE(barAt(*changed, now[3].at).number, 4);
        for (std::int64_t bar = 0; bar < 6; ++bar) {
            const Bar each = barNumber(*changed, bar);
            QCOMPARE(each.length, barNumber(*changed, bar + 1).start - each.start); // no stub
        }
        if (beats > 0) QCOMPARE(barNumber(*changed, 1).length, beats * kTicksPerQuarter);
        // Taken away again, all is as it was.
        QCOMPARE(withoutTimeMark(*changed, {MarkKind::Signature, kTicksPerBar, text.toStdString()}).signatures,
                 song.signatures);
    }

    void aTempoIsShownAsItIs() {
        for (const int microseconds : {486000, 485909, 500000, 483871, 1234567, 150001, 16777215, 1}) {
            Song song;
            song.tempo = TempoMap({{0, 500000}, {960, microseconds}});
            const TimeMark mark = timeMarks(song).back();
            const Song moved = withTimeMarkMoved(song, mark, 1920);
            QCOMPARE(moved.tempo.changes().back(), (TempoChange{1920, microseconds}));
            if (const auto typed = withTimeMark(song, MarkKind::Tempo, 960, mark.text))
                QCOMPARE(typed->tempo, song.tempo);
        }
        QCOMPARE(tempoText(500000), std::string("120"));
        const auto typed = withTimeMark(Song(), MarkKind::Tempo, 0, "123.48");
        QCOMPARE(typed->tempo.changes().front().microsecondsPerQuarter, 485909);
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

MUSE_TEST(TimeMarksTest)
#include "TimeMarksTest.moc"
