// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "tests/ui/support/PanelHost.h"
#include "ui/features/generate/GeneratePanel.h"
#include "ui/features/train/TrainPanels.h"
#include "ui/kit/theme/Theme.h"
#include "widgets/Icons.h"
#include "widgets/plots/LossPlot.h"
#include "widgets/plots/MetricPlot.h"
#include "widgets/plots/curves/CurvePlot.h"
#include "widgets/samples/SampleStrip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

#include <cmath>
#include <random>

using namespace muse;

namespace {

/// What the menu bar and the status bar leave of the window.
constexpr QSize kSmall(1280, 740);
constexpr QSize kLarge(1920, 1020);

std::mt19937 random(3);

double normal(double deviation) {
    return std::normal_distribution<double>(0, deviation)(random);
}

/// Looks like a training: a loss that falls noisily, metrics that drift to the data's, samples that fill up.
Pianoroll samplesAt(double progress) {
    Pianoroll roll(kSamplePhrases * kBarsPerPhrase);
    constexpr std::array<int, 4> roots = {12, 9, 5, 7};
    for (int bar = 0; bar < roll.bars(); ++bar) {
        const int root = roots[static_cast<std::size_t>(bar % 4)];
        const auto sound = [&](int from, int length, int pitch, Family family) {
            if (std::uniform_real_distribution<double>()(random) > 0.4 + 0.6 * progress) pitch += 5;
            for (int step = from; step < std::min(from + length, kStepsPerBar); ++step)
                roll.set(bar, step, std::clamp(pitch, 0, kPitches - 1), family);
        };
        for (int beat = 0; beat < 4; ++beat) {
            sound(beat * 24, 20, root, Family::Bass);
            sound(beat * 24, 1, 12, Family::Drums);
            sound(beat * 24 + 12, 1, 18, Family::Drums);
            for (const int third : {0, 4, 7}) {
                sound(beat * 24 + 12, 10, root + 24 + third, Family::Guitar);
                if (beat % 2 == 0) sound(beat * 24, 44, root + 36 + third, Family::Piano);
            }
        }
        for (const int third : {0, 7, 16})
            sound(0, 95, root + 36 + third, Family::Strings);
    }
    return roll;
}

MetricsReport metricsAt(double progress, double noise) {
    MetricsReport metrics;
    for (std::size_t i = 0; i < kFamilies; ++i) {
        const double own = static_cast<double>(i);
        metrics.emptyBars[i] = 8 + 3 * own + (1 - progress) * (20 - 6 * own) + normal(noise);
        metrics.usedPitchClasses.pitchClass[i] = 2.1 + 0.6 * own + 4 * (1 - progress) + normal(noise * 0.1);
        metrics.usedPitchClasses.paper[i] = 1.7 + 0.4 * own + 2 * (1 - progress) + normal(noise * 0.1);
        metrics.qualifiedNotesTwo[i] = 90 + own - 80 * (1 - progress) + normal(noise);
        metrics.qualifiedNotesThree[i] = 85 + own - 80 * (1 - progress) + normal(noise);
    }
    metrics.drumPattern = 82 - 30 * (1 - progress) + normal(noise);
    for (std::size_t i = 0; i < kTrackPairs.size(); ++i) {
        metrics.tonalDistance.pitchClass[i] = 0.7 + 0.1 * static_cast<double>(i) + 0.5 * (1 - progress) + normal(0.02);
        metrics.tonalDistance.paper[i] = 1.0 + 0.1 * static_cast<double>(i) + 0.5 * (1 - progress) + normal(0.02);
    }
    return metrics;
}

void simulate(TrainPanels& dock, int steps) {
    TrainingSettings settings;
    settings.dataset = "/home/me/Music/rock-train.safetensors";
    settings.generatorSteps = 15000;
    dock.setSettings(settings);
    dock.setState(TrainingState::Running);
    dock.setReference(metricsAt(1, 0));
    std::vector<TrainingReport> reports;
    for (int step = 1; step <= steps; ++step) {
        const double progress = 1 - std::exp(-step / 700.0);
        TrainingReport report;
        report.step = step;
        report.criticLoss = -(25 + 140 * std::exp(-step / 400.0) * std::min(1.0, step / 15.0)) + normal(9);
        report.gradientPenalty = 6 + std::abs(normal(3)) + 40 * std::exp(-step / 300.0);
        report.wasserstein = -report.criticLoss + report.gradientPenalty;
        report.generatorLoss = -200 * std::sin(step / 900.0) + normal(20);
        report.secondsPerStep = 1.46;
        report.secondsElapsed = step * 1.46;
        if (step % 50 == 0) report.metrics = metricsAt(progress, 1);
        if (step % 100 == 0) report.samples = samplesAt(progress);
        reports.push_back(std::move(report));
    }
    dock.addCurves({}, reports);
    dock.showProgress(reports);
}

/// Saved for people to look at, where MUSE_PICTURES names a folder.
void keep(const QImage& picture, const QString& name) {
    const QString folder = qEnvironmentVariable("MUSE_PICTURES");
    const QString theme = themeInForce() == ThemeChoice::Light ? QStringLiteral("-light") : QString();
    if (!folder.isEmpty()) picture.save(QDir(folder).filePath(name + theme + QStringLiteral(".png")));
}

QImage look(QWidget& widget, const QSize& size) {
    widget.resize(size);
    widget.show();
    QApplication::processEvents();
    for (PlotPanel* panel : widget.findChildren<PlotPanel*>())
        panel->plot().redraw();
    QApplication::processEvents();
    return widget.grab().toImage();
}

/// No button or one-line label shows less than its words.
QStringList cutOff(const QWidget& widget) {
    QStringList found;
    for (const auto* button : widget.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->property("fold").toBool() &&
            button->width() < button->minimumSizeHint().width())
            found << button->objectName() + QLatin1Char(' ') + button->text();
    // In a scroll area that cannot scroll sideways, what is too wide would be lost.
    for (const auto* area : widget.findChildren<QScrollArea*>())
        if (area->widget() && area->isVisible() && area->widget()->width() > area->viewport()->width())
            found << area->widget()->objectName() + QStringLiteral(" is too wide");
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->isVisible() && !label->wordWrap() && label->width() < label->sizeHint().width())
            found << label->objectName() + QLatin1Char(' ') + label->text();
    return found;
}

