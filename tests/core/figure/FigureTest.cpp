// SPDX-License-Identifier: MIT
#include "core/figure/Figure.h"
#include "tests/support/TestProgram.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse;

namespace {

/// A bass note of one beat and a drum, in a phrase of `bars` bars.
Pianoroll smallPhrase(int bars = 1) {
    Pianoroll roll(bars);
    for (int step = 24; step < 48; ++step)
        roll.set(0, step, 14, Family::Bass);
    roll.set(0, 0, 12, Family::Drums);
    return roll;
}

} // namespace

class FigureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strengthsAreCells() {
        const auto strengths = strengthsOf(smallPhrase());
        QCOMPARE(strengths.bars, 1);
        QCOMPARE(strengths.at(0, 24, 14, Family::Bass), 1.0f);
        QCOMPARE(strengths.at(0, 48, 14, Family::Bass), 0.0f);
        QCOMPARE(strengths.at(0, 24, 14, Family::Piano), 0.0f);
        std::vector<float> outputs(kCellsPerBar, -1.0f);
        outputs[0] = 0;
        outputs[1] = 1;
        const auto raw = strengthsOf(outputs);
        QCOMPARE(raw.bars, 1);
        QCOMPARE(raw.at(0, 0, 0, Family::Bass), 0.5f);
        QCOMPARE(raw.at(0, 0, 0, Family::Drums), 1.0f);
        QCOMPARE(raw.at(0, 0, 1, Family::Bass), 0.0f);
    }

    void rollsHoldAllThatIsSeen() {
        Figure figure{{{"", strengthsOf(smallPhrase()), std::nullopt}}, 3, 2};
        Pianoroll other(1);
        other.set(0, 0, 40, Family::Bass);
        other.set(0, 0, 83, Family::Strings);
        figure.panels.push_back({"", strengthsOf(other), std::nullopt});
        const auto ranges = pitchRanges(figure);
        QCOMPARE(ranges[index(Family::Bass)], (PitchRange{12, 47}));
        QCOMPARE(ranges[index(Family::Drums)], (PitchRange{12, 35}));
        QCOMPARE(ranges[index(Family::Strings)], (PitchRange{60, 83}));
        // Faint outputs count until they cannot be told from nothing.
        figure.panels.front().strengths.cells[index(Family::Piano)] = 0.2f;
        QCOMPARE(pitchRanges(figure)[index(Family::Piano)].low, 0);
        QVERIFY(pitchRanges(figure, 0.3f)[index(Family::Piano)].low > 0);
    }

    void panelsStandInRows() {
        Figure figure{{}, 2, 2};
        for (int i = 0; i < 3; ++i)
            figure.panels.push_back({"", strengthsOf(smallPhrase()), std::nullopt});
        const auto plain = layOut(figure);
        QCOMPARE(plain.panels[0].y, plain.panels[1].y);
        QVERIFY(plain.panels[1].x >= plain.panels[0].x + plain.panels[0].width);
        QCOMPARE(plain.panels[2].x, plain.panels[0].x);
        QVERIFY(plain.panels[2].y > plain.panels[0].y);
        QVERIFY(plain.width > plain.panels[1].x + plain.panels[1].width);
        figure.panels[1].title = "title";
        QVERIFY(layOut(figure).height > plain.height);
    }

    void cellsHaveTheColoursOfTheFamilies() {
        const QImage image = drawn(Family::Guitar);
        const QColor bass = image.pixelColor(pixel(Family::Bass, 30, 14));
        QVERIFY2(bass.hue() > 170 && bass.hue() < 200 && bass.saturation() > 200, qPrintable(bass.name())); // cyan
        const QColor drums = image.pixelColor(pixel(Family::Drums, 0, 12));
        QVERIFY2(drums.hue() > 310 && drums.hue() < 345, qPrintable(drums.name())); // pink
        QVERIFY(image.pixelColor(pixel(Family::Bass, 60, 14)).saturation() < 10);
        QVERIFY(image.pixelColor(2, 2) == QColor(Qt::white));
        // The line between two bars is darker than the roll beside it.
        const QPoint line = pixel(Family::Bass, kStepsPerBar, 20) - QPoint(1, 0);
        QVERIFY(image.pixelColor(line).lightness() < image.pixelColor(line + QPoint(6, 0)).lightness() - 30);
    }

    void outputsAreFainterThanNotes() {
        std::vector<float> outputs(kCellsPerBar * 2, -1.0f);
        const auto strengthsFrom = [&](float output) {
            for (std::size_t step = 24; step < 48; ++step)
                outputs[(step * kPitches + 14) * kFamilies + index(Family::Bass)] = output;
            return strengthsOf(outputs);
        };
        m_figure.panels = {{"", strengthsFrom(-0.5f), std::nullopt}};
        const int faint = save().pixelColor(pixel(Family::Bass, 30, 14)).saturation();
        m_figure.panels = {{"", strengthsFrom(0.5f), std::nullopt}};
        const int strong = save().pixelColor(pixel(Family::Bass, 30, 14)).saturation();
        QVERIFY(faint > 20 && strong > faint + 60);
    }

    void theGivenTrackIsMarked() {
        const QImage marked = drawn(Family::Guitar);
        const QPoint inGuitar = pixel(Family::Guitar, 60, 30);
        const QPoint inPiano = pixel(Family::Piano, 60, 30);
        QVERIFY(marked.pixelColor(inGuitar) != marked.pixelColor(inPiano));
        const QImage plain = drawn(std::nullopt);
        QCOMPARE(plain.pixelColor(inGuitar), plain.pixelColor(inPiano));
    }

    /// Notes of any pitch are equally thick, at any scale.
    void pitchesAreWholePixels() {
        for (const int scale : {1, 2, 3, 5}) {
            const auto layout = layOut({{{"", strengthsOf(smallPhrase()), std::nullopt}}, 1, scale});
            QCOMPARE(layout.pitch, std::round(layout.pitch));
            QVERIFY(layout.pitch > layout.step);
        }
    }

    void saysWhatItCannotDraw() {
        QVERIFY(!writeFigure({}, file()).ok());
        const Figure huge{{{"", strengthsOf(Pianoroll(80)), std::nullopt}}, 1, 10};
        QVERIFY(writeFigure(huge, file()).error().message.find("too large") != std::string::npos);
        const Figure small{{{"", strengthsOf(smallPhrase()), std::nullopt}}, 1, 2};
        const auto nowhere = writeFigure(small, "/nowhere/x.png");
        QVERIFY(!nowhere.ok() && nowhere.error().message.find("/nowhere/x.png") != std::string::npos);
    }

private:
    std::filesystem::path file() const { return m_folder.filePath("figure.png").toStdString(); }

    QImage save() {
        const auto written = writeFigure(m_figure, file());
        if (!written) qWarning("%s", written.error().message.c_str());
        return QImage(QString::fromStdString(file().string()));
    }

    QImage drawn(std::optional<Family> given) {
        m_figure = {{{"phrase", strengthsOf(smallPhrase(2)), given}}, 1, 2};
        return save();
    }

    /// The middle of a cell of the first panel.
    QPoint pixel(Family family, int step, int pitch) const {
        const auto layout = layOut(m_figure);
        const auto trackRoll = layout.rolls[index(family)];
        return {
            static_cast<int>(layout.panels[0].x + (step + 0.5) * layout.step),
            static_cast<int>(layout.panels[0].y + trackRoll.top + (trackRoll.range.high - pitch + 0.5) * layout.pitch)};
    }

    QTemporaryDir m_folder;
    Figure m_figure{{}, 1, 2};
};

MUSE_TEST(FigureTest)
#include "FigureTest.moc"
