// SPDX-License-Identifier: MIT
#include "widgets/samples/SampleStrip.h"
#include "widgets/samples/SampleRolls.h"

#include "tests/support/TestProgram.h"
#include "widgets/Palette.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <algorithm>

using namespace muse;

namespace {

/// Four phrases; `pitch` sounds throughout in the bass of the second.
Pianoroll samplesWith(int pitch) {
    Pianoroll roll(16);
    for (int bar = 4; bar < 8; ++bar)
        for (int step = 0; step < kStepsPerBar; ++step)
            roll.set(bar, step, pitch, Family::Bass);
    return roll;
}

int pixelsOf(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

class SampleStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryStepAndScrubsBack() {
        SampleStrip strip(4);
        for (int step = 0; step < 60; ++step)
            strip.append(step * 100, samplesWith(step));
        QCOMPARE(strip.count(), 60);
        QCOMPARE(strip.current(), 59);
        for (int i = 0; i < 60; ++i) {
            QCOMPARE(strip.step(i), std::int64_t{i} * 100);
            QCOMPARE(strip.samples(i), samplesWith(i));
        }
        QSignalSpy shown(&strip, &SampleStrip::stepShown);
        strip.findChild<QSlider*>(QStringLiteral("sampleSlider"))->setValue(7);
        QCOMPARE(strip.current(), 7);
        QCOMPARE(shown.last().first().toLongLong(), 700);
    }

    void followsTheNewestUnlessTheUserWentBack() {
        SampleStrip strip(4);
        strip.append(100, samplesWith(1));
        strip.append(200, samplesWith(2));
        QCOMPARE(strip.current(), 1);
        strip.showSaved(0);
        strip.append(300, samplesWith(3));
        QCOMPARE(strip.current(), 0);
        strip.findChild<QAbstractButton*>(QStringLiteral("newestSample"))->click();
        QCOMPARE(strip.current(), 2);
        strip.append(400, samplesWith(4));
        QCOMPARE(strip.current(), 3);
        strip.clear();
        QCOMPARE(strip.count(), 0);
        QCOMPARE(strip.current(), -1);
    }

    void paintsThePhraseWhereItIs() {
        SampleRolls rolls(4);
        rolls.resize(400, 180);
        rolls.setSamples(samplesWith(40));
        QCOMPARE(rolls.phrases(), 4);
        QImage image(rolls.size(), QImage::Format_RGB32);
        rolls.render(&image);
        const QColor bass = palette::family(Family::Bass);
        QVERIFY(pixelsOf(image.copy(rolls.cell(1)), bass) > rolls.cell(1).width() / 2);
        QCOMPARE(pixelsOf(image.copy(rolls.cell(0)), bass), 0);
        for (int a = 0; a < 4; ++a)
            for (int b = a + 1; b < 4; ++b)
                QVERIFY(!rolls.cell(a).intersects(rolls.cell(b)));
    }

    void aDoubleClickHandsOutThePhrase() {
        SampleStrip strip(4);
        strip.resize(400, 240);
        strip.append(100, samplesWith(40));
        strip.show();
        auto* rolls = strip.findChild<SampleRolls*>();
        std::vector<Pianoroll> chosen;
        connect(&strip, &SampleStrip::phraseChosen, this, [&](const Pianoroll& phrase) { chosen.push_back(phrase); });
        QTest::mouseDClick(rolls, Qt::LeftButton, {}, rolls->cell(1).center());
        QCOMPARE(chosen.size(), std::size_t{1});
        QCOMPARE(chosen.front(), samplesWith(40).slice(4, 4));
    }

    /// Before and after: those that are kept lie above, and can be heard as well.
    void aStepIsKeptAboveTheOthers() {
        SampleStrip strip(4);
        strip.resize(400, 240);
        strip.append(100, samplesWith(20));
        strip.append(200, samplesWith(70));
        strip.show();
        auto* compare = strip.findChild<QAbstractButton*>(QStringLiteral("compareSamples"));
        strip.showSaved(0);
        compare->click();
        const auto says = [&strip](const char* words) {
            const auto labels = strip.findChildren<QLabel*>();
            return std::ranges::any_of(labels,
                                       [&](const QLabel* each) { return each->text() == QLatin1String(words); });
        };
        QVERIFY(says("Step 100 is kept: go to another"));
        strip.showSaved(1);
        QVERIFY(says("Step 100 above 200"));
        auto* rolls = strip.findChild<SampleRolls*>();
        const QRect cell = rolls->cell(1);
        QSignalSpy played(&strip, &SampleStrip::phrasePlayed);
        const auto heard = [&](int y) {
            QTest::mouseClick(rolls, Qt::LeftButton, {}, {cell.center().x(), y});
            return played.takeLast().front().value<Pianoroll>();
        };
        QCOMPARE(heard(cell.top() + 5), samplesWith(20).slice(4, 4));
        QCOMPARE(heard(cell.bottom() - 5), samplesWith(70).slice(4, 4));
        const QImage image = rolls->grab().toImage();
        const QColor bass = palette::family(Family::Bass);
        const QRect upper = cell.adjusted(0, 0, 0, -cell.height() / 2),
                    lower = cell.adjusted(0, cell.height() / 2, 0, 0);
        QVERIFY(pixelsOf(image.copy(upper), bass) > cell.width() / 2);
        QVERIFY(pixelsOf(image.copy(lower), bass) > cell.width() / 2);
        compare->click();
        QCOMPARE(heard(cell.top() + 5), samplesWith(70).slice(4, 4));
    }
};

MUSE_WINDOW_TEST(SampleStripTest)
#include "SampleStripTest.moc"