ModelCard card(const char* name, std::optional<Family> given) {
    ModelCard made;
    made.name = name;
    made.description = "Trained on **rock.tar.xz** (2,741 songs, train split) for 4,000 generator steps on two CPU "
                       "cores.\n\n| | EB B | UPC G | TD B-G |\n|---|---|---|---|\n| model | 9.1 | 4.2 | 1.05 |\n"
                       "| data | 8.0 | 4.0 | 1.03 |\n\nLicence of the weights: CC BY-NC-SA.";
    made.config.given = given;
    made.generatorSteps = 4000;
    made.path = name;
    return made;
}

} // namespace

/// Panels with content that a user would see, at the sizes of a 1280 x 800 window: nothing may be cut off.
class PanelPicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Everything twice: in the dark and in the light theme.
    void initTestCase_data() {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("dark") << ThemeChoice::Dark;
        QTest::newRow("light") << ThemeChoice::Light;
    }
    void init() {
        QFETCH_GLOBAL(ThemeChoice, theme);
        applyTheme(*qApp, theme);
    }

    void theStyleSheetIsComplete() {
        const QString sheet = themeStyleSheet();
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        static const QRegularExpression picture(QStringLiteral("url\\(([^)]*)\\)"));
        QRegularExpressionMatchIterator found = picture.globalMatch(sheet);
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QString path = found.next().captured(1);
            QVERIFY2(!QImage(path).isNull(), qPrintable(path));
        }
    }

    void generatePanel() {
        GeneratePanel dock;
        keep(look(dock, {340, 620}), QStringLiteral("generate-empty"));
        dock.setModels({card("Rock composer", std::nullopt), card("Rock composer with bass", Family::Bass)});
        dock.setGivenTrack(Family::Bass, true);
        dock.setTargetBars(4, 4);
        dock.setLocked({Family::Piano});
        keep(look(dock, {340, 620}), QStringLiteral("generate"));
        QCOMPARE(cutOff(dock).join(QStringLiteral(", ")), QString());
        dock.showNotice(QStringLiteral("Bars 5–8 have new drums, guitar and strings."));
        dock.findChild<QAbstractButton*>(QStringLiteral("cardButton"))->click();
        keep(look(dock, {340, 620}), QStringLiteral("generate-card"));
        dock.findChild<QAbstractButton*>(QStringLiteral("cardButton"))->click();
        dock.setGivenTrack(Family::Guitar, true);
        dock.showError(QStringLiteral("Guitar has no notes in bars 5–8. Draw some, or generate from scratch."));
        keep(look(dock, {320, 620}), QStringLiteral("generate-error"));
        QCOMPARE(cutOff(dock).join(QStringLiteral(", ")), QString());
        dock.setRunning(true);
        dock.setProgress(0.4, QStringLiteral("Phrase 1 of 2"));
        keep(look(dock, {340, 620}), QStringLiteral("generate-running"));
        QCOMPARE(cutOff(dock).join(QStringLiteral(", ")), QString());
    }

    void trainWorkspace() {
        test::PanelHost<TrainPanels> host;
        keep(look(host, kSmall), QStringLiteral("train-idle"));
        QCOMPARE(cutOff(host).join(QStringLiteral(", ")), QString());
        host.findChild<QAbstractButton*>(QStringLiteral("moreFoldButton"))->click();
        keep(look(host, kSmall), QStringLiteral("train-idle-more"));
        QCOMPARE(cutOff(host).join(QStringLiteral(", ")), QString());
        const auto* start = host.findChild<QLineEdit*>(QStringLiteral("startEdit"));
        QVERIFY2(start->height() >= start->sizeHint().height(), "the fields are squeezed");
        host.findChild<QAbstractButton*>(QStringLiteral("moreFoldButton"))->click();
        simulate(host.panels(), 3000);
        for (const QSize& size : {kSmall, kLarge}) {
            keep(look(host, size), QStringLiteral("train-%1").arg(size.width()));
            QCOMPARE(cutOff(host).join(QStringLiteral(", ")), QString());
            // Loss, two metrics and a row of samples are in sight together.
            QVERIFY(host->lossPlot().plot().isVisible() && host->lossPlot().plot().height() > 100);
            const auto metrics = host.findChildren<MetricPlot*>();
            QCOMPARE(metrics.size(), 2);
            for (MetricPlot* metric : metrics)
                QVERIFY(metric->isVisible() && metric->plot().width() > 200 && metric->plot().height() > 100);
            QVERIFY(metrics[0]->chosen() != metrics[1]->chosen());
            QVERIFY(host->samples().isVisible() && host->samples().height() > 150);
        }
        host->setState(TrainingState::Paused);
        host->lossPlot().plot().setVerticalScale(AxisScale::SymmetricLog);
        host->showError(QStringLiteral("The disk is full: cannot write /home/me/runs/7/checkpoints."));
        keep(look(host, kSmall), QStringLiteral("train-error"));
        QCOMPARE(cutOff(host).join(QStringLiteral(", ")), QString());
        host->clearRun();
        host->setState(TrainingState::Stopped);
        keep(look(host, kSmall), QStringLiteral("train-stopped"));
        QCOMPARE(cutOff(host).join(QStringLiteral(", ")), QString());
        simulate(host.panels(), 3000);
        keep(QImage::fromData(host->lossPlot().saved(PlotFormat::Png)), QStringLiteral("saved-plot"));
    }

    void icons() {
        const QStringList names =
            QDir(QStringLiteral(MUSE_SOURCE_DIR "/assets/icons")).entryList({QStringLiteral("*.svg")});
        QImage sheet(12 * 64, static_cast<int>(names.size() / 6 + 1) * 64, QImage::Format_RGB32);
        sheet.fill(QColor(0x22, 0x25, 0x2c));
        QPainter painter(&sheet);
        int place = 0;
        for (const QString& name : names) {
            const QIcon shown = icon(QString(name).chopped(4));
            painter.drawPixmap(place % 6 * 128 + 8, place / 6 * 64 + 8, shown.pixmap(48, 48));
            painter.drawPixmap(place % 6 * 128 + 72, place / 6 * 64 + 20, shown.pixmap(16, 16));
            ++place;
        }
        painter.end();
        keep(sheet, QStringLiteral("icons"));
        QVERIFY(place > 30);
    }
};

MUSE_WINDOW_TEST(PanelPicturesTest)
#include "PanelPicturesTest.moc"
