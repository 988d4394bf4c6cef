// SPDX-License-Identifier: MIT
#include "widgets/overview/OverviewStrip.h"

#include "tests/support/TestProgram.h"
#include "widgets/Palette.h"

#include <QSignalSpy>
#include <QTest>

using namespace muse;

namespace {

/// Sixteen bars: the bass plays in the first half, the strings in the second.
Song halves() {
    Song song;
    for (Tick bar = 0; bar < 8; ++bar) {
        song.track(Family::Bass).insert({bar * kTicksPerBar, kTicksPerBar, 40, 100});
        song.track(Family::Strings).insert({(bar + 8) * kTicksPerBar, kTicksPerBar, 72, 100});
    }
    return song;
}

/// Columns of a row, as parts of its width, that hold a family's colour.
std::pair<double, double> inked(OverviewStrip& strip, Family family) {
    const QImage image = strip.grab().toImage();
    const QRectF area = strip.overview().area();
    const double row = area.height() / kFamilies;
    int first = image.width(), last = -1;
    for (int x = static_cast<int>(area.left()); x < static_cast<int>(area.right()); ++x)
        for (double y = area.top() + static_cast<double>(index(family)) * row;
             y < area.top() + row * (1.0 + static_cast<double>(index(family))) - 1; ++y)
            if (image.pixelColor(x, static_cast<int>(y)) == palette::family(family)) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
    return {(first - area.left()) / area.width(), (last - area.left()) / area.width()};
}

QPoint at(const OverviewStrip& strip, Tick tick) {
    return {static_cast<int>(strip.overview().x(tick)), strip.height() / 2};
}

} // namespace

class OverviewStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesWhatIsShown() {
        const OverviewGeometry geometry({100, 0, 800, 40}, 16 * kTicksPerBar);
        QCOMPARE(geometry.frame({0, 4 * kTicksPerBar}), QRectF(100, 0, 200, 40));
        QCOMPARE(geometry.tickAt(500), 8 * kTicksPerBar);
        QCOMPARE(geometry.tickAt(5000), 16 * kTicksPerBar);
        // A view of next to nothing can still be grabbed, at the song's ends too.
        QCOMPARE(geometry.frame({0, 1}).width(), OverviewGeometry::kLeastFrame);
        QCOMPARE(geometry.frame({0, 1}).left(), 100.0);
        QCOMPARE(geometry.frame({16 * kTicksPerBar - 1, 16 * kTicksPerBar}).right(), 900.0);
    }

    void tellsTheFramesParts() {
        using Part = OverviewGeometry::Part;
        const OverviewGeometry geometry({0, 0, 800, 40}, 16 * kTicksPerBar);
        const TickSpan shown{4 * kTicksPerBar, 8 * kTicksPerBar};
        QCOMPARE(geometry.partAt(201, shown), Part::FrameStart);
        QCOMPARE(geometry.partAt(398, shown), Part::FrameEnd);
        QCOMPARE(geometry.partAt(300, shown), Part::Frame);
        QCOMPARE(geometry.partAt(600, shown), Part::Elsewhere);
    }

    void keepsTheViewInsideTheSong() {
        const OverviewGeometry geometry({0, 0, 800, 40}, 16 * kTicksPerBar);
        const TickSpan shown{0, 4 * kTicksPerBar};
        QCOMPARE(geometry.centred(shown, 0), shown);
        QCOMPARE(geometry.centred(shown, 8 * kTicksPerBar), (TickSpan{6 * kTicksPerBar, 10 * kTicksPerBar}));
        QCOMPARE(geometry.moved(shown, 100 * kTicksPerBar), (TickSpan{12 * kTicksPerBar, 16 * kTicksPerBar}));
    }

    void showsWhereEachTrackPlays() {
        OverviewStrip strip;
        strip.resize(800, strip.height());
        strip.setShown({0, 16 * kTicksPerBar});
        strip.setSong(halves());
        const auto bass = inked(strip, Family::Bass);
        const auto strings = inked(strip, Family::Strings);
        QVERIFY2(bass.first < 0.01 && std::abs(bass.second - 0.5) < 0.01, qPrintable(QString::number(bass.second)));
        QVERIFY(std::abs(strings.first - 0.5) < 0.01 && strings.second > 0.98);
        QVERIFY(inked(strip, Family::Guitar).second < 0);
    }

    void takesOverTheTracksThatAnEditNames() {
        OverviewStrip strip;
        strip.resize(800, strip.height());
        strip.setShown({0, 16 * kTicksPerBar});
        strip.setSong(halves());
        Song next = halves();
        next.track(Family::Guitar).insert(Note{0, kTicksPerBar, 50, 90});
        next.track(Family::Bass).setNotes({});
        strip.setSong(next, EditExtent::of(SongPart::Notes, Family::Guitar, {0, kTicksPerBar}));
        QVERIFY(inked(strip, Family::Guitar).first < 0.01);
        QVERIFY2(inked(strip, Family::Bass).second > 0.4, "a track that the edit does not name is not looked at");
        next.track(Family::Guitar).insert(Note{31 * kTicksPerBar, kTicksPerBar, 50, 90});
        strip.setSong(next, EditExtent::of(SongPart::Notes, Family::Guitar, {0, 32 * kTicksPerBar}));
        strip.setShown({0, 32 * kTicksPerBar});
        QVERIFY2(inked(strip, Family::Guitar).second > 0.98, "the strip grows with the song");
    }

    void aClickGoesThereAndADragMoves() {
        OverviewStrip strip;
        strip.resize(800, strip.height());
        strip.setSong(halves());
        strip.setShown({0, 4 * kTicksPerBar});
        QSignalSpy shown(&strip, &OverviewStrip::showRequested);
        connect(&strip, &OverviewStrip::showRequested, &strip, &OverviewStrip::setShown);
        QTest::mousePress(&strip, Qt::LeftButton, {}, at(strip, 8 * kTicksPerBar));
        QCOMPARE(shown.size(), 1);
        const Tick near = kTicksPerBar / 8;
        QVERIFY(std::abs(strip.shown().from - 6 * kTicksPerBar) < near);
        QTest::mouseMove(&strip, at(strip, 10 * kTicksPerBar));
        QVERIFY(std::abs(strip.shown().from - 8 * kTicksPerBar) < near);
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, at(strip, 10 * kTicksPerBar));
        QCOMPARE(strip.shown().to - strip.shown().from, 4 * kTicksPerBar);
    }

    void anEdgeZooms() {
        OverviewStrip strip;
        strip.resize(800, strip.height());
        strip.setSong(halves());
        strip.setShown({0, 4 * kTicksPerBar});
        connect(&strip, &OverviewStrip::showRequested, &strip, &OverviewStrip::setShown);
        QTest::mousePress(&strip, Qt::LeftButton, {}, at(strip, 4 * kTicksPerBar));
        QTest::mouseMove(&strip, at(strip, 8 * kTicksPerBar));
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, at(strip, 8 * kTicksPerBar));
        QCOMPARE(strip.shown().from, Tick{0});
        QVERIFY(std::abs(strip.shown().to - 8 * kTicksPerBar) < kTicksPerBar / 8);
    }

    void keysAndDoubleClick() {
        OverviewStrip strip;
        strip.resize(800, strip.height());
        strip.setSong(halves());
        strip.setShown({0, 4 * kTicksPerBar});
        connect(&strip, &OverviewStrip::showRequested, &strip, &OverviewStrip::setShown);
        QSignalSpy sought(&strip, &OverviewStrip::seekRequested);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.shown(), (TickSpan{kTicksPerBar, 5 * kTicksPerBar}));
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(strip.shown(), (TickSpan{12 * kTicksPerBar, 16 * kTicksPerBar}));
        QTest::keyClick(&strip, Qt::Key_Home);
        QCOMPARE(strip.shown().from, Tick{0});
        QTest::mouseDClick(&strip, Qt::LeftButton, {}, at(strip, 4 * kTicksPerBar));
        QCOMPARE(sought.size(), 1);
        QVERIFY(std::abs(sought[0][0].value<Tick>() - 4 * kTicksPerBar) < kTicksPerBar / 8);
    }
};

MUSE_WINDOW_TEST(OverviewStripTest)
#include "OverviewStripTest.moc"
