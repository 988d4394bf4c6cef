// SPDX-License-Identifier: MIT
// Runs that lie over one another in a plot: what its range and its legend make of them.
#include "tests/support/TestProgram.h"
#include "widgets/plots/LossPlot.h"
#include "widgets/plots/PlotLegend.h"
#include "widgets/plots/QCustomPlot.h"
#include "widgets/plots/curves/CurvePlot.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace muse;

namespace {

void feed(LossPlot& panel, int points, double lift, int run) {
    std::vector<LossPoint> losses;
    for (int step = 1; step <= points; ++step)
        losses.push_back({{static_cast<double>(step)}, lift + (step % 7 == 0 ? 50.0 : 0.0), 0, 0, 0});
    panel.append(losses, run);
}

QString entry(LossPlot& panel, int run) {
    const auto* found = panel.legend().findChild<QWidget*>(QStringLiteral("runEntry%1").arg(run));
    return found ? found->findChildren<QLabel*>().last()->text() : QString();
}

} // namespace

class ComparedRunsTest : public QObject {
    Q_OBJECT

    static void showOne(LossPlot& panel) {
        for (int curve = 0; curve < panel.plot().curveCount(); ++curve)
            panel.legend().setChecked(curve, curve == LossPlot::NegativeCritic);
    }

private Q_SLOTS:
    void bandsOfAllRunsAreWithinThePlot() {
        LossPlot panel;
        panel.resize(600, 320);
        showOne(panel);
        panel.plot().setOverlays({{QStringLiteral("/a"), QStringLiteral("other"), Qt::red, false}});
        feed(panel, 200, 0, 0);
        feed(panel, 200, 1000, 1);
        panel.findChild<QAction*>(QStringLiteral("band31"))->trigger();
        panel.show();
        panel.plot().redraw();
        CurveSeries& other = panel.plot().series(LossPlot::NegativeCritic, 1);
        const double highest = std::ranges::max(other.smoothed(panel.plot().smoothing()).highest);
        QCOMPARE(highest, std::ranges::max(other.values()));
        QVERIFY2(panel.plot().verticalRange().second >= highest,
                 qPrintable(QString::number(panel.plot().verticalRange().second)));
    }

    void oneCurveHasFiguresOfEachRun() {
        LossPlot panel;
        panel.plot().setRunName(QStringLiteral("mine"));
        panel.plot().setOverlays({{QStringLiteral("/a"), QStringLiteral("other"), Qt::red, false}});
        showOne(panel);
        feed(panel, 10, 1, 0);
        feed(panel, 10, 1000, 1);
        panel.plot().redraw();
        QVERIFY2(entry(panel, 0).startsWith("mine  1"), qPrintable(entry(panel, 0)));
        QVERIFY2(entry(panel, 1).startsWith("other  " + QLocale().toString(1000)), qPrintable(entry(panel, 1)));
        panel.findChild<QAction*>(QStringLiteral("legendExtremes"))->trigger();
        QVERIFY2(entry(panel, 1).contains(
                     QStringLiteral("(%1 … %2)").arg(QLocale().toString(1000), QLocale().toString(1050))),
                 qPrintable(entry(panel, 1)));
        panel.legend().setChecked(LossPlot::Wasserstein, true);
        QCOMPARE(entry(panel, 1), QStringLiteral("other"));
    }

    void aRunThatIsNotThereHasNoEntry() {
        LossPlot panel;
        panel.plot().setOverlays({{QStringLiteral("/a"), QStringLiteral("other"), Qt::red, false}});
        QVERIFY(!panel.legend().findChild<QWidget*>(QStringLiteral("runEntry0")));
        QVERIFY(panel.legend().findChild<QWidget*>(QStringLiteral("runEntry1")));
        panel.plot().setRunName(QStringLiteral("mine"));
        QVERIFY(entry(panel, 0).startsWith(QStringLiteral("mine")));
        panel.plot().setRunName({});
        QVERIFY(!panel.legend().findChild<QWidget*>(QStringLiteral("runEntry0")));
    }
};

MUSE_WINDOW_TEST(ComparedRunsTest)
#include "ComparedRunsTest.moc"
