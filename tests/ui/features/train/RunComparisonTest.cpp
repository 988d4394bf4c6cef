// SPDX-License-Identifier: MIT
// Runs laid over one another in the real window.
#include "ui/features/train/runs/RunComparison.h"
#include "core/base/Safetensors.h"
#include "core/ml/config/TrainingConfig.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TrainFixture.h"
#include "ui/features/train/runs/RunDifferences.h"
#include "widgets/samples/SampleStrip.h"

#include <QCheckBox>
#include <QSvgRenderer>
#include <QTableWidget>

using namespace muse;
using test::kPatience;
using test::RunFiles;
using test::TrainFixture;

namespace {

/// Another setting than the run has that was written.
bool change(const RunFiles& run, const char* key, const nlohmann::json& value) {
    auto about = nlohmann::json::parse(*readText(run.folder / "run.json"));
    about["settings"][key] = value;
    return replaceFile(run.folder / "run.json", about.dump()).ok();
}

void tick(TrainFixture& f, const QString& name, bool on) {
    f.list()->topLevelItem(f.rowOf(name))->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
}

bool writeSamples(const RunFiles& run, std::int64_t step) {
    Pianoroll phrases(kSamplePhrases * kBarsPerPhrase);
    phrases.set(0, 0, 36, Family::Bass);
    const auto bytes = phrases.packed();
    constexpr auto size = static_cast<std::int64_t>(kBytesPerBar * kBarsPerPhrase);
    SafetensorsContent content;
    content.tensors["phrases"] = {"U8", {kSamplePhrases, size}, bytes};
    return writeSafetensors(stepFile(run.folder / "samples", step), content).ok();
}

} // namespace

class RunComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tickedRunsLieOverTheOneOnShow() {
        TrainFixture f;
        const RunFiles first = f.run("first", 12, 12), second = f.run("second", 5, 5), third = f.run("third", 8, 8);
        QVERIFY(first.write() && second.write() && third.write());
        f.enter();
        f.choose("first");
        f.press("runShow");
        QTRY_COMPARE_WITH_TIMEOUT(f.points(), std::size_t{12}, kPatience);
        CurvePlot& plot = f.find<LossPlot>()->plot();
        QCOMPARE(plot.runCount(), 1);
        QVERIFY(!f.find<QPushButton>("runDifferencesButton")->isEnabled());

        tick(f, "second", true);
        tick(f, "third", true);
        QCOMPARE(plot.runCount(), 3);
        const auto of = [&](const char* name) { return plot.runName(1) == QLatin1String(name) ? 1 : 2; };
        QTRY_COMPARE_WITH_TIMEOUT(f.points(of("second")), std::size_t{5}, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(f.points(of("third")), std::size_t{8}, kPatience);
        QVERIFY(plot.runPen(1).color() != plot.runPen(2).color());
        QVERIFY(plot.runPen(1).dashPattern() != plot.runPen(2).dashPattern());
        // Another program goes on with one of them.
        second.append(6, 9);
        QTRY_COMPARE_WITH_TIMEOUT(f.points(of("second")), std::size_t{9}, kPatience);

        tick(f, "third", false);
        QCOMPARE(plot.runCount(), 2);
        QCOMPARE(f.points(1), std::size_t{9});
        // The one on show is not beside itself.
        f.choose("second");
        f.press("runShow");
        QTRY_COMPARE_WITH_TIMEOUT(f.points(), std::size_t{9}, kPatience);
        QCOMPARE(plot.runCount(), 1);
    }

    void aPinnedRunStaysAndIsWhatOthersAreHeldAgainst() {
        TrainFixture f;
        const RunFiles first = f.run("first", 12, 12), second = f.run("second", 5, 5);
        QVERIFY(first.write() && second.write());
        QVERIFY(change(second, "batch", 31) && change(second, "loss", "r3"));
        f.enter();
        f.choose("second");
        auto* pin = f.find<QAction>("runPin");
        pin->setChecked(true);
        Q_EMIT pin->triggered(true);
        f.choose("first");
        f.press("runShow");
        CurvePlot& plot = f.find<LossPlot>()->plot();
        QTRY_COMPARE_WITH_TIMEOUT(plot.runCount(), 2, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(f.points(1), std::size_t{5}, kPatience);
        QVERIFY(plot.runPen(1).style() == Qt::SolidLine);

        f.press("runDifferencesButton");
        auto* dialog = f.window->findChild<RunDifferences*>();
        QVERIFY(dialog);
        auto* table = dialog->findChild<QTableWidget*>("runDifferencesTable");
        QCOMPARE(table->horizontalHeaderItem(0)->text(), QStringLiteral("second"));
        const auto rowOf = [&](const char* name) {
            for (int row = 0; row < table->rowCount(); ++row)
                if (table->verticalHeaderItem(row)->text() == QLatin1String(name)) return row;
            return -1;
        };
        QVERIFY(rowOf("batch") >= 0 && rowOf("loss") >= 0);
        QVERIFY(rowOf("critic_steps") < 0);
        QCOMPARE(table->item(rowOf("batch"), 0)->text(), QStringLiteral("31"));
        QVERIFY(table->item(rowOf("batch"), 1)->font().bold());
        QVERIFY(dialog->text().contains("loss\tr3\twgan_gp\n"));
        dialog->findChild<QCheckBox*>("onlyDifferentCheck")->setChecked(false);
        QVERIFY(rowOf("critic_steps") >= 0);
    }

    void figuresOfThePaperAreOneCommandEach() {
        TrainFixture f;
        const RunFiles run = f.run("first", 40, 40);
        QVERIFY(run.write());
        f.enter();
        f.choose("first");
        f.prompter.files = {f.file("nine.svg")};
        f.find<QAction>("runFigureNine")->trigger();
        QSvgRenderer svg(f.file("nine.svg"));
        QVERIFY2(svg.isValid(), qPrintable(f.prompter.errors.join('\n')));
        QCOMPARE(svg.viewBox(), QRect(0, 0, 1200, 3 * 640));
        // A run without samples has no Figure 8, and says so.
        f.prompter.files = {f.file("eight.png")};
        f.find<QAction>("runFigureEight")->trigger();
        QVERIFY2(f.prompter.errors.join('\n').contains("no samples"), qPrintable(f.prompter.errors.join('\n')));
        QVERIFY(!QFile::exists(f.file("eight.png")));
        // With samples it is five panels beside one another.
        for (const std::int64_t step : {1, 2, 5, 10, 20, 40})
            QVERIFY(writeSamples(run, step));
        f.prompter.errors.clear();
        f.prompter.files = {f.file("eight.png")};
        f.find<QAction>("runFigureEight")->trigger();
        const QImage eight(f.file("eight.png"));
        QVERIFY2(!eight.isNull(), qPrintable(f.prompter.errors.join('\n')));
        QVERIFY(eight.width() > 2 * eight.height());
    }

    /// What the model played then stands beside the curve.
    void aClickInAPlotShowsTheSamplesOfThatStep() {
        TrainFixture f;
        f.enter();
        auto* strip = f.find<SampleStrip>();
        for (const std::int64_t step : {100, 200, 300})
            strip->append(step, Pianoroll(4));
        QCOMPARE(strip->step(strip->current()), std::int64_t{300});
        Q_EMIT f.find<LossPlot>()->plot().stepPicked(190);
        QCOMPARE(strip->step(strip->current()), std::int64_t{200});
        QCOMPARE(f.find<LossPlot>()->plot().cursor(), std::optional(200.0));
    }
};

MUSE_WINDOW_TEST(RunComparisonTest)
#include "RunComparisonTest.moc"
