// SPDX-License-Identifier: MIT
#include "core/exchange/score/PlayOrder.h"
#include "core/exchange/score/EndingNumbers.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

/// A measure a word: "|:" begins a repeat, ":|" ends one (":|3" is played three times), "1+2." is an ending for two
/// times, and S, O, F, to, DC, DS are the signs.
std::vector<ScoreMeasure> measures(const QString& text) {
    std::vector<ScoreMeasure> all;
    for (const QString& word : text.split(' ')) {
        PlayMarks& marks = all.emplace_back().marks;
        for (const QString& sign : word.split(',')) {
            if (sign == "|:") marks.repeatStart = true;
            if (sign.startsWith(":|")) marks.repeatEnd = sign.size() > 2 ? sign.mid(2).toInt() : 2;
            if (sign.endsWith('.')) marks.endings = endingNumbers(sign.toStdString());
            if (sign == "S") marks.segno[0] = true;
            if (sign == "SS") marks.segno[1] = true;
            if (sign == "O") marks.coda[0] = true;
            if (sign == "OO") marks.coda[1] = true;
            if (sign == "F") marks.fine = true;
            if (sign == "to") marks.toCoda[0] = true;
            if (sign == "too") marks.toCoda[1] = true;
            if (sign == "DSS") {
                marks.jump = ScoreJump::DalSegno;
                marks.jumpSegno = 1;
                marks.jumpCoda = 1;
            }
            if (sign == "DC") marks.jump = ScoreJump::DaCapo;
            if (sign == "DS") marks.jump = ScoreJump::DalSegno;
        }
    }
    return all;
}

} // namespace

class PlayOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresArePlayedInOrder_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("played");
        QTest::newRow("straight") << "- - -"
                                  << "0 1 2";
        QTest::newRow("from the start") << "- :| -"
                                        << "0 1 0 1 2";
        QTest::newRow("between signs") << "- |: :| -"
                                       << "0 1 2 1 2 3";
        QTest::newRow("one measure") << "- |:,:| -"
                                     << "0 1 1 2";
        QTest::newRow("three times") << "|: :|3 -"
                                     << "0 1 0 1 0 1 2";
        QTest::newRow("two repeats, one sign") << "- :| - :| -"
                                               << "0 1 0 1 2 3 2 3 4";
        QTest::newRow("two endings") << "|: - 1.,:| 2. -"
                                     << "0 1 2 0 1 3 4";
        QTest::newRow("long endings") << "|: - 1. 1.,:| 2. 2. -"
                                      << "0 1 2 3 0 1 4 5 6";
        QTest::newRow("three endings") << "|: - 1.,:| 2.,:| 3. -"
                                       << "0 1 2 0 1 3 0 1 4 5";
        QTest::newRow("an ending for two times") << "|: - 1+2.,:| 3."
                                                 << "0 1 2 0 1 2 0 1 3";
        QTest::newRow("a sign after the last ending") << "|: - 1.,:| 2.,:| -"
                                                      << "0 1 2 0 1 3 4";
        QTest::newRow("one ending alone") << "|: - 1.,:| -"
                                          << "0 1 2 0 1 3";
        QTest::newRow("endings twice") << "|: 1.,:| 2. |: 1.,:| 2."
                                       << "0 1 0 2 3 4 3 5";
        QTest::newRow("a repeat without a start after endings") << "|: - 1.,:| 2. - :| -"
                                                                << "0 1 2 0 1 3 4 5 4 5 6";
        QTest::newRow("da capo") << "- - DC"
                                 << "0 1 2 0 1 2";
        QTest::newRow("da capo al fine") << "- F - DC"
                                         << "0 1 2 3 0 1";
        QTest::newRow("dal segno al coda") << "- S - to DS O -"
                                           << "0 1 2 3 4 1 2 3 5 6";
        QTest::newRow("repeats are not taken after a jump") << "- :| - DC"
                                                            << "0 1 0 1 2 3 0 1 2 3";
        QTest::newRow("the last ending after a jump") << "|: - 1.,:| 2. DC"
                                                      << "0 1 2 0 1 3 4 0 1 3 4";
        QTest::newRow("repeats of a coda") << "- S - to DS O |: :|"
                                           << "0 1 2 3 4 1 2 3 5 6 7 6 7";
        QTest::newRow("endings of a coda") << "to DC O 1.,:| 2."
                                           << "0 1 0 2 3 2 4";
        QTest::newRow("repeats behind a jump") << "- DC |: :|"
                                               << "0 1 0 1 2 3 2 3";
        QTest::newRow("second signs") << "S SS to too DSS O OO"
                                      << "0 1 2 3 4 1 2 3 6";
        QTest::newRow("a coda that is not there") << "- to DC"
                                                  << "0 1 2 0 1 2";
    }

    void measuresArePlayedInOrder() {
        QFETCH(QString, written);
        QFETCH(QString, played);
        const auto order = playOrder(measures(written));
        QVERIFY(order.ok());
        QStringList numbers;
        for (const PlayedMeasure& each : *order)
            numbers << QString::number(each.measure);
        QCOMPARE(numbers.join(' '), played);
    }

    void passesAreCountedAnewInEachRepeat() {
        const auto order = playOrder(measures("|: :| |: :|"));
        QVERIFY(order.ok());
        QList<int> passes;
        for (const PlayedMeasure& each : *order)
            passes << each.pass;
        QCOMPARE(passes, (QList<int>{1, 1, 2, 2, 1, 1, 2, 2}));
    }

    void endlessRepeatsAreRefused() {
        std::vector<ScoreMeasure> all(2000);
        all.back().marks.repeatEnd = 1'000'000'000;
        const auto order = playOrder(all);
        QVERIFY(!order.ok());
        QVERIFY(QString::fromStdString(order.error().message).contains("more than 100000 measures"));
    }

    /// Nothing that is counted for one measure may be counted again for each of the others.
    void manyEndingsAndJumpsTakeNoTime() {
        std::vector<ScoreMeasure> all(50'000);
        for (ScoreMeasure& each : all) {
            each.marks.endings = {1, 2};
            each.marks.jump = ScoreJump::DalSegno;
            each.marks.toCoda[0] = true;
        }
        QElapsedTimer clock;
        clock.start();
        const auto order = playOrder(all);
        QVERIFY(!order.ok());
        QVERIFY(QString::fromStdString(order.error().message).contains("more than 100000 measures"));
        QVERIFY(clock.elapsed() < 5000);
    }

    void endingsAreRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("numbers");
        QTest::newRow("one") << "1" << QList<int>{1};
        QTest::newRow("two") << "1, 2" << QList<int>{1, 2};
        QTest::newRow("range") << "1-3" << QList<int>{1, 2, 3};
        QTest::newRow("dots") << "1. 2." << QList<int>{1, 2};
        QTest::newRow("range and one") << "1-2,4" << QList<int>{1, 2, 4};
        QTest::newRow("twice the same") << "2,2" << QList<int>{2};
        QTest::newRow("words") << "last" << QList<int>{};
        QTest::newRow("nought") << "0" << QList<int>{};
        QTest::newRow("too many") << "99999999999" << QList<int>{};
    }

    void endingsAreRead() {
        QFETCH(QString, text);
        QFETCH(QList<int>, numbers);
        const auto read = endingNumbers(text.toStdString());
        QCOMPARE(QList<int>(read.begin(), read.end()), numbers);
    }

    void wordsMeanJumps() {
        const auto marks = [](const char* words) {
            PlayMarks all;
            addJumpWords(words, all);
            return all;
        };
        QVERIFY(marks("D.C. al Fine").jump == ScoreJump::DaCapo);
        QVERIFY(marks("Da Capo").jump == ScoreJump::DaCapo);
        QVERIFY(marks("D. S. al Coda").jump == ScoreJump::DalSegno);
        QVERIFY(marks("dal segno").jump == ScoreJump::DalSegno);
        QVERIFY(marks("To Coda").toCoda[0]);
        QVERIFY(marks("D.S.S. al Double Coda").jumpSegno == 1);
        for (const char* other : {"D Sax solo", "DSolo", "D C major", "dcresc.", "fine tuning"}) {
            PlayMarks left;
            QVERIFY2(!addJumpWords(other, left), other);
        }
        QVERIFY(marks("Fine").fine);
        PlayMarks none;
        QVERIFY(!addJumpWords("dolce", none));
        QVERIFY(none.jump == ScoreJump::None && !none.fine && !none.toCoda[0]);
    }
};

MUSE_TEST(PlayOrderTest)
#include "PlayOrderTest.moc"
