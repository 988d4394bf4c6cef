// SPDX-License-Identifier: MIT
#include "widgets/plots/MetricPlot.h"
#include "tests/support/TestProgram.h"
#include "widgets/plots/PlotLegend.h"
#include "widgets/plots/curves/CurvePlot.h"

#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include <limits>

using namespace muse;

namespace {

std::vector<MetricSpec> twoMetrics() {
    return {{QStringLiteral("EB"),
             QStringLiteral("Empty bars."),
             {{QStringLiteral("Bass"), Qt::cyan}, {QStringLiteral("Drums"), Qt::magenta}}},
            {QStringLiteral("DP"), QStringLiteral("Drum pattern."), {{QStringLiteral("Drums"), Qt::magenta}}}};
}

/// Which two parts of the legend lie over one another, or which one lies outside it; empty where all can be read.
QString overlapIn(const PlotLegend& legend) {
    QList<QWidget*> parts = legend.findChildren<QWidget*>(
        QRegularExpression(QStringLiteral("^(runEntry|chip|dataEntry|smoothingLabel)")), Qt::FindDirectChildrenOnly);
    for (int i = 0; i < parts.size(); ++i) {
        if (!parts[i]->isVisible()) continue;
        if (!legend.rect().contains(parts[i]->geometry())) return parts[i]->objectName();
        for (int j = 0; j < i; ++j)
            if (parts[j]->isVisible() && parts[i]->geometry().intersects(parts[j]->geometry()))
                return parts[i]->objectName() + QLatin1Char(' ') + parts[j]->objectName();
    }
    return {};
}

} // namespace

class MetricPlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLegendHasRoomForEveryRun() {
        MetricPlot panel(twoMetrics());
        panel.resize(300, 320);
        panel.plot().setRunName(QStringLiteral("strings"));
        panel.plot().setSmoothing(Smoothing::median(5));
        for (int i = 0; i < 10; ++i)
            panel.append({20.0 * i}, {{5, 6}, {90}});
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.plot().redraw();
        auto* label = panel.legend().findChild<QLabel*>(QStringLiteral("smoothingLabel"));
        QTRY_VERIFY(label->isVisible());
        for (const int runs : {1, 2, 3, 0, 2}) {
            std::vector<CurvePlot::Overlay> overlays;
            for (int run = 0; run < runs; ++run)
                overlays.push_back({QString::number(run), QStringLiteral("another run %1").arg(run), Qt::red, false});
            panel.plot().setOverlays(overlays);
            QTRY_COMPARE(overlapIn(panel.legend()), QString());
        }
    }

    /// Chips go to another line before one is out of sight, and the dashes are said to be the data's.
    void theLegendFollowsTheWidth() {
        std::vector<MetricSpec> metrics = twoMetrics();
        for (const char* name : {"Guitar", "Piano", "Strings"})
            metrics.front().curves.push_back({QLatin1String(name), Qt::green});
        MetricPlot panel(metrics);
        panel.resize(700, 320);
        panel.append({20}, {{5, 6, 7, 8, 9}, {90}});
        panel.setReference({{5, 6, 7, 8, 9}, {90}});
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.plot().redraw();
        QTRY_VERIFY(panel.legend().findChild<QWidget*>(QStringLiteral("dataEntry"))->isVisible());
        for (const int width : {700, 260, 420, 300, 640}) {
            panel.resize(width, 320);
            QTRY_COMPARE(overlapIn(panel.legend()), QString());
        }
    }

    void metricsComeOneAtATimeWithTheirReference() {
        MetricPlot panel(twoMetrics());
        panel.append({50}, {{10, 20}, {90}});
        panel.append({100}, {{12, std::numeric_limits<double>::quiet_NaN()}, {92}});
        panel.setReference({{8, std::numeric_limits<double>::quiet_NaN()}, {88}});
        QVERIFY(panel.plot().shown(panel.curve(0, 0)));
        QVERIFY(!panel.plot().shown(panel.curve(1, 0)));
        QCOMPARE(panel.plot().reference(panel.curve(0, 0)), std::optional(8.0));
        QVERIFY(!panel.plot().reference(panel.curve(0, 1)));
        QVERIFY(panel.plot().showsReference());
        panel.findChild<QComboBox*>(QStringLiteral("metricCombo"))->setCurrentIndex(1);
        QCOMPARE(panel.title(), QStringLiteral("DP"));
        QVERIFY(!panel.plot().shown(panel.curve(0, 0)));
        QVERIFY(panel.plot().shown(panel.curve(1, 0)));
        QCOMPARE(panel.plot().series(panel.curve(1, 0)).values(), (std::vector<double>{90, 92}));
        panel.clear();
        QVERIFY(panel.plot().series(panel.curve(0, 0)).values().empty());
        QVERIFY(!panel.plot().reference(panel.curve(0, 0)));
    }
};

MUSE_WINDOW_TEST(MetricPlotTest)
#include "MetricPlotTest.moc"
