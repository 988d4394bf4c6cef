// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/widgets/RollHarness.h"
#include "tests/widgets/RollScreen.h"

using namespace muse;
using Tool = PianoRollView::Tool;

namespace {

constexpr Note kThere{1920, 480, 64, 90};

struct Hovered : RollHarness {
    explicit Hovered(Song first = songWith({kThere}), Family family = Family::Piano) : RollHarness(std::move(first)) {
        view.setActiveFamily(family);
    }
    const std::vector<Note>& promised() const { return view.promisedNotes(); }
};

} // namespace

/// What a click would draw is shown before it: that very note, and nothing where a click does something else.
class RollPromiseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickDrawsWhatWasPromised_data() {
        QTest::addColumn<Tool>("tool");
        QTest::addColumn<Family>("family");
        QTest::addColumn<Snap>("snap");
        QTest::addColumn<Qt::KeyboardModifiers>("keys");
        const Qt::KeyboardModifiers none;
        QTest::newRow("note") << Tool::Draw << Family::Piano << Snap::Sixteenth << none;
        QTest::newRow("off the grid") << Tool::Draw << Family::Piano << Snap::Sixteenth
                                      << Qt::KeyboardModifiers(Qt::AltModifier);
        QTest::newRow("triplet") << Tool::Draw << Family::Bass << Snap::EighthTriplet << none;
        QTest::newRow("drum") << Tool::Draw << Family::Drums << Snap::Eighth << none;
        QTest::newRow("painted") << Tool::Paint << Family::Piano << Snap::Quarter << none;
        QTest::newRow("painted without a grid") << Tool::Paint << Family::Piano << Snap::Off << none;
        QTest::newRow("chord") << Tool::Chord << Family::Piano << Snap::Quarter << none;
    }
    void aClickDrawsWhatWasPromised() {
        QFETCH(Tool, tool);
        QFETCH(Family, family);
        QFETCH(Snap, snap);
        QFETCH(Qt::KeyboardModifiers, keys);
        Hovered roll(Song{}, family);
        roll.view.setTool(tool);
        roll.view.setSnap(snap);
        const QPointF at = roll.view.geometry().gridRect().center();
        roll.move(at, keys);
        const Notes promised = roll.promised();
        QVERIFY(!promised.empty());
        roll.click(at, keys);
        QCOMPARE(roll.notes(), promised);
        QVERIFY(roll.promised().empty());
    }

    void itKeepsToTheScaleAsTheNoteDoes() {
        Hovered roll(Song{});
        roll.view.setScale(Scale{});
        roll.move(roll.at(200, 61));
        QCOMPARE(int{roll.promised().front().pitch}, 61);
        roll.view.setScaleHelp(false, true);
        const Notes promised = roll.promised();
        QVERIFY(promised.front().pitch != 61);
        roll.click(roll.at(200, 61));
        QCOMPARE(roll.notes(), promised);
    }

    void whatAClickWouldGrabHasNone() {
        Hovered roll;
        roll.move(roll.at(200, 64));
        QCOMPARE(roll.promised(), (Notes{{120, 120, 64, 100}}));
        roll.move(roll.at(kThere.start + 200, kThere.pitch));
        QVERIFY(roll.promised().empty());
        roll.move(roll.inRuler(200));
        QVERIFY(roll.promised().empty());
        roll.move({20, 200}); // the keyboard
        QVERIFY(roll.promised().empty());
        roll.move(roll.at(200, 64), Qt::ShiftModifier); // a frame
        QVERIFY(roll.promised().empty());
        roll.view.setTool(Tool::Erase);
        roll.move(roll.at(200, 64));
        QVERIFY(roll.promised().empty());
    }

    void itFollowsTheHandAndWhatIsChosen() {
        Hovered roll;
        roll.move(roll.at(200, 64));
        roll.view.setNoteLength(960);
        QCOMPARE(roll.promised().front().length, Tick{960});
        roll.view.setSnap(Snap::Quarter);
        QCOMPARE(roll.promised().front().start, Tick{0});
        // What was touched last is what is drawn next.
        roll.click(roll.at(kThere.start + 200, kThere.pitch));
        roll.move(roll.at(700, 60));
        QCOMPARE(roll.promised(), (Notes{{480, kThere.length, 60, kThere.velocity}}));
        roll.wheel(roll.at(700, 60), {0, 120}); // other rows under the pointer
        QCOMPARE(roll.promised().size(), std::size_t{1});
        QVERIFY(roll.promised().front().pitch > 60);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(roll.view.viewport(), &leave);
        QVERIFY(roll.promised().empty());
    }

    void keysTakeItAwayUntilThePointerMoves() {
        Hovered roll;
        roll.move(roll.at(200, 64));
        QVERIFY(!roll.promised().empty());
        roll.key(Qt::Key_Down);
        QVERIFY(roll.promised().empty());
        roll.move(roll.at(240, 64));
        QVERIFY(!roll.promised().empty());
    }

    /// A mouse sends a thousand places a second.
    void onlyItsPlacesArePaintedAgain() {
        Hovered roll;
        RollScreen screen(roll.view);
        roll.move(roll.at(200, 64));
        const QRectF place = roll.view.rectOf(roll.promised().front()).adjusted(-3, -3, 3, 3);
        const auto most = static_cast<int>(place.width() * place.height()) + 200;
        const int first = screen.flush();
        QVERIFY2(first > 0 && first <= most, qPrintable(QString::number(first)));
        roll.move(roll.at(201, 64)); // within the same cell
        QCOMPARE(screen.flush(), 0);
        roll.move(roll.at(700, 60));
        const int moved = screen.flush();
        QVERIFY2(moved > 0 && moved <= 2 * most, qPrintable(QString::number(moved)));
        QCOMPARE(screen.picture(), screen.fresh());
    }

    void itIsSeenInTheTracksColourAndIsPale() {
        Hovered roll;
        const QImage bare = roll.view.viewport()->grab().toImage();
        roll.move(roll.at(200, 60));
        const QImage shown = roll.view.viewport()->grab().toImage();
        const QPoint middle = roll.view.rectOf(roll.promised().front()).center().toPoint();
        const QColor was = bare.pixelColor(middle), is = shown.pixelColor(middle);
        QVERIFY(was != is);
        QVERIFY(std::abs(was.lightness() - is.lightness()) < 60);
        roll.view.setActiveFamily(Family::Bass);
        roll.move(roll.at(200, 60));
        QVERIFY(roll.view.viewport()->grab().toImage().pixelColor(middle) != is);
    }

    void aPictureOfTheMusicIsWithoutIt() {
        Hovered roll;
        const auto picture = [&] {
            QImage image(roll.view.viewport()->size(), QImage::Format_RGB32);
            image.fill(Qt::black);
            QPainter painter(&image);
            roll.view.paintPicture(painter);
            return image;
        };
        const QImage bare = picture();
        roll.move(roll.at(200, 60));
        QVERIFY(!roll.promised().empty());
        QCOMPARE(picture(), bare);
    }
};

MUSE_WINDOW_TEST(RollPromiseTest)
#include "RollPromiseTest.moc"
