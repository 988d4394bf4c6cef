// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/widgets/RollHarness.h"
#include "tests/widgets/RollScreen.h"

#include "widgets/Palette.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <random>

using namespace muse;
using Tool = PianoRollView::Tool;

namespace {

Song busySong(int notes, Tick apart) {
    std::mt19937 random(5);
    Song song;
    for (const Family family : kAllFamilies) {
        std::vector<Note> track;
        for (int i = 0; i < notes; ++i)
            track.push_back({i * apart, 120 + static_cast<Tick>(random() % 4) * 120,
                             static_cast<std::uint8_t>(45 + random() % 40), 90});
        song.track(family).setNotes(std::move(track));
    }
    return song;
}

} // namespace

/// What is painted, how much of it after an edit, and how it is scrolled and zoomed.
class PianoRollPaintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditPaintsItsPlaceAndTheRollLooksAsPaintedAfresh_data() {
        QTest::addColumn<int>("notes");
        QTest::addColumn<bool>("fit");
        QTest::newRow("near") << 200 << false;
        QTest::newRow("from afar") << 4000 << true;
    }
    void anEditPaintsItsPlaceAndTheRollLooksAsPaintedAfresh() {
        QFETCH(int, notes);
        QFETCH(bool, fit);
        RollHarness roll(busySong(notes, 240));
        if (fit) roll.view.zoomToFit();
        RollScreen screen(roll.view);
        const int all = roll.view.viewport()->width() * roll.view.viewport()->height();
        const auto check = [&](const char* what) {
            const int painted = screen.flush();
            QVERIFY2(screen.picture() == screen.fresh(), what);
            QVERIFY2(painted < all / 4, what);
        };
        const Note mine = roll.notes()[5];
        roll.view.setSelection({mine});
        check("select");
        roll.key(Qt::Key_Up);
        check("move");
        roll.key(Qt::Key_Right, Qt::ShiftModifier);
        check("stretch");
        roll.view.deleteSelection();
        check("delete");
        roll.key(Qt::Key_Right);
        check("frame");
        roll.key(Qt::Key_Return);
        check("draw");
        roll.undo();
        check("undo");
        const auto edit = [&](Family family, const Note& note) {
            Song next = roll.song;
            auto changed = next.track(family).notes();
            changed[3] = note;
            next.track(family).setNotes(std::move(changed));
            roll.view.setSong(next);
        };
        edit(Family::Strings, {1000, 300, 70, 90});
        check("a dimmed note");
    }

    void gesturesLeaveNothingBehind() {
        RollHarness roll(busySong(60, 480));
        RollScreen screen(roll.view);
        const Note mine = roll.notes()[2];
        const QPointF on = roll.at(mine.start + 60, mine.pitch);
        const auto check = [&] {
            screen.flush();
            return screen.picture() == screen.fresh();
        };
        for (const Tool tool :
             {Tool::Select, Tool::Draw, Tool::Paint, Tool::Erase, Tool::Split, Tool::Glue, Tool::Velocity}) {
            roll.view.setTool(tool);
            for (const QPointF from : {on, roll.at(3 * 1920, 62)}) {
                roll.press(from);
                QVERIFY(check());
                roll.move(from + QPointF(30, 20));
                QVERIFY(check());
                roll.move(from + QPointF(90, -30));
                QVERIFY(check());
                roll.key(Qt::Key_Escape);
                QVERIFY(check());
                roll.release(from);
                QVERIFY(check());
            }
        }
    }

    void aDragAtTheEdgeTakesTheRollAlong() {
        RollHarness roll(songWith({{480, 480, 60, 90}}));
        const QPointF edge(roll.view.geometry().gridRect().right() + 30, roll.at(0, 60).y());
        roll.press(roll.at(720, 60));
        roll.move(roll.at(1200, 60));
        roll.move(edge);
        QTRY_VERIFY(roll.view.geometry().scrollX() > 400);
        roll.move(roll.at(roll.view.geometry().firstTick() + 1920, 60)); // back inside: it stands still
        const double rest = roll.view.geometry().scrollX();
        QTest::qWait(60);
        QCOMPARE(roll.view.geometry().scrollX(), rest);
        const Tick target = roll.view.geometry().firstTick() + 1920;
        roll.release(roll.at(target, 60));
        QVERIFY(std::abs(roll.notes().front().start + 240 - target) <= 120);
        QCOMPARE(roll.edits(), 1);
    }

    void aFrameKeepsItsCornerWhileTheRollScrolls() {
        RollHarness roll(busySong(100, 480));
        roll.view.setTool(Tool::Select);
        roll.press(roll.at(100, 76));
        roll.move(roll.at(1200, 60));
        const QPointF corner(roll.view.geometry().gridRect().right() + 40,
                             roll.view.geometry().gridRect().bottom() - 8);
        roll.move(corner);
        QTRY_VERIFY(roll.view.geometry().scrollX() > 900);
        roll.release(corner);
        QVERIFY(roll.view.selection().front().start < 1000);
        QVERIFY(roll.view.selection().back().start > 10000);
    }

    void fingersScrollByPixelsAndPinchZoomsAboutThem() {
        RollHarness roll(busySong(100, 480));
        const double y = roll.view.geometry().scrollY();
        roll.scroll({500, 200}, {-37, -11});
        QCOMPARE(roll.view.geometry().scrollX(), 37.0);
        QCOMPARE(roll.view.geometry().scrollY(), y + 11);
        const QPointF fingers(400, 200);
        const Tick under = roll.view.geometry().tickAt(fingers.x());
        const double scale = roll.view.geometry().pixelsPerTick();
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, fingers, fingers,
                                  fingers, 0.25, {});
        QApplication::sendEvent(roll.view.viewport(), &pinch);
        QCOMPARE(roll.view.geometry().pixelsPerTick(), scale * 1.25);
        QVERIFY(std::abs(roll.view.geometry().tickAt(fingers.x()) - under) <= 1);
    }

    void hitsStayApartFromAfar_data() {
        QTest::addColumn<Family>("active");
        QTest::newRow("dimmed") << Family::Piano;
        QTest::newRow("active") << Family::Drums;
    }
    void hitsStayApartFromAfar() {
        QFETCH(Family, active);
        Song song;
        std::vector<Note> eighths;
        for (Tick i = 0; i < 24 * 8; ++i)
            eighths.push_back({i * 240, 20, 60, 90});
        song.track(Family::Drums).setNotes(eighths);
        RollHarness roll(song);
        roll.view.setActiveFamily(active);
        roll.view.showTime(0, 24 * 1920);
        roll.view.ensureVisible(0);
        const QImage picture = RollScreen(roll.view).fresh();
        const int y = static_cast<int>(roll.at(0, 60).y());
        QVERIFY(picture.rect().contains(0, y));
        const auto isHit = [&](int x) {
            const QColor colour = picture.pixelColor(x, y);
            const QColor pink = palette::family(Family::Drums);
            return std::abs(colour.hslHue() - pink.hslHue()) < 12 && colour.hslSaturation() > 60;
        };
        int hits = 0;
        const auto right = static_cast<int>(roll.view.geometry().x(16 * 1920));
        for (int x = static_cast<int>(roll.view.geometry().x(0)) + 1; x < right; ++x)
            hits += isHit(x) && !isHit(x - 1);
        QVERIFY2(std::abs(hits - 16 * 8) <= 2, qPrintable(QString::number(hits)));
    }

    void everyPixelRatioShowsTheSameRoll_data() {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.5, 2.0})
            QTest::addRow("%g", ratio) << ratio;
    }
    void everyPixelRatioShowsTheSameRoll() {
        QFETCH(double, ratio);
        RollHarness roll(songWith({{480, 480, 60, 90}}));
        QImage picture(roll.view.viewport()->size() * ratio, QImage::Format_RGB32);
        picture.setDevicePixelRatio(ratio);
        roll.view.viewport()->render(&picture);
        const auto at = [&](QPointF point) { return picture.pixelColor((point * ratio).toPoint()); };
        const PianoRollGeometry& geometry = roll.view.geometry();
        const QRectF note = geometry.noteRect(480, 480, 60);
        QCOMPARE(at({note.right() - 6, note.center().y()}), palette::note(Family::Piano, 90));
        QVERIFY(at({note.right() + 4, note.center().y()}) != palette::note(Family::Piano, 90));
        QVERIFY(at({note.right() - 6, note.bottom() + 4}) != palette::note(Family::Piano, 90));
        // The bar line is one crisp stroke of its own colour at any ratio.
        QCOMPARE(at({std::round(geometry.x(1920)) + 0.4, geometry.gridRect().bottom() - 20}), palette::barLine());
        // And nothing is left unpainted at the far corner.
        QVERIFY(at(QPointF(roll.view.viewport()->width() - 2, roll.view.viewport()->height() - 2)) !=
                QColor(Qt::black));
    }

    void fiveRollsShowFiveTracksAndAClickGoesThere() {
        Song song;
        for (const Family family : kAllFamilies)
            song.track(family).setNotes({{480, 960, static_cast<std::uint8_t>(40 + 10 * index(family)), 100}});
        RollHarness roll(song);
        roll.view.setSplitView(true);
        const QImage picture = roll.view.viewport()->grab().toImage();
        double lastBottom = 0;
        for (const Family family : kAllFamilies) {
            const PianoRollGeometry geometry = roll.view.geometryOf(family);
            QVERIFY(geometry.gridRect().top() >= lastBottom);
            lastBottom = geometry.gridRect().bottom();
            const Note note = song.track(family).notes().front();
            QRectF rect = geometry.noteRect(note.start, note.length, note.pitch);
            QVERIFY(geometry.gridRect().contains(rect.center()));
            const QPointF inside(rect.left() + 3, rect.center().y());
            QCOMPARE(picture.pixelColor(inside.toPoint()), palette::note(family, note.velocity));
        }
        const QPointF bass = roll.view.geometryOf(Family::Bass).gridRect().center();
        roll.click(bass);
        QCOMPARE(roll.view.activeFamily(), Family::Bass);
        QCOMPARE(roll.edits(), 0);
        roll.click(roll.at(2400, song.track(Family::Bass).notes().front().pitch));
        QCOMPARE(roll.song.track(Family::Bass).notes().size(), std::size_t{2});
        roll.undo();
        QCOMPARE(roll.song, song);
        roll.view.setSplitView(false);
        QCOMPARE(roll.view.geometryOf(Family::Drums).gridRect(), roll.view.geometry().gridRect());
    }

    void rollsScrollTogetherInTimeAndAloneInPitch() {
        RollHarness roll(busySong(100, 480));
        roll.view.setSplitView(true);
        const double mine = roll.view.geometry().scrollY();
        const PianoRollGeometry before = roll.view.geometryOf(Family::Strings);
        roll.wheel(before.gridRect().center(), {0, -24});
        QCOMPARE(roll.view.geometryOf(Family::Strings).scrollY(), before.scrollY() + 24);
        QCOMPARE(roll.view.geometry().scrollY(), mine);
        roll.wheel(before.gridRect().center(), {-240, 0});
        for (const Family family : kAllFamilies)
            QCOMPARE(roll.view.geometryOf(family).scrollX(), 240.0);
    }
};

MUSE_WINDOW_TEST(PianoRollPaintTest)
#include "PianoRollPaintTest.moc"
