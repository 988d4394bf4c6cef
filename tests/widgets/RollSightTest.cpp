// SPDX-License-Identifier: MIT
// What is in sight after something was put in, opened or parted, and whether it can be told from its ground.
#include "tests/support/ColourVision.h"
#include "tests/support/TestProgram.h"
#include "tests/widgets/RollHarness.h"
#include "widgets/Palette.h"

using namespace muse;

namespace {

/// WCAG 2, level AA, for parts of pictures that carry meaning.
constexpr double kLeastShapeContrast = 3;
constexpr std::array kSchemes = {palette::Scheme::Dark, palette::Scheme::Light};

double contrast(const QColor& one, const QColor& other) {
    return test::contrast({one.redF(), one.greenF(), one.blueF()}, {other.redF(), other.greenF(), other.blueF()});
}

QImage pictureOf(PianoRollView& view) {
    QImage picture(view.viewport()->size(), QImage::Format_RGB32);
    view.viewport()->render(&picture);
    return picture;
}

bool inSight(const PianoRollGeometry& geometry, const Note& note) {
    const QRectF grid = geometry.gridRect();
    return geometry.x(note.start) >= grid.left() && geometry.x(note.end()) <= grid.right() + 1 &&
           geometry.y(note.pitch) >= grid.top() - 1 &&
           geometry.y(note.pitch) + geometry.rowHeight() <= grid.bottom() + 1;
}

/// Every family in its own range, four notes a bar.
Song band(int bars) {
    constexpr std::array<int, kFamilies> lowest = {36, 60, 55, 31, 67};
    Song song;
    for (const Family family : kAllFamilies) {
        std::vector<Note> notes;
        for (int i = 0; i < 4 * bars; ++i)
            notes.push_back({i * kTicksPerQuarter, 240,
                             static_cast<std::uint8_t>(lowest[index(family)] + (i % 4) * 2 + (i % 3) * 4), 90});
        song.track(family).setNotes(std::move(notes));
    }
    return song;
}

} // namespace

class RollSightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { palette::setScheme(palette::Scheme::Dark); }

    void whatIsPresentedComesIntoSightAndLightsUp() {
        RollHarness roll(band(60));
        roll.view.setActiveFamily(Family::Strings);
        roll.view.showTime(0, 8 * kTicksPerBar);
        const TickSpan span{40 * kTicksPerBar, 44 * kTicksPerBar};
        QVERIFY(roll.view.geometry().x(span.from) > roll.view.geometry().gridRect().right());
        const auto lit = [&] {
            const PianoRollGeometry& geometry = roll.view.geometry();
            const QImage picture = pictureOf(roll.view);
            const int y = static_cast<int>(geometry.gridRect().bottom()) - 3;
            const auto at = [&](double x) { return picture.pixelColor(static_cast<int>(x), y); };
            // On no line of the grid, on either side of the edge.
            return at(geometry.x(span.from) + 9) != at(geometry.x(span.from) - 9);
        };
        roll.view.present(span);
        const QRectF grid = roll.view.geometry().gridRect();
        QVERIFY(roll.view.geometry().x(span.from) >= grid.left());
        QVERIFY(roll.view.geometry().x(span.to) <= grid.right());
        bool pitches = false;
        for (const Note& note : roll.song.track(Family::Strings).notesIn(span.from, span.to))
            pitches = pitches || inSight(roll.view.geometry(), note);
        QVERIFY(pitches);
        QVERIFY(lit());
        // For a moment.
        QTRY_VERIFY(!lit());
    }

    /// What is new is seen at once in both themes: the edges of the flash stand out from the roll.
    void theFlashStandsOut() {
        for (const palette::Scheme scheme : kSchemes) {
            palette::setScheme(scheme);
            RollHarness roll(songWith({{0, 480, 60, 90}}));
            roll.view.showTime(0, 8 * kTicksPerBar);
            const Tick from = 2 * kTicksPerBar, to = 6 * kTicksPerBar;
            const int y = static_cast<int>(roll.at(0, 60).y());
            const auto beside = static_cast<int>(roll.view.geometry().x(from)) - 9;
            roll.view.present({from, to});
            const QImage picture = pictureOf(roll.view);
            const QColor ground = picture.pixelColor(beside, y);
            double edge = 0;
            for (int x = beside; x < beside + 16; ++x)
                edge = std::max(edge, contrast(picture.pixelColor(x, y), ground));
            QVERIFY2(edge >= kLeastShapeContrast, qPrintable(QString::number(edge)));
        }
    }

    /// A muted track's notes are faint, and are notes all the same.
    void mutedNotesHaveAnEdge() {
        for (const palette::Scheme scheme : kSchemes)
            for (const Family family : kAllFamilies) {
                palette::setScheme(scheme);
                const Family active = family == Family::Piano ? Family::Bass : Family::Piano;
                // On the row of a black key, the brighter or darker of the two grounds, and on a white one's.
                for (const int pitch : {61, 62}) {
                    const Note note{960, 1920, static_cast<std::uint8_t>(pitch), 90};
                    Song song = songWith({note}, family);
                    song.track(family).settings.mute = true;
                    RollHarness roll(song);
                    roll.view.setActiveFamily(active);
                    roll.view.zoomToFit();
                    const QImage picture = pictureOf(roll.view);
                    const QPointF middle = roll.at(note.start, pitch);
                    QVERIFY(picture.rect().contains(middle.toPoint()));
                    const QColor ground = picture.pixelColor(middle.toPoint() - QPoint(9, 0));
                    double edge = 0;
                    for (int x = -3; x <= 3; ++x)
                        edge = std::max(edge, contrast(picture.pixelColor(middle.toPoint() + QPoint(x, 0)), ground));
                    QVERIFY2(edge >= kLeastShapeContrast,
                             qPrintable(QStringLiteral("%1, %2: %3")
                                            .arg(QString::fromUtf8(name(family).data()))
                                            .arg(scheme == palette::Scheme::Dark ? "dark" : "light")
                                            .arg(edge)));
                }
            }
    }

    void fiveRollsShowKickAndSnareAndGiveTheZoomBack() {
        Song song = band(8);
        std::vector<Note> beats;
        for (int i = 0; i < 32; ++i)
            for (const int drum : {i % 2 ? 38 : 36, 42, i % 8 ? 46 : 57})
                beats.push_back({i * kTicksPerQuarter, 120, static_cast<std::uint8_t>(drum), 90});
        song.track(Family::Drums).setNotes(beats);
        RollHarness roll(song);
        roll.view.setActiveFamily(Family::Piano);
        roll.view.zoomToFit();
        roll.view.raiseRows();
        roll.view.raiseRows();
        double height = -1;
        QTRY_VERIFY(std::exchange(height, roll.view.geometry().rowHeight()) == roll.view.geometry().rowHeight());
        const double top = roll.view.geometry().scrollY();
        roll.view.setSplitView(true);
        for (const Note& note : {beats[0], beats[3]})
            QVERIFY2(inSight(roll.view.geometryOf(Family::Drums), note), qPrintable(QString::number(note.pitch)));
        roll.view.setSplitView(false);
        QCOMPARE(roll.view.geometry().rowHeight(), height);
        QCOMPARE(roll.view.geometry().scrollY(), top);
    }

    void aSongBeginsWithItsNotesInSight() {
        for (const int bars : {4, 16, 200}) {
            RollHarness roll(band(bars));
            const Tick until = std::min(bars, 16) * kTicksPerBar;
            roll.view.showBeginning(until);
            for (const Family family : kAllFamilies)
                for (const Note& note : roll.song.track(family).notesIn(0, until))
                    QVERIFY2(inSight(roll.view.geometry(), note),
                             qPrintable(QStringLiteral("%1 bars, pitch %2").arg(bars).arg(int{note.pitch})));
        }
    }
};

MUSE_WINDOW_TEST(RollSightTest)
#include "RollSightTest.moc"
