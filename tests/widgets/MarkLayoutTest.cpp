// SPDX-License-Identifier: MIT
#include "widgets/overview/MarkLayout.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace muse;

namespace {

constexpr double kLeft = PianoRollGeometry::kKeyboardWidth;
constexpr double kRight = 1000;
constexpr double kWidth = 40;

/// Ten thousand tempo changes, as of a song that was played by hand, and a few marks with names.
std::vector<TimeMark> manyMarks() {
    std::vector<TimeMark> marks = {{MarkKind::Signature, 0, "4/4"}, {MarkKind::Tempo, 0, "120"}};
    for (Tick i = 1; i < 10000; ++i) {
        marks.push_back({MarkKind::Tempo, i * 60, "120.5"});
        if (i % 2000 == 0) marks.push_back({MarkKind::Marker, i * 60, "Verse"});
    }
    return marks;
}

PianoRollGeometry showing(Tick from, Tick to) {
    PianoRollGeometry geometry;
    geometry.resize({kRight, 400});
    geometry.setSongEnd(600000);
    geometry.showTime(from, to);
    return geometry;
}

} // namespace

class MarkLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void costsWhatIsInSight_data() {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::newRow("the whole song") << qint64{0} << qint64{600000};
        QTest::newRow("some bars at the end") << qint64{590000} << qint64{600000};
        QTest::newRow("one beat") << qint64{300000} << qint64{300480};
    }
    void costsWhatIsInSight() {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        const auto marks = manyMarks();
        MarkLayout layout;
        layout.setMarks(marks);
        int measured = 0;
        const auto placed = layout.place(
            showing(from, to), kLeft, kRight, 22,
            [&measured](std::size_t) {
                ++measured;
                return kWidth;
            },
            std::nullopt);
        QVERIFY2(measured < 150, qPrintable(QString::number(measured)));
        QVERIFY2(placed.size() < 500, qPrintable(QString::number(placed.size())));
        QVERIFY(!placed.empty());
        std::vector<QRectF> words;
        for (const PlacedMark& each : placed)
            if (each.labelled) words.push_back(each.rect);
        QVERIFY(!words.empty());
        for (std::size_t i = 0; i < words.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY2(!words[i].intersects(words[k]), "words lie on words");
    }

    void namesComeBeforeTempi() {
        const auto marks = manyMarks();
        MarkLayout layout;
        layout.setMarks(marks);
        int named = 0;
        for (const PlacedMark& each : layout.place(
                 showing(0, 600000), kLeft, kRight, 22, [](std::size_t) { return kWidth; }, std::nullopt))
            named += each.labelled && marks[each.mark].kind != MarkKind::Tempo ? 1 : 0;
        QCOMPARE(named, 5); // the signature and the four markers
    }

    void theFavouredMarkHasItsWords() {
        const auto marks = manyMarks();
        MarkLayout layout;
        layout.setMarks(marks);
        const std::size_t favoured = 5003;
        bool found = false;
        for (const PlacedMark& each : layout.place(
                 showing(0, 600000), kLeft, kRight, 22, [](std::size_t) { return kWidth; }, favoured))
            found = found || (each.mark == favoured && each.labelled);
        QVERIFY(found);
    }

    void marksOfOneTickStandSideBySide() {
        const std::vector<TimeMark> marks = {{MarkKind::Signature, 0, "4/4"}, {MarkKind::Tempo, 0, "120"}};
        MarkLayout layout;
        layout.setMarks(marks);
        const auto placed = layout.place(
            showing(0, 7680), kLeft, kRight, 22, [](std::size_t) { return kWidth; }, std::nullopt);
        QCOMPARE(placed.size(), std::size_t{2});
        QVERIFY(placed[1].rect.left() > placed[0].rect.right());
    }
};

MUSE_TEST(MarkLayoutTest)
#include "MarkLayoutTest.moc"
