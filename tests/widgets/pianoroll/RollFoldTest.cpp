// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/widgets/RollHarness.h"
#include "tests/widgets/RollScreen.h"

#include <QAccessible>

#include <set>

using namespace muse;
using Tool = PianoRollView::Tool;

namespace {

constexpr Note kC{0, 480, 60, 90};
constexpr Note kG{480, 480, 67, 90};
constexpr Note kHigh{960, 480, 84, 90};

struct Folded : RollHarness {
    explicit Folded(RowFold fold = RowFold::Track) : RollHarness(songWith({kC, kG, kHigh})) {
        song.track(Family::Bass).setNotes({{0, 480, 36, 90}, {480, 480, 67, 90}});
        song.track(Family::Drums).setNotes({{0, 120, 36, 90}, {480, 120, 38, 90}, {960, 120, 42, 90}});
        view.setSong(song);
        view.setActiveFamily(Family::Piano);
        view.setRowFold(fold);
    }
    [[nodiscard]] std::vector<int> rows() const {
        std::vector<int> pitches;
        for (int pitch = 127; pitch >= 0; --pitch)
            if (view.geometry().shows(pitch)) pitches.push_back(pitch);
        return pitches;
    }
};

using Rows = std::vector<int>;

} // namespace

/// A roll that is folded to the rows in use: what it shows, and that hands and keys go from row to row.
class RollFoldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheTracksRowsAreShownAndUnfoldedAgain() {
        Folded roll(RowFold::None);
        const double height = roll.view.geometry().rowHeight();
        QCOMPARE(roll.rows().size(), std::size_t{128});
        roll.view.setRowFold(RowFold::Track);
        QCOMPARE(roll.rows(), (Rows{84, 67, 60}));
        const PianoRollGeometry& geometry = roll.view.geometry();
        QCOMPARE(geometry.y(67) - geometry.y(84), geometry.rowHeight());
        QCOMPARE(geometry.gridRect().height(), 3 * geometry.rowHeight());
        for (const Note& note : {kC, kG, kHigh}) {
            QCOMPARE(geometry.pitchAt(roll.at(note.start, note.pitch).y()), int{note.pitch});
            QCOMPARE(roll.view.noteAt(roll.at(note.start + 10, note.pitch)), std::optional(note));
        }
        roll.view.setRowFold(RowFold::None);
        QCOMPARE(roll.rows().size(), std::size_t{128});
        QCOMPARE(roll.view.geometry().rowHeight(), height);
    }

    void eachTrackHasItsRowsOrAllShareThem() {
        Folded roll;
        roll.view.setActiveFamily(Family::Bass);
        QCOMPARE(roll.rows(), (Rows{67, 36}));
        roll.view.setRowFold(RowFold::Tracks);
        QCOMPARE(roll.rows(), (Rows{84, 67, 60, 42, 38, 36}));
        roll.view.setShown(Family::Drums, false);
        roll.view.setRowFold(RowFold::Tracks);
        QCOMPARE(roll.rows(), (Rows{84, 67, 60, 36}));
        // There is nothing to fold to: those of the others are what can be drawn on.
        roll.view.setRowFold(RowFold::Track);
        roll.view.setActiveFamily(Family::Strings);
        QCOMPARE(roll.rows(), (Rows{84, 67, 60, 36}));
    }

    void whatIsBelowTheLastRowIsNoRow() {
        Folded roll;
        const QRectF grid = roll.view.geometry().gridRect();
        QVERIFY(grid.bottom() < roll.view.viewport()->height() - 20);
        const QPointF below(grid.center().x(), grid.bottom() + 10);
        roll.move(below);
        QVERIFY(roll.view.promisedNotes().empty());
        roll.click(below);
        QCOMPARE(roll.edits(), 0);
    }

    void handsGoFromRowToRow() {
        Folded roll;
        roll.view.setTool(Tool::Draw);
        roll.click(roll.at(1920, 67));
        QVERIFY(roll.song.track(Family::Piano).contains({1920, 120, 67, 100}));
        const double row = roll.view.geometry().rowHeight();
        const QPointF from = roll.at(200, 60);
        roll.drag(from, from - QPointF(0, row));
        QVERIFY(roll.song.track(Family::Piano).contains({0, 480, 67, 90}));
        roll.undo();
        // No farther than the last row.
        roll.drag(from, from - QPointF(0, 10 * row));
        QVERIFY(roll.song.track(Family::Piano).contains({0, 480, 84, 90}));
        roll.undo();
        roll.view.setTool(Tool::Paint);
        roll.view.setSelection({});
        roll.drag(roll.at(3840, 60), roll.at(3840, 84));
        for (const int pitch : {60, 67, 84})
            QVERIFY(roll.song.track(Family::Piano).contains({3840, 120, static_cast<std::uint8_t>(pitch), 90}));
        QCOMPARE(roll.notes().size(), std::size_t{7});
    }

    void keysGoFromRowToRow() {
        Folded roll;
        roll.view.setSelection({kC});
        roll.key(Qt::Key_Up);
        QCOMPARE(int{roll.view.selection().front().pitch}, 67);
        roll.key(Qt::Key_Up);
        QCOMPARE(int{roll.view.selection().front().pitch}, 84);
        roll.key(Qt::Key_Up);
        QCOMPARE(int{roll.view.selection().front().pitch}, 84);
        // The row that it came from is still there.
        roll.key(Qt::Key_Down);
        roll.key(Qt::Key_Down);
        QCOMPARE(int{roll.view.selection().front().pitch}, 60);
        roll.view.setSelection({});
        roll.key(Qt::Key_Down);
        roll.view.standOn(kC);
        roll.key(Qt::Key_Up);
        QCOMPARE(roll.view.cursorPlace()->pitch, 67);
        roll.key(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(roll.view.geometry().shows(roll.view.cursorPlace()->pitch));
    }

    void whatIsHeardOfTheRollIsWhereItIsSeen() {
        Folded roll;
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&roll.view);
        for (int i = 0; i < 3; ++i) {
            const Note& note = roll.notes()[static_cast<std::size_t>(i)];
            const QRect place = heard->child(i)->rect();
            const QPoint seen = roll.view.viewport()->mapToGlobal(roll.view.rectOf(note).center().toPoint());
            QVERIFY(place.contains(seen));
            QCOMPARE(heard->childAt(seen.x(), seen.y()), heard->child(i));
        }
    }

    void newPitchesGetARowAndOldOnesKeepTheirs() {
        Folded roll;
        roll.view.setSelection({kHigh});
        roll.view.transpose(1);
        QCOMPARE(roll.rows(), (Rows{85, 84, 67, 60}));
        roll.view.setSelection({kC});
        roll.view.deleteSelection();
        QCOMPARE(roll.rows(), (Rows{85, 84, 67, 60}));
        roll.view.setRowFold(RowFold::Track); // folded anew
        QCOMPARE(roll.rows(), (Rows{85, 67}));
    }

    void aPreviewLeavesNoRowsBehind() {
        Folded roll;
        Song other = roll.song;
        other.track(Family::Piano).setNotes({kC, {480, 480, 61, 90}});
        PreviewedNotes differing{{480, 960}, {}};
        differing.families.set(index(Family::Piano));
        roll.view.showPreview(other, differing);
        QCOMPARE(roll.rows(), (Rows{84, 67, 61, 60}));
        roll.view.endPreview(roll.song);
        QCOMPARE(roll.rows(), (Rows{84, 67, 60}));
    }

    void fiveRollsHaveTheirOwnRows() {
        Folded roll;
        roll.view.setSplitView(true);
        QVERIFY(roll.view.geometryOf(Family::Drums).shows(38));
        QVERIFY(!roll.view.geometryOf(Family::Drums).shows(60));
        QVERIFY(!roll.view.geometryOf(Family::Bass).shows(38));
        roll.click(roll.view.geometryOf(Family::Drums).rollRect().center());
        QCOMPARE(roll.view.activeFamily(), Family::Drums);
        QCOMPARE(roll.rows(), (Rows{42, 38, 36}));
        roll.view.setSplitView(false);
        QCOMPARE(roll.rows(), (Rows{42, 38, 36}));
    }

    void anEditLooksAsPaintedAfresh() {
        Folded roll(RowFold::Tracks);
        RollScreen screen(roll.view);
        roll.click(roll.at(1920, 67));
        screen.flush();
        QCOMPARE(screen.picture(), screen.fresh());
        roll.view.setSelection({kHigh});
        roll.view.transpose(1);
        screen.flush();
        QCOMPARE(screen.picture(), screen.fresh());
    }

    /// As they do in a roll that is not folded.
    void notesSayTheirNamesWhereThereIsRoom() {
        Folded roll;
        const auto inks = [&](const Note& note) {
            const QRect inside = roll.view.rectOf(note).adjusted(2, 2, -2, -2).toRect();
            const QImage picture = roll.view.viewport()->grab().toImage();
            std::set<QRgb> colours;
            for (int y = inside.top(); y <= inside.bottom(); ++y)
                for (int x = inside.left(); x <= inside.right(); ++x)
                    colours.insert(picture.pixel(x, y));
            return colours.size();
        };
        roll.view.showTime(0, 4 * kTicksPerBar);
        QVERIFY(roll.view.rectOf(kC).width() > 26);
        QVERIFY(inks(kC) > 2); // letters are smoothed
        roll.view.showTime(0, 16 * kTicksPerBar);
        QVERIFY(roll.view.rectOf(kC).width() < 20);
        QCOMPARE(inks(kC), std::size_t{1});
    }

    void drumHitsAreDiamondsOnWish() {
        Folded roll;
        roll.view.setActiveFamily(Family::Drums);
        const Note hit{480, 120, 38, 90};
        const auto corner = [&] {
            const QRectF place = roll.view.rectOf(hit);
            return roll.view.viewport()->grab().toImage().pixelColor((place.topLeft() + QPointF(3, 3)).toPoint());
        };
        const QColor square = corner();
        roll.view.setDrumDiamonds(true);
        QVERIFY(corner() != square);
        const QRectF place = roll.view.rectOf(hit);
        QCOMPARE(place.left(), roll.view.geometry().x(480));
        QVERIFY(roll.view.noteAt(place.center()) == std::optional(hit));
        RollScreen screen(roll.view);
        roll.click(place.center());
        screen.flush();
        QCOMPARE(screen.picture(), screen.fresh());
    }
};

MUSE_WINDOW_TEST(RollFoldTest)
#include "RollFoldTest.moc"
