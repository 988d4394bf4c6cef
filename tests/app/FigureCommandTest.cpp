// SPDX-License-Identifier: MIT
#include "tests/app/Musegan.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse::test;

/// What `musegan figure` draws of data, models and trainings.
class FigureCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        writeTinyDataset(std::filesystem::path(path("tiny.safetensors").toStdString()), 16);
        train("bass", {"--given", "bass"});
        train("scratch", {});
    }

    void drawsData() {
        const QImage six = drawn({"--data", path("tiny.safetensors")});
        const QImage one = drawn({"--data", path("tiny.safetensors"), "--phrases", "1", "--columns", "1"});
        QVERIFY(six.width() > 2.5 * one.width());
        QVERIFY(six.height() > 1.7 * one.height());
        QVERIFY(six != drawn({"--data", path("tiny.safetensors"), "--seed", "2"}));
    }

    void drawsAModelsOutputsAboveItsNotes() {
        const QStringList model = {"--model", checkpoint("scratch"), "--phrases", "2"};
        const QImage notes = drawn(model);
        const QImage both = drawn(model + QStringList{"--raw"});
        QCOMPARE(both.width(), notes.width());
        QVERIFY(both.height() > 1.7 * notes.height());
        QCOMPARE(drawn(model), notes);
        // A last row that is not full: three phrases in two columns are four rows.
        const QImage odd = drawn({"--model", checkpoint("scratch"), "--phrases", "3", "--columns", "2", "--raw"});
        QCOMPARE(odd.width(), notes.width());
        QVERIFY(odd.height() > 1.7 * both.height());
    }

    /// The given track is the only roll with a frame in its colour: its edge is one long cyan line.
    void marksWhatWasGiven() {
        const auto cyanRow = [](const QImage& image) {
            int longest = 0;
            for (int y = 0; y < image.height(); ++y) {
                int cyan = 0;
                for (int x = 0; x < image.width(); ++x) {
                    const QColor colour = image.pixelColor(x, y);
                    cyan += colour.hue() > 175 && colour.hue() < 200 && colour.saturation() > 150;
                }
                longest = std::max(longest, cyan);
            }
            return longest / static_cast<double>(image.width());
        };
        const QStringList one = {"--phrases", "1", "--columns", "1", "--data", path("tiny.safetensors")};
        QVERIFY(cyanRow(drawn(one + QStringList{"--model", checkpoint("bass")})) > 0.85);
        QVERIFY(cyanRow(drawn(one)) < 0.85);
        QCOMPARE(musegan({"figure", "--model", checkpoint("bass"), "-o", path("x.png")}).code, 1);
    }

    void drawsATraining() {
        const QImage first = drawn({"--run", path("scratch"), "--steps", "1"});
        const QImage all = drawn({"--run", path("scratch"), "--phrases", "3"});
        QVERIFY(all.width() > 1.7 * first.width());
        const Run unknown = musegan({"figure", "--run", path("scratch"), "--steps", "77", "-o", path("x.png")});
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.err.contains("no sample of step 77; the nearest is of step 3"));
        QCOMPARE(musegan({"figure", "--run", path("scratch"), "--model", "composer", "-o", path("x.png")}).code, 1);
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString checkpoint(const QString& run) const { return path(run) + "/checkpoints/step-3.safetensors"; }

    void train(const QString& name, const QStringList& more) {
        const Run run = musegan(QStringList{"train", path("tiny.safetensors"), "--run", path(name), "--steps", "3",
                                            "--batch", "2", "--samples-every", "1"} +
                                more);
        QVERIFY2(run.code == 0, qPrintable(run.err));
    }

    QImage drawn(const QStringList& options) {
        const QString file = path("figure.png");
        QFile::remove(file);
        const Run run = musegan(QStringList{"figure", "-o", file} + options);
        if (run.code != 0) qWarning() << run.err;
        return QImage(file);
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(FigureCommandTest)
#include "FigureCommandTest.moc"
