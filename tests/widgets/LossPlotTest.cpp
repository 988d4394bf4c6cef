// SPDX-License-Identifier: MIT
#include "widgets/plots/LossPlot.h"
#include "widgets/plots/CurvePlot.h"
#include "widgets/plots/MedianFilter.h"
#include "widgets/plots/MetricPlot.h"
#include "widgets/plots/PlotLegend.h"
#include "widgets/plots/QCustomPlot.h"

#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace muse;

namespace {

LossPoint lossAt(int step) {
    const double noisy = 100.0 / (1 + step / 50.0) + (step * 7919 % 13);
    return {static_cast<double>(step), noisy, noisy + 5, 5, -noisy};
}

void feed(LossPlot& plot, int steps) {
    std::vector<LossPoint> points;
    for (int step = 1; step <= steps; ++step)
        points.push_back(lossAt(step));
    plot.append(points);
}

std::vector<MetricSpec> twoMetrics() {
    return {{QStringLiteral("EB"),
             QStringLiteral("Empty bars."),
             {{QStringLiteral("Bass"), Qt::cyan}, {QStringLiteral("Drums"), Qt::magenta}}},
            {QStringLiteral("DP"), QStringLiteral("Drum pattern."), {{QStringLiteral("Drums"), Qt::magenta}}}};
}

} // namespace

class LossPlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryPointAndDrawsFew() {
        LossPlot panel;
        panel.resize(360, 240);
        feed(panel, 100000);
        panel.show();
        QElapsedTimer clock;
        panel.plot().setSmoothing(101); // all medians anew
        clock.start();
        panel.plot().redraw();
        panel.grab();
        qInfo("first drawing of 100,000 points: %lld ms", clock.elapsed());
        QCOMPARE(panel.plot().ys(LossPlot::NegativeCritic).size(), std::size_t{100000});
        QCOMPARE(panel.plot().ys(LossPlot::NegativeCritic)[99998], lossAt(99999).negativeCriticLoss);
        QVERIFY(panel.plot().drawnPoints() > 300);
        QVERIFY(panel.plot().drawnPoints() < 2 * 5 * 400);
        clock.restart();
        panel.plot().redraw();
        panel.grab();
        qInfo("another drawing: %lld ms", clock.elapsed());
    }

    void theReadoutFollowsTheMouse() {
        LossPlot panel;
        panel.plot().setSmoothing(0);
        feed(panel, 1000);
        panel.resize(400, 300);
        panel.show();
        panel.grab();
        panel.plot().redraw();
        auto* canvas = panel.plot().findChild<QWidget*>();
        QCOMPARE(panel.plot().readout(LossPlot::NegativeCritic), std::optional(lossAt(1000).negativeCriticLoss));
        QTest::mouseMove(canvas, QPoint(canvas->width() / 2, canvas->height() / 2));
        QVERIFY(panel.plot().readout(LossPlot::NegativeCritic) != std::optional(lossAt(1000).negativeCriticLoss));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&panel.plot(), &leave);
        QCOMPARE(panel.plot().readout(LossPlot::NegativeCritic), std::optional(lossAt(1000).negativeCriticLoss));
    }

    void smoothsByTheMedianWhileItGrows() {
        LossPlot panel;
        panel.plot().setSmoothing(11);
        for (int step = 1; step <= 300; ++step) {
            const LossPoint point = lossAt(step);
            panel.append({&point, 1});
            if (step % 17 == 0) QVERIFY(!panel.plot().smoothed(LossPlot::NegativeCritic).empty());
        }
        QCOMPARE(panel.plot().smoothed(LossPlot::NegativeCritic),
                 runningMedian(panel.plot().ys(LossPlot::NegativeCritic), 11));
        panel.plot().setSmoothing(0);
        QCOMPARE(panel.plot().smoothed(LossPlot::NegativeCritic), panel.plot().ys(LossPlot::NegativeCritic));
    }

    /// Three evaluations make no trend, and the figures beside the curves are those that were measured.
    void smoothingShowsNothingThatWasNotThere() {
        MetricPlot panel(twoMetrics());
        panel.plot().setSmoothing(31);
        for (int i = 0; i < 3; ++i)
            panel.append(20.0 * i, {{std::vector{5.0, 5.86, 20.3}[static_cast<std::size_t>(i)], 1}, {90}});
        QCOMPARE(panel.plot().smoothed(panel.curve(0, 0)), (std::vector<double>{5, 5.86, 20.3}));
        QCOMPARE(panel.plot().readout(panel.curve(0, 0)), std::optional(20.3));
        const auto* median = panel.legend().findChild<QLabel*>(QStringLiteral("medianLabel"));
        panel.plot().redraw();
        QVERIFY(median->text().isEmpty());

        LossPlot loss;
        loss.plot().setSmoothing(31);
        for (int step = 0; step < 100; ++step) {
            const LossPoint point{static_cast<double>(step), 7.0 + 9 * step, 0, 0, 0};
            loss.append({&point, 1});
        }
        const auto smooth = loss.plot().smoothed(LossPlot::NegativeCritic);
        QCOMPARE(smooth.front(), 7.0); // and not the median of the first sixteen
        QVERIFY(std::ranges::is_sorted(smooth));
        QCOMPARE(smooth.back(), loss.plot().ys(LossPlot::NegativeCritic).back());
        loss.plot().redraw();
        QVERIFY(loss.legend().findChild<QLabel*>(QStringLiteral("medianLabel"))->text().contains("31"));
    }

    /// Also where the wheel has zoomed in between two points: a line that crosses is drawn too.
    void theRangeFitsAllThatIsDrawn() {
        CurvePlot plot;
        plot.resize(600, 300);
        const int curve = plot.addCurve(QStringLiteral("loss"), Qt::cyan);
        plot.setSmoothing(5);
        for (int i = 0; i < 40; ++i)
            plot.append(curve, i * 10, i % 5 == 0 ? 500 : 10 + i);
        plot.show();
        plot.redraw();
        auto* canvas = plot.findChild<QCustomPlot*>();
        for (const auto& [from, to] : {std::pair(100.5, 109.5), std::pair(43.0, 44.0), std::pair(95.0, 185.0)}) {
            canvas->xAxis->setRange(from, to);
            plot.redraw();
            const auto [low, high] = plot.verticalRange();
            for (int graph = 0; graph < canvas->graphCount(); ++graph) {
                const auto data = canvas->graph(graph)->data();
                for (auto next = data->constBegin(); data->size() > 1 && next + 1 != data->constEnd(); ++next)
                    for (const double x : {from, to, next->key}) {
                        if (x < std::max(from, next->key) || x > std::min(to, (next + 1)->key)) continue;
                        const double share = (x - next->key) / ((next + 1)->key - next->key);
                        const double y = std::lerp(next->value, (next + 1)->value, share);
                        QVERIFY2(y >= low && y <= high, qPrintable(QStringLiteral("%1 at %2").arg(y).arg(x)));
                    }
            }
        }
    }

    void onlyTheCriticShowsUntilAChipIsPressed() {
        LossPlot panel;
        QVERIFY(panel.plot().shown(LossPlot::NegativeCritic));
        QVERIFY(!panel.plot().shown(LossPlot::Wasserstein));
        QVERIFY(!panel.plot().shown(LossPlot::Penalty));
        panel.legend().chip(LossPlot::Wasserstein)->click();
        QVERIFY(panel.plot().shown(LossPlot::Wasserstein));
    }

    void rangeLeavesOutTheFirstStepsAndFollowsTheScale() {
        CurvePlot plot;
        const int curve = plot.addCurve(QStringLiteral("loss"), Qt::cyan);
        for (int step = 0; step <= 1000; ++step)
            plot.append(curve, step, step < 10 ? 5000 : 10 + step % 3);
        plot.redraw();
        QVERIFY(plot.verticalRange().second > 4999);
        plot.setSkipBefore(10);
        plot.redraw();
        QVERIFY(plot.verticalRange().second < 20);
        QVERIFY(plot.verticalRange().second > 12);
        plot.setSkipBefore(0);
        plot.setLogarithmic(true);
        plot.redraw();
        QVERIFY(plot.verticalRange().second > 4999);
        QVERIFY(plot.verticalRange().second < 10000);
    }

    void drawsByTimerAndNotByPoint() {
        LossPlot panel;
        panel.resize(360, 240);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy drawn(&panel.plot(), &CurvePlot::redrawn);
        feed(panel, 5000);
        QCOMPARE(drawn.count(), 0);
        QTRY_VERIFY(drawn.count() > 0);
        QVERIFY(drawn.count() < 5);
    }

    void pointsThatAreNotNumbersAreSurvived() {
        CurvePlot plot;
        const int curve = plot.addCurve(QStringLiteral("loss"), Qt::cyan);
        plot.redraw(); // empty
        for (const double y :
             {1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), 3.0})
            plot.append(curve, static_cast<double>(plot.xs(curve).size()), y);
        plot.redraw();
        QVERIFY(plot.verticalRange().first < 1);
        QVERIFY(plot.verticalRange().second > 3);
        QVERIFY(plot.verticalRange().second < 10);
    }

    /// Hidden curves too: whoever saves numbers wants them all.
    void savesAllCurvesAsATable() {
        LossPlot panel;
        panel.plot().setSmoothing(3);
        feed(panel, 3);
        const QStringList lines =
            QString::fromUtf8(panel.saved(PlotFormat::Csv)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(QStringLiteral("step,")));
        QVERIFY(lines[0].contains(QStringLiteral(",Penalty,Penalty (median of 3),")));
        const QStringList cells = lines[2].split(QLatin1Char(','));
        QCOMPARE(cells.size(), 9);
        QCOMPARE(cells[0].toDouble(), 2.0);
        QCOMPARE(cells[1].toDouble(), lossAt(2).negativeCriticLoss);
        QCOMPARE(cells[2].toDouble(), panel.plot().smoothed(LossPlot::NegativeCritic)[1]);
        QCOMPARE(cells[5].toDouble(), lossAt(2).gradientPenalty);
    }

    void savesPictures() {
        LossPlot panel;
        feed(panel, 300);
        const QImage picture = QImage::fromData(panel.saved(PlotFormat::Png), "PNG");
        QCOMPARE(picture.size(), QSize(2400, 1280));
        QSvgRenderer svg(panel.saved(PlotFormat::Svg));
        QVERIFY(svg.isValid());
        QCOMPARE(svg.viewBox(), QRect(0, 0, 1200, 640));
        QImage drawn(picture.size(), QImage::Format_RGB32);
        drawn.fill(Qt::red);
        QPainter painter(&drawn);
        svg.render(&painter);
        painter.end();
        // The same page: the background in the corner, and curves of the same colour somewhere on it.
        QCOMPARE(drawn.pixelColor(2, 2), picture.pixelColor(2, 2));
        const auto curve = [&](const QImage& image) {
            int count = 0;
            for (int y = 200; y < 1000; y += 2)
                for (int x = 200; x < 2200; x += 2)
                    if (image.pixelColor(x, y) == panel.plot().colour(LossPlot::NegativeCritic)) ++count;
            return count;
        };
        QVERIFY2(curve(picture) > 50 && curve(drawn) > 50,
                 qPrintable(QStringLiteral("%1 and %2").arg(curve(picture)).arg(curve(drawn))));
        const QByteArray pdf = panel.saved(PlotFormat::Pdf);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY2(pdf.contains("/MediaBox [0 0 1200"), pdf.mid(pdf.indexOf("/MediaBox"), 60).constData());
    }

    void everyFormatIsAskedForByItsEntry() {
        LossPlot panel;
        QSignalSpy saving(&panel, &PlotPanel::saveRequested);
        for (const char* entry : {"saveCsv", "savePng", "saveSvg", "savePdf"})
            panel.findChild<QAction*>(QLatin1String(entry))->trigger();
        QCOMPARE(saving.count(), 4);
        QCOMPARE(saving[3][0].value<PlotFormat>(), PlotFormat::Pdf);
    }

    /// No step of it is drawn towards 0, where an average that began there would be.
    void aMovingAverageIsNotBiased() {
        CurvePlot plot;
        const int curve = plot.addCurve(QStringLiteral("loss"), Qt::cyan);
        plot.setAveraging(0.9);
        for (int step = 0; step < 50; ++step)
            plot.append(curve, step, 5);
        for (const double value : plot.smoothed(curve))
            QCOMPARE(value, 5.0);
        plot.append(curve, 50, 15);
        // (5 * sum of .9^1...9^50 + 15) / sum of .9^0...9^50
        const double all = (1 - std::pow(0.9, 51)) / 0.1;
        QCOMPARE(plot.smoothed(curve).back(), (5 * (all - 1) + 15) / all);
        QVERIFY(plot.smoothingText().contains("EMA"));
        LossPlot panel;
        feed(panel, 40);
        panel.findChild<QAction*>(QStringLiteral("average90"))->trigger();
        panel.plot().redraw();
        QVERIFY(panel.findChild<QLabel*>(QStringLiteral("medianLabel"))->text().contains("EMA"));
        panel.findChild<QAction*>(QStringLiteral("median5"))->trigger();
        panel.plot().redraw();
        QVERIFY(panel.findChild<QLabel*>(QStringLiteral("medianLabel"))->text().contains("median 5"));
    }

    void metricsComeOneAtATimeWithTheirReference() {
        MetricPlot panel(twoMetrics());
        panel.append(50, {{10, 20}, {90}});
        panel.append(100, {{12, std::numeric_limits<double>::quiet_NaN()}, {92}});
        panel.setReference({{8, std::numeric_limits<double>::quiet_NaN()}, {88}});
        QVERIFY(panel.plot().shown(panel.curve(0, 0)));
        QVERIFY(!panel.plot().shown(panel.curve(1, 0)));
        QCOMPARE(panel.plot().reference(panel.curve(0, 0)), std::optional(8.0));
        QVERIFY(!panel.plot().reference(panel.curve(0, 1)));
        panel.findChild<QComboBox*>(QStringLiteral("metricCombo"))->setCurrentIndex(1);
        QCOMPARE(panel.title(), QStringLiteral("DP"));
        QVERIFY(!panel.plot().shown(panel.curve(0, 0)));
        QVERIFY(panel.plot().shown(panel.curve(1, 0)));
        QCOMPARE(panel.plot().ys(panel.curve(1, 0)), (std::vector<double>{90, 92}));
        panel.clear();
        QVERIFY(panel.plot().ys(panel.curve(0, 0)).empty());
        QVERIFY(!panel.plot().reference(panel.curve(0, 0)));
    }
};

QTEST_MAIN(LossPlotTest)
#include "LossPlotTest.moc"
