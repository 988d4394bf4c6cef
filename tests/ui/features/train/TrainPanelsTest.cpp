// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainPanels.h"
#include "core/ml/config/TrainingConfig.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/PanelHost.h"
#include "ui/features/train/TrainControls.h"
#include "ui/kit/MetricCatalogue.h"
#include "widgets/plots/LossPlot.h"
#include "widgets/plots/MetricPlot.h"
#include "widgets/plots/curves/CurvePlot.h"
#include "widgets/samples/SampleStrip.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace muse;

namespace {

QAbstractButton* button(const QWidget& dock, const char* name) {
    return dock.findChild<QAbstractButton*>(QLatin1String(name));
}

void pick(const QWidget& dock, const char* combo, const QString& words) {
    dock.findChild<QComboBox*>(QLatin1String(combo))->setCurrentText(words);
}

TrainingReport reportOf(std::int64_t step) {
    TrainingReport report;
    report.step = step;
    report.criticLoss = -100.0 / static_cast<double>(step);
    report.wasserstein = 3;
    report.secondsPerStep = 0.5;
    report.secondsElapsed = 0.5 * static_cast<double>(step);
    return report;
}

MetricsReport metricsWith(double emptyBars, double distance) {
    MetricsReport metrics;
    metrics.emptyBars.fill(emptyBars);
    metrics.tonalDistance.pitchClass.fill(distance);
    metrics.tonalDistance.paper.fill(distance + 1);
    return metrics;
}

} // namespace

class TrainPanelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsAreWhatTheControlsSay() {
        test::PanelHost<TrainPanels> dock;
        dock->setSource(QStringLiteral("/data/rock.safetensors"));
        pick(dock, "kindCombo", QStringLiteral("Hybrid"));
        pick(dock, "givenCombo", QStringLiteral("Accompany Piano"));
        pick(dock, "widthCombo", QStringLiteral("Paper"));
        dock.findChild<QSpinBox*>(QStringLiteral("batchSpin"))->setValue(8);
        dock.findChild<QSpinBox*>(QStringLiteral("stepsSpin"))->setValue(1234);
        const TrainingSettings settings = dock->settings();
        QCOMPARE(settings.dataset, std::filesystem::path("/data/rock.safetensors"));
        QVERIFY(settings.model.kind == ModelKind::Hybrid);
        QVERIFY(settings.model.given == Family::Piano);
        QVERIFY(settings.model.width == Width::Paper);
        QCOMPARE(settings.batch, 8);
        QCOMPARE(settings.generatorSteps, std::int64_t{1234});

