// SPDX-License-Identifier: MIT
// What can be read in the roll at every zoom: bar numbers, octaves, chords.
#include "tests/support/TestProgram.h"
#include "tests/widgets/RollHarness.h"

#include <QBuffer>
#include <QSet>
#include <QSvgGenerator>
#include <QXmlStreamReader>

using namespace muse;

namespace {

struct Word {
    QString text;
    double x = 0, y = 0;
};

/// The words of a picture, each where it begins on its line.
std::vector<Word> wordsOf(PianoRollView& view) {
    QBuffer buffer;
    QSvgGenerator picture;
    picture.setOutputDevice(&buffer);
    picture.setSize(view.viewport()->size());
    picture.setViewBox(view.viewport()->rect());
    QPainter painter(&picture);
    painter.setClipRect(view.viewport()->rect());
    view.paintScene(painter);
    painter.end();
    std::vector<Word> words;
    for (QXmlStreamReader xml(buffer.data()); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement() || xml.name() != QLatin1String("text")) continue;
        const auto attributes = xml.attributes();
        const double x = attributes.value(QLatin1String("x")).toDouble();
        const double y = attributes.value(QLatin1String("y")).toDouble();
        words.push_back({xml.readElementText().trimmed(), x, y});
    }
    return words;
}

std::vector<Word> within(const std::vector<Word>& words, const QRectF& place) {
    std::vector<Word> found;
    for (const Word& word : words)
        if (place.contains(word.x, word.y)) found.push_back(word);
    return found;
}

/// So many bars, each with a triad of its own: C, F, G, F.
Song triads(int bars) {
    const std::array roots = {60, 65, 67, 65};
    std::vector<Note> notes;
    for (int bar = 0; bar < bars; ++bar)
        for (const int above : {0, 4, 7})
            notes.push_back({bar * kTicksPerBar, kTicksPerBar,
                             static_cast<std::uint8_t>(roots[static_cast<std::size_t>(bar) % 4] + above), 90});
    return songWith(std::move(notes));
}

} // namespace

class RollWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRulerHasANumberAtEveryZoom() {
        RollHarness roll(triads(400));
        for (Tick width = 60; width < 400 * kTicksPerBar; width = width * 5 / 4)
            for (const Tick from : {Tick{0}, Tick{700}, 37 * kTicksPerBar + 1900, 150 * kTicksPerBar}) {
                roll.view.showTime(from, from + width);
                const auto numbers = within(wordsOf(roll.view), roll.view.geometry().rulerRect());
                QVERIFY2(!numbers.empty(), qPrintable(QStringLiteral("%1 ticks from %2").arg(width).arg(from)));
                double before = -100;
                for (const Word& number : numbers) {
                    // Beside its bar's line, or at the edge that the bar reaches over; readable beside the one before.
                    const PianoRollGeometry& geometry = roll.view.geometry();
                    const double line =
                        std::max(geometry.x((number.text.toInt() - 1) * kTicksPerBar), geometry.rulerRect().left());
                    QVERIFY2(std::abs(number.x - line - 5) < 2,
                             qPrintable(QStringLiteral("%1 at %2").arg(number.text).arg(number.x)));
                    QVERIFY(number.x - before > 20);
                    before = number.x;
                }
            }
    }

    void theKeyboardNamesItsOctavesAtEveryZoom() {
        Song song = songWith({{0, 480, 0, 90}, {0, 480, 127, 90}});
        RollHarness roll(song);
        const auto check = [&roll](const char* what) {
            const PianoRollGeometry& geometry = roll.view.geometry();
            const auto names = within(wordsOf(roll.view), geometry.keyboardRect());
            int octaves = 0;
            for (int pitch = 12; pitch < 120; pitch += 12)
                if (geometry.y(pitch) > geometry.gridRect().top() + 12 &&
                    geometry.y(pitch - 1) < geometry.gridRect().bottom() - 12)
                    ++octaves;
            QVERIFY2(octaves > 0 || geometry.rowHeight() > 30, what);
            QVERIFY2(static_cast<int>(names.size()) >= octaves,
                     qPrintable(QStringLiteral("%1: rows of %2 pixels, %3 octaves, %4 names")
                                    .arg(what)
                                    .arg(geometry.rowHeight())
                                    .arg(octaves)
                                    .arg(names.size())));
            for (const Word& name : names)
                QVERIFY2(name.text.startsWith(QLatin1Char('C')), qPrintable(name.text));
        };
        roll.view.zoomToFit();
        check("all");
        // As low as a roll of five on a small screen.
        roll.view.resize(900, 240);
        QCoreApplication::processEvents();
        roll.view.zoomToFit();
        check("all, in little room");
        roll.view.resize(900, 500);
        QCoreApplication::processEvents();
        for (int i = 0; i < 30; ++i) {
            roll.view.raiseRows();
            QCoreApplication::processEvents();
            check("rows raised");
        }
        for (int i = 0; i < 60; ++i) {
            roll.view.lowerRows();
            QCoreApplication::processEvents();
            check("rows lowered");
        }
    }

    void chordsAreNamedWhereThereIsRoom() {
        RollHarness roll(triads(64));
        roll.view.setChordNames(true);
        const QStringList expected = {"C", "F", "G", "F"};
        for (Tick bars = 1; bars <= 64; bars *= 2) {
            roll.view.showTime(0, bars * kTicksPerBar);
            const PianoRollGeometry& geometry = roll.view.geometry();
            const QRectF line(geometry.gridRect().left(), geometry.gridRect().top(), geometry.gridRect().width(), 22);
            const auto names = within(wordsOf(roll.view), line);
            const double room = geometry.x(kTicksPerBar) - geometry.x(0);
            QVERIFY2(!names.empty(), qPrintable(QString::number(bars)));
            if (room > 40) QCOMPARE(static_cast<Tick>(names.size()), bars);
            double before = -100;
            for (const Word& name : names) {
                const auto bar = geometry.tickAt(name.x) / kTicksPerBar;
                QCOMPARE(name.text, expected[bar % 4]);
                QVERIFY2(name.x - before > 15, "names lie over each other");
                before = name.x;
            }
        }
    }
};

MUSE_WINDOW_TEST(RollWordsTest)
#include "RollWordsTest.moc"
