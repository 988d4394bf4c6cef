// SPDX-License-Identifier: MIT
#include "core/dataset/funnel/SongRules.h"
#include "core/dataset/funnel/Rejections.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

class SongRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void metreProblemsAreNamed_data() {
        using Signatures = std::vector<TimeSignature>;
        QTest::addColumn<Signatures>("signatures");
        QTest::addColumn<QString>("problem");
        QTest::newRow("none") << Signatures{} << "";
        QTest::newRow("4/4") << Signatures{{0, 4, 4}} << "";
        QTest::newRow("3/4") << Signatures{{0, 3, 4}} << rejection::kNotFourFour;
        QTest::newRow("7/8") << Signatures{{0, 7, 8}} << rejection::kNotFourFour;
        QTest::newRow("begins late") << Signatures{{960, 4, 4}} << rejection::kBarLineShifts;
        QTest::newRow("begins a bar late") << Signatures{{1920, 4, 4}} << "";
        QTest::newRow("changes after the last note") << Signatures{{0, 4, 4}, {3840, 3, 4}} << "";
        QTest::newRow("changes where the last note is held over") << Signatures{{0, 4, 4}, {3830, 3, 4}} << "";
        QTest::newRow("off the bar lines after the last note") << Signatures{{0, 4, 4}, {5000, 4, 4}} << "";
        QTest::newRow("changes") << Signatures{{0, 4, 4}, {1920, 3, 4}} << rejection::kSignatureChanges;
    }

    void metreProblemsAreNamed() {
        QFETCH(std::vector<TimeSignature>, signatures);
        QFETCH(QString, problem);
        MidiFile file;
        file.tracks = {{"Two bars", {{{0, 480, 60, 90}, 0, 0}, {{1920, 1920, 60, 90}, 0, 0}}, {}}};
        file.signatures = std::move(signatures);
        QCOMPARE(QString::fromStdString(metreProblem(file)), problem);
    }
};

MUSE_TEST(SongRulesTest)
#include "SongRulesTest.moc"