        test::PanelHost<TrainPanels> other;
        other->setSettings(settings);
        QVERIFY(other->settings().model == settings.model);
        QCOMPARE(other->settings().batch, 8);
        QCOMPARE(other->source(), QStringLiteral("/data/rock.safetensors"));
    }

    void presetsFillTheControlsAndAreRecognised() {
        test::PanelHost<TrainPanels> dock;
        dock->setSource(QStringLiteral("/midi"));
        auto* preset = dock.findChild<QComboBox*>(QStringLiteral("trainingPresetCombo"));
        const auto activate = [&](const QString& name) {
            preset->setCurrentText(name);
            Q_EMIT preset->activated(preset->currentIndex());
        };
        QCOMPARE(preset->currentText(), QStringLiteral("Custom"));
        pick(dock, "givenCombo", QStringLiteral("Accompany Piano"));
        activate(QStringLiteral("Paper"));
        QVERIFY(dock->settings().model.width == Width::Paper);
        QCOMPARE(dock->settings().batch, 64);
        QCOMPARE(dock->settings().metricPhrases, 256);
        QVERIFY(dock->settings().model.given == Family::Piano);
        QCOMPARE(dock->source(), QStringLiteral("/midi"));
        QCOMPARE(preset->currentText(), QStringLiteral("Paper"));
        dock.findChild<QSpinBox*>(QStringLiteral("batchSpin"))->setValue(32);
        QCOMPARE(preset->currentText(), QStringLiteral("Custom"));
        activate(QStringLiteral("Quick"));
        QCOMPARE(dock->settings().generatorSteps, std::int64_t{300});
        activate(QStringLiteral("Custom"));
        QCOMPARE(preset->currentText(), QStringLiteral("Quick"));
    }

    void theTableHasEverySetting() {
        test::PanelHost<TrainPanels> dock;
        dock.show();
        button(dock, "moreFoldButton")->click();
        button(dock, "allSettingsButton")->click();
        QDialog* table = nullptr;
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->objectName() == QLatin1String("settingsTable")) table = qobject_cast<QDialog*>(top);
        QVERIFY(table);
        auto* rows = table->findChild<QTreeWidget*>(QStringLiteral("settingsRows"));
        QCOMPARE(rows->topLevelItemCount(), static_cast<int>(trainingKeys().size()) - 3); // data, run and start
        const auto row = [&](const char* name) {
            return rows->findItems(QLatin1String(name), Qt::MatchExactly).value(0);
        };
        const auto write = [&](const char* name, const QString& value) { row(name)->setText(1, value); };
        write("critic_steps", QStringLiteral("2"));
        write("binary_neurons", QStringLiteral("stochastic"));
        write("batch_norm", QStringLiteral("false"));
        write("learning_rate", QStringLiteral("2.5e-7"));
        TrainingSettings settings = dock->settings();
        QCOMPARE(settings.criticStepsPerGeneratorStep, 2);
        QVERIFY(settings.model.binaryNeurons == BinaryNeurons::Stochastic && !settings.model.batchNorm);
        QCOMPARE(settings.learningRate, 2.5e-7);
        QVERIFY(row("critic_steps")->font(1).bold());
        // What is wrong is said and put back.
        write("batch", QStringLiteral("many"));
        QCOMPARE(row("batch")->text(1), QString::number(settings.batch));
        bool said = false;
        for (const QLabel* label : table->findChildren<QLabel*>())
            said = said || label->text().contains("whole number from 2 to 4096");
        QVERIFY(said);
        // The table and the form are one.
        dock.findChild<QSpinBox*>(QStringLiteral("batchSpin"))->setValue(9);
        QCOMPARE(row("batch")->text(1), QStringLiteral("9"));
        table->findChild<QLineEdit*>(QStringLiteral("settingsFilter"))->setText(QStringLiteral("penalty"));
        QVERIFY(!row("penalty_every")->isHidden() && row("batch")->isHidden());
        button(*table, "settingsUsualButton")->click();
        QVERIFY(dock->settings().model.batchNorm);
        table->close();
    }

    void rateScheduleAndStartAreSettings() {
        test::PanelHost<TrainPanels> dock;
        dock.show();
        auto* fold = button(dock, "moreFoldButton");
        auto* start = dock.findChild<QLineEdit*>(QStringLiteral("startEdit"));
        auto* from = dock.findChild<QSpinBox*>(QStringLiteral("fallsFromSpin"));
        QVERIFY(!start->isVisible());
        fold->click();
        QVERIFY(start->isVisible());
        QVERIFY(dock->settings().startFrom.empty());
        QVERIFY(!from->isVisible());
        dock.findChild<QDoubleSpinBox*>(QStringLiteral("rateSpin"))->setValue(0.0002);
        pick(dock, "scheduleCombo", QStringLiteral("Falls to 0"));
        QVERIFY(from->isVisible());
        from->setValue(5000);
        QSignalSpy browse(&dock.panels(), &TrainPanels::browseStartRequested);
        button(dock, "browseStartButton")->click();
        QCOMPARE(browse.count(), 1);
        dock->setStart(QStringLiteral("/models/composer.safetensors"));
        const TrainingSettings settings = dock->settings();
        QCOMPARE(settings.learningRate, 0.0002);
        QVERIFY(settings.rateSchedule == RateSchedule::Linear);
        QCOMPARE(settings.decayFrom, std::int64_t{5000});
        QCOMPARE(settings.startFrom, std::filesystem::path("/models/composer.safetensors"));

        // What is not as usual shows by itself.
        test::PanelHost<TrainPanels> other;
        other.show();
        other->setSettings(settings);
        QVERIFY(other.findChild<QLineEdit*>(QStringLiteral("startEdit"))->isVisible());
        QCOMPARE(other->settings().decayFrom, std::int64_t{5000});
        QCOMPARE(other->settings().startFrom, settings.startFrom);
    }

    void methodIsASetting() {
        test::PanelHost<TrainPanels> dock;
        dock.show();
        auto* penalty = dock.findChild<QDoubleSpinBox*>(QStringLiteral("penaltySpin"));
        QVERIFY(!penalty->isVisible());
        button(dock, "moreFoldButton")->click();
        QVERIFY(penalty->isVisible() && penalty->isEnabled());
        TrainingSettings usual;
        QVERIFY(dock->settings().loss == usual.loss && dock->settings().model == usual.model);
        QCOMPARE(dock->settings().averageDecay, usual.averageDecay);
        QCOMPARE(dock->settings().criticLearningRate, 0.0);

        pick(dock, "lossCombo", QStringLiteral("R3"));
        pick(dock, "criticCombo", QStringLiteral("Streams"));
        penalty->setValue(2.5);
        dock.findChild<QSpinBox*>(QStringLiteral("penaltyEverySpin"))->setValue(4);
        dock.findChild<QDoubleSpinBox*>(QStringLiteral("criticRateSpin"))->setValue(0.0004);
        dock.findChild<QDoubleSpinBox*>(QStringLiteral("averageSpin"))->setValue(0.9995);
        dock.findChild<QDoubleSpinBox*>(QStringLiteral("rotateBarsSpin"))->setValue(0.4);
        dock.findChild<QSpinBox*>(QStringLiteral("transposeBothSpin"))->setValue(5);

        dock.findChild<QCheckBox*>(QStringLiteral("commonBarCheck"))->setChecked(true);

        // As another window would show it, opened by itself.
        test::PanelHost<TrainPanels> other;
        other.show();
        other->setSettings(dock->settings());
        QVERIFY(other.findChild<QDoubleSpinBox*>(QStringLiteral("penaltySpin"))->isVisible());
        const TrainingSettings settings = other->settings();
        QVERIFY(settings.loss == AdversarialLoss::R3);
        QVERIFY(settings.model.critic == CriticKind::Streams && settings.model.commonBar);
        QCOMPARE(settings.penaltyWeight, 2.5);
        QCOMPARE(settings.penaltyEvery, 4);
        QCOMPARE(settings.criticLearningRate, 0.0004);
        QCOMPARE(settings.averageDecay, 0.9995);
        QCOMPARE(settings.rotateBars, 0.4);
        QCOMPARE(settings.transposeBoth, 5);

        pick(dock, "lossCombo", QStringLiteral("Hinge"));
        QVERIFY(!penalty->isEnabled());
    }

    void buttonsFollowTheState_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("enabled");
        QTest::newRow("idle") << -1 << "start";
        QTest::newRow("preparing") << static_cast<int>(TrainingState::Preparing) << "stop";
        QTest::newRow("running") << static_cast<int>(TrainingState::Running) << "pause stop";
        QTest::newRow("paused") << static_cast<int>(TrainingState::Paused) << "resume stop";
        QTest::newRow("finished") << static_cast<int>(TrainingState::Finished) << "start";
        QTest::newRow("stopped") << static_cast<int>(TrainingState::Stopped) << "start";
        QTest::newRow("failed") << static_cast<int>(TrainingState::Failed) << "start";
    }

    void buttonsFollowTheState() {
        QFETCH(int, state);
        QFETCH(QString, enabled);
        test::PanelHost<TrainPanels> dock;
        dock->setSource(QStringLiteral("/data/rock.safetensors"));
        dock.show();
        dock->setState(state < 0 ? std::nullopt : std::optional(static_cast<TrainingState>(state)));
        QStringList found;
        for (const char* name : {"pause", "resume", "start", "stop"}) {
            const QAbstractButton* each = button(dock, (std::string(name) + "Button").c_str());
            if (each->isVisible() && each->isEnabled()) found << QLatin1String(name);
        }
        QCOMPARE(found.join(QLatin1Char(' ')), enabled);
        // A pause is for changing one's mind, too.
        const bool busy = enabled.contains(QStringLiteral("stop")) && !enabled.contains(QStringLiteral("resume"));
        QCOMPARE(dock.findChild<QComboBox*>(QStringLiteral("kindCombo"))->isEnabled(), !busy);
    }

    void withoutASourceNothingStarts() {
        test::PanelHost<TrainPanels> dock;
        QVERIFY(!button(dock, "startButton")->isEnabled());
        dock.findChild<QLineEdit*>(QStringLiteral("sourceEdit"))->setText(QStringLiteral("/midi"));
        QVERIFY(button(dock, "startButton")->isEnabled());
    }

    void buttonsAsk() {
        test::PanelHost<TrainPanels> dock;
        dock->setSource(QStringLiteral("/midi"));
        QSignalSpy file(&dock.panels(), &TrainPanels::browseFileRequested);
        QSignalSpy folder(&dock.panels(), &TrainPanels::browseFolderRequested);
        QSignalSpy start(&dock.panels(), &TrainPanels::startRequested);
        QSignalSpy pause(&dock.panels(), &TrainPanels::pauseRequested);
        QSignalSpy resume(&dock.panels(), &TrainPanels::resumeRequested);
        QSignalSpy stop(&dock.panels(), &TrainPanels::stopRequested);
        button(dock, "browseFileButton")->click();
        button(dock, "browseFolderButton")->click();
        button(dock, "startButton")->click();
        dock->setState(TrainingState::Running);
        button(dock, "pauseButton")->click();
        dock->setState(TrainingState::Paused);
        button(dock, "resumeButton")->click();
        button(dock, "stopButton")->click();
        for (const QSignalSpy* spy : {&file, &folder, &start, &pause, &resume, &stop})
            QCOMPARE(spy->count(), 1);
        QCOMPARE(qvariant_cast<TrainingSettings>(start.first().first()).dataset, std::filesystem::path("/midi"));
    }

    void reportsReachPlotsSamplesAndStatus() {
        test::PanelHost<TrainPanels> dock;
        dock.findChild<QSpinBox*>(QStringLiteral("stepsSpin"))->setValue(1000);
        dock->setState(TrainingState::Running);
        std::vector<TrainingReport> reports;
        for (std::int64_t step = 1; step <= 400; ++step)
            reports.push_back(reportOf(step));
        reports[99].metrics = metricsWith(20, 1.25);
        reports[199].metrics = metricsWith(15, 1.0);
        reports[99].samples = Pianoroll(kSamplePhrases * kBarsPerPhrase);
        reports[199].samples = Pianoroll(kSamplePhrases * kBarsPerPhrase);
        reports.back().times = StepTimes{0.1, 0.3, 0.1};
        reports.back().memory = 1'500'000'000;
        reports.back().learningRate = 0.0005;
        dock->setReference(metricsWith(8, 0.75));
        dock->addCurves({}, reports);
        dock->showProgress(reports);

        QCOMPARE(dock->lossPlot().plot().series(LossPlot::NegativeCritic).values().size(), std::size_t{400});
        QCOMPARE(dock->lossPlot().plot().series(LossPlot::NegativeCritic).values().front(), 100.0);
        MetricPlot& metrics = dock->metricPlot();
        QCOMPARE(metrics.plot().series(metrics.curve(0, 0)).values(), (std::vector<double>{20, 15}));
        QCOMPARE(metrics.plot().series(metrics.curve(0, 0)).times(PlotTime::Steps), (std::vector<double>{100, 200}));
        QCOMPARE(metrics.plot().reference(metrics.curve(0, 0)), std::optional(8.0));
        QCOMPARE(dock->samples().count(), 2);

        const QString status = dock.findChild<QLabel*>(QStringLiteral("trainStatus"))->text();
        QVERIFY(status.contains(QStringLiteral("step 400 of")));
        const QString times = dock.findChild<QLabel*>(QStringLiteral("trainTimes"))->text();
        QVERIFY(times.contains(QStringLiteral("2.00 steps/s")));
        QVERIFY(times.contains(QStringLiteral("5 min left")));
        QVERIFY(times.contains(QStringLiteral("3 min elapsed")));

        auto* cost = dock.findChild<QLabel*>(QStringLiteral("trainCost"));
        QVERIFY(cost->text().contains(QStringLiteral("critic 60 %")) &&
                cost->text().contains(QStringLiteral("1.5 GB")));
        QVERIFY(cost->text().contains(QStringLiteral("rate 0.0005")));

        dock->clearRun();
        QVERIFY(dock->lossPlot().plot().series(LossPlot::NegativeCritic).values().empty());
        QCOMPARE(dock->samples().count(), 0);
    }

    void stoppingIsSaidAndWeightsAreOffered() {
        test::PanelHost<TrainPanels> dock;
        dock.show();
        dock->setState(TrainingState::Running);
        dock->showProgress({reportOf(3)});
        auto* status = dock.findChild<QLabel*>(QStringLiteral("trainStatus"));
        auto* stop = dock.findChild<QAbstractButton*>(QStringLiteral("stopButton"));
        auto* use = dock.findChild<QAbstractButton*>(QStringLiteral("useTrainedButton"));
        dock->setUsable(true);
        QVERIFY(!use->isVisible());
        stop->click();
        QVERIFY(status->text().startsWith(QStringLiteral("Stopping after this step")));
        QVERIFY(!stop->isEnabled());
        dock->setState(TrainingState::Stopped);
        QVERIFY(status->text().startsWith(QStringLiteral("Stopped")));
        QVERIFY(use->isVisible());
        QSignalSpy wanted(&dock.panels(), &TrainPanels::useRequested);
        use->click();
        QCOMPARE(wanted.count(), 1);
        // A run that is only looked at.
        dock->setState(std::nullopt);
        QVERIFY(status->text().startsWith(QStringLiteral("As it stands · step 3 of")));
    }

    void bothDefinitionsOfAMetricAreOffered() {
        const std::vector<MetricSpec> catalogue = metricSpecs();
        const std::vector<std::vector<double>> values = metricValues(metricsWith(8, 0.75));
        QCOMPARE(values.size(), catalogue.size());
        QStringList names;
        for (std::size_t i = 0; i < catalogue.size(); ++i) {
            QCOMPARE(values[i].size(), catalogue[i].curves.size());
            names << catalogue[i].name;
        }
        for (const char* metric : {"UPC", "TD"})
            for (const char* definition : {"pitch classes", "paper-compatible"})
                QVERIFY(
                    names.contains(QStringLiteral("%1 · %2").arg(QLatin1String(metric), QLatin1String(definition))));
        QCOMPARE(values[static_cast<std::size_t>(names.indexOf(QStringLiteral("TD · pitch classes")))][0], 0.75);
        QCOMPARE(values[static_cast<std::size_t>(names.indexOf(QStringLiteral("TD · paper-compatible")))][0], 1.75);
    }

    void curvesAreSavedUnderTheChosenName() {
        test::PanelHost<TrainPanels> dock;
        dock->addCurves({}, {reportOf(1), reportOf(2)});
        dock->showProgress({reportOf(1), reportOf(2)});
        std::vector<SaveRequest> requests;
        connect(&dock.panels(), &TrainPanels::saveRequested, this,
                [&](const SaveRequest& request) { requests.push_back(request); });
        dock->lossPlot().findChild<QAction*>(QStringLiteral("saveCsv"))->trigger();
        dock->lossPlot().findChild<QAction*>(QStringLiteral("savePng"))->trigger();
        dock->lossPlot().findChild<QAction*>(QStringLiteral("saveSvg"))->trigger();
        dock->lossPlot().findChild<QAction*>(QStringLiteral("savePdf"))->trigger();
        QCOMPARE(requests.size(), std::size_t{4});
        QCOMPARE(requests[2].ending, QStringLiteral(".svg"));
        QVERIFY(requests[3].filter.contains(QStringLiteral("(*.pdf)")));
        for (const SaveRequest& request : requests)
            QVERIFY(request.suggestion.endsWith(request.ending) && request.suggestion.size() > 8);
        QTemporaryDir folder;
        const QString csv = folder.filePath(QStringLiteral("loss.csv"));
        const QString png = folder.filePath(QStringLiteral("loss.png"));
        QVERIFY(requests[0].write(csv.toStdString()).ok());
        QVERIFY(requests[1].write(png.toStdString()).ok());
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 3);
        QVERIFY(!QImage(png).isNull());
        const QString pdf = folder.filePath(QStringLiteral("loss.pdf"));
        QVERIFY(requests[3].write(pdf.toStdString()).ok());
        QVERIFY(QFileInfo(pdf).size() > 1000);
        QVERIFY(!requests[0].write("/no/such/folder/loss.csv").ok());
    }

    void theScrubbedStepIsMarkedAndThePhraseHandedOn() {
        test::PanelHost<TrainPanels> dock;
        QSignalSpy chosen(&dock.panels(), &TrainPanels::phraseChosen);
        TrainingReport report = reportOf(1);
        report.samples = Pianoroll(kSamplePhrases * kBarsPerPhrase);
        TrainingReport later = reportOf(100);
        later.samples = report.samples;
        dock->addCurves({}, {report, later});
        dock->showProgress({report, later});
        QCOMPARE(dock->lossPlot().plot().cursor(), std::optional(100.0));
        dock->samples().showSaved(0);
        QCOMPARE(dock->lossPlot().plot().cursor(), std::optional(1.0));
        QCOMPARE(dock->metricPlot().plot().cursor(), std::optional(1.0));
        dock->clearRun();
        QVERIFY(!dock->lossPlot().plot().cursor());
        dock->addCurves({}, {report});
        dock->showProgress({report});
        Q_EMIT dock->samples().phraseChosen(report.samples->slice(0, kBarsPerPhrase));
        QCOMPARE(chosen.count(), 1);
    }

    /// At the size of a small screen: nothing is behind a tab.
    void lossMetricsAndSamplesAreInSightTogether() {
        test::PanelHost<TrainPanels> host;
        host.resize(1280, 740);
        host.show();
        QTRY_VERIFY(host->lossPlot().isVisible());
        for (const QWidget* part :
             {static_cast<QWidget*>(&host->lossPlot()), static_cast<QWidget*>(&host->metricPlot()),
              static_cast<QWidget*>(&host->samples())})
            QTRY_VERIFY2(!part->visibleRegion().isEmpty() && part->width() > 200 && part->height() > 150,
                         qPrintable(part->objectName()));
        const auto metrics = host.findChildren<MetricPlot*>();
        QCOMPARE(metrics.size(), 2);
        QVERIFY(metrics[0]->chosen() != metrics[1]->chosen());
    }

    void durationsAreWords() {
        QCOMPARE(durationInWords(45.2), QStringLiteral("45 s"));
        QCOMPARE(durationInWords(720), QStringLiteral("12 min"));
        QCOMPARE(durationInWords(3 * 3600 + 5 * 60), QStringLiteral("3 h 05 min"));
        QCOMPARE(durationInWords(52 * 3600), QStringLiteral("2 d 4 h"));
    }
};

MUSE_WINDOW_TEST(TrainPanelsTest)
#include "TrainPanelsTest.moc"
