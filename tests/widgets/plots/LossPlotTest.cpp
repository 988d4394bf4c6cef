// SPDX-License-Identifier: MIT
#include "widgets/plots/LossPlot.h"
#include "tests/support/TestProgram.h"
#include "widgets/Palette.h"
#include "widgets/plots/MetricPlot.h"
#include "widgets/plots/PlotLegend.h"
#include "widgets/plots/QCustomPlot.h"
#include "widgets/plots/curves/CurvePlot.h"
#include "widgets/plots/curves/CurveReadout.h"
#include "widgets/plots/smoothing/MedianFilter.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
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
    return {{static_cast<double>(step), 5.0 * step, 0.5 * step}, noisy, noisy + 5, 5, -noisy};
}

void feed(LossPlot& plot, int steps) {
    std::vector<LossPoint> points;
    for (int step = 1; step <= steps; ++step)
        points.push_back(lossAt(step));
    plot.append(points);
}

const std::vector<double>& smoothed(CurvePlot& plot, int curve) {
    return plot.series(curve).line(plot.smoothing());
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
        panel.plot().setSmoothing(Smoothing::median(101)); // all medians anew
        clock.start();
        panel.plot().redraw();
        panel.grab();
        qInfo("first drawing of 100,000 points: %lld ms", clock.elapsed());
        QCOMPARE(panel.plot().series(LossPlot::NegativeCritic).values().size(), std::size_t{100000});
        QCOMPARE(panel.plot().series(LossPlot::NegativeCritic).values()[99998], lossAt(99999).negativeCriticLoss);
        QVERIFY(panel.plot().drawnPoints() > 300);
        QVERIFY(panel.plot().drawnPoints() < 2 * 5 * 400);
        clock.restart();
        panel.plot().redraw();
        panel.grab();
        qInfo("another drawing: %lld ms", clock.elapsed());
    }

    void theReadoutFollowsTheMouse() {
        LossPlot panel;
        panel.plot().setSmoothing({});
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
        panel.plot().setSmoothing(Smoothing::median(11));
        for (int step = 1; step <= 300; ++step) {
            const LossPoint point = lossAt(step);
            panel.append({&point, 1});
            if (step % 17 == 0) QVERIFY(!smoothed(panel.plot(), LossPlot::NegativeCritic).empty());
        }
        QCOMPARE(smoothed(panel.plot(), LossPlot::NegativeCritic),
                 runningMedian(panel.plot().series(LossPlot::NegativeCritic).values(), 11));
        panel.plot().setSmoothing({});
        QCOMPARE(smoothed(panel.plot(), LossPlot::NegativeCritic),
                 panel.plot().series(LossPlot::NegativeCritic).values());
    }

    /// Three evaluations make no trend, and the figures beside the curves are those that were measured.
    void smoothingShowsNothingThatWasNotThere() {
        MetricPlot panel(twoMetrics());
        panel.plot().setSmoothing(Smoothing::median(31));
        for (int i = 0; i < 3; ++i)
            panel.append({20.0 * i}, {{std::vector{5.0, 5.86, 20.3}[static_cast<std::size_t>(i)], 1}, {90}});
        QCOMPARE(smoothed(panel.plot(), panel.curve(0, 0)), (std::vector<double>{5, 5.86, 20.3}));
        QCOMPARE(panel.plot().readout(panel.curve(0, 0)), std::optional(20.3));
        const auto* median = panel.legend().findChild<QLabel*>(QStringLiteral("smoothingLabel"));
        panel.plot().redraw();
        QVERIFY(median->text().isEmpty());

        LossPlot loss;
        loss.plot().setSmoothing(Smoothing::median(31));
        for (int step = 0; step < 100; ++step) {
            const LossPoint point{{static_cast<double>(step)}, 7.0 + 9 * step, 0, 0, 0};
            loss.append({&point, 1});
        }
        const auto smooth = smoothed(loss.plot(), LossPlot::NegativeCritic);
        QCOMPARE(smooth.front(), 7.0); // and not the median of the first sixteen
        QVERIFY(std::ranges::is_sorted(smooth));
        QCOMPARE(smooth.back(), loss.plot().series(LossPlot::NegativeCritic).values().back());
        loss.plot().redraw();
        QVERIFY(loss.legend().findChild<QLabel*>(QStringLiteral("smoothingLabel"))->text().contains("31"));
    }

    /// Also where the wheel has zoomed in between two points: a line that crosses is drawn too.
    void theRangeFitsAllThatIsDrawn() {
        CurvePlot plot;
        plot.resize(600, 300);
        const int curve = plot.addCurve(QStringLiteral("loss"), Qt::cyan);
        plot.setSmoothing(Smoothing::median(5));
        for (int i = 0; i < 40; ++i)
            plot.append(curve, {i * 10.0}, i % 5 == 0 ? 500 : 10 + i);
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
            plot.append(curve, {static_cast<double>(step)}, step < 10 ? 5000 : 10 + step % 3);
        plot.redraw();
        QVERIFY(plot.verticalRange().second > 4999);
        plot.setFirstStep(10);
        plot.redraw();
        QVERIFY(plot.verticalRange().second < 20);
        QVERIFY(plot.verticalRange().second > 12);
        plot.setFirstStep(0);
        plot.setVerticalScale(AxisScale::SymmetricLog);
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
            plot.append(curve, {static_cast<double>(plot.series(curve).size())}, y);
        plot.redraw();
        QVERIFY(plot.verticalRange().first < 1);
        QVERIFY(plot.verticalRange().second > 3);
        QVERIFY(plot.verticalRange().second < 10);
    }

    /// Hidden curves too: whoever saves numbers wants them all.
    void savesAllCurvesAsATable() {
        LossPlot panel;
        panel.plot().setSmoothing(Smoothing::median(3));
        feed(panel, 3);
        const QStringList lines =
            QString::fromUtf8(panel.saved(PlotFormat::Csv)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(QStringLiteral("step,critic_updates,seconds,")));
        QVERIFY(lines[0].contains(QStringLiteral(",Penalty,Penalty (median 3),")));
        const QStringList cells = lines[2].split(QLatin1Char(','));
        QCOMPARE(cells.size(), 11);
        QCOMPARE(cells[0].toDouble(), 2.0);
        QCOMPARE(cells[1].toDouble(), 10.0);
        QCOMPARE(cells[2].toDouble(), 1.0);
        QCOMPARE(cells[3].toDouble(), lossAt(2).negativeCriticLoss);
        QCOMPARE(cells[4].toDouble(), smoothed(panel.plot(), LossPlot::NegativeCritic)[1]);
        QCOMPARE(cells[7].toDouble(), lossAt(2).gradientPenalty);
    }

    void savesPictures() {
        LossPlot panel;
        feed(panel, 300);
        const QImage picture = QImage::fromData(panel.saved(PlotFormat::Png), "PNG");
        QCOMPARE(picture.size(), QSize(2400, 1280));
        // For paper, though the window is dark and stays so.
        QVERIFY(picture.pixelColor(2, 2).lightness() > 200);
        QVERIFY(palette::scheme() == palette::Scheme::Dark);
        QVERIFY(panel.plot().grab().toImage().pixelColor(2, 2).lightness() < 80);
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
        palette::setScheme(palette::Scheme::Light);
        const QColor onPaper = palette::inForce(panel.plot().colour(LossPlot::NegativeCritic));
        palette::setScheme(palette::Scheme::Dark);
        const auto curve = [&](const QImage& image) {
            int count = 0;
            for (int y = 200; y < 1000; y += 2)
                for (int x = 200; x < 2200; x += 2)
                    if (image.pixelColor(x, y) == onPaper) ++count;
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
        plot.setSmoothing(Smoothing::average(0.9));
        for (int step = 0; step < 50; ++step)
            plot.append(curve, {static_cast<double>(step)}, 5);
        for (const double value : smoothed(plot, curve))
            QCOMPARE(value, 5.0);
        plot.append(curve, {50}, 15);
        // (5 * sum of .9^1...9^50 + 15) / sum of .9^0...9^50
        const double all = (1 - std::pow(0.9, 51)) / 0.1;
        QCOMPARE(smoothed(plot, curve).back(), (5 * (all - 1) + 15) / all);
        QVERIFY(plot.smoothing().text().contains("EMA"));
        LossPlot panel;
        feed(panel, 40);
        panel.findChild<QAction*>(QStringLiteral("average90"))->trigger();
        panel.plot().redraw();
        QVERIFY(panel.findChild<QLabel*>(QStringLiteral("smoothingLabel"))->text().contains("EMA"));
        panel.findChild<QAction*>(QStringLiteral("median5"))->trigger();
        panel.plot().redraw();
        QVERIFY(panel.findChild<QLabel*>(QStringLiteral("smoothingLabel"))->text().contains("median 5"));
    }

    void runsLieOverOneAnother() {
        LossPlot panel;
        panel.resize(600, 320);
        feed(panel, 50);
        CurvePlot& plot = panel.plot();
        plot.setRunName(QStringLiteral("mine"));
        plot.setOverlays({{QStringLiteral("/a"), QStringLiteral("other"), Qt::red, false},
                          {QStringLiteral("/b"), QStringLiteral("pinned"), Qt::blue, true}});
        for (int step = 1; step <= 80; ++step) {
            const LossPoint point{{static_cast<double>(step), 5.0 * step, 2.0 * step}, 1000.0 + step, 0, 0, 0};
            panel.append({&point, 1}, 1);
        }
        QVERIFY(plot.runPen(1).style() == Qt::CustomDashLine);
        // A band under the others.
        QVERIFY(plot.runPen(2).style() == Qt::SolidLine);
        QVERIFY(plot.runPen(2).width() > plot.runPen(0).width());
        // Of one curve the runs are told apart by colour too, which is then no curve's; of several by their lines
        // alone.
        QCOMPARE(plot.curvePen(LossPlot::NegativeCritic, 1).color(), QColor(Qt::red));
        panel.legend().setChecked(LossPlot::Penalty, true);
        QCOMPARE(plot.curvePen(LossPlot::Penalty, 1).color(), plot.curvePen(LossPlot::Penalty, 0).color());
        QVERIFY(plot.runPen(1).color() != QColor(Qt::red));
        panel.legend().setChecked(LossPlot::Penalty, false);
        panel.legend().setChecked(LossPlot::NegativeCritic, false);
        panel.legend().setChecked(LossPlot::Wasserstein, true);
        QVERIFY(plot.curvePen(LossPlot::Wasserstein, 0).color() != QColor(Qt::red));
        QCOMPARE(plot.curvePen(LossPlot::Wasserstein, 0).color(), plot.runPen(0).color());
        panel.legend().setChecked(LossPlot::NegativeCritic, true);
        panel.legend().setChecked(LossPlot::Wasserstein, false);
        panel.show();
        plot.redraw();
        QVERIFY(plot.verticalRange().second > 1079);
        auto* canvas = plot.findChild<QCustomPlot*>();
        const auto drawnBroad = [&](int i) { return canvas->graph(i)->pen().widthF() > 3; };
        int broad = 0;
        for (int i = 0; i < canvas->graphCount(); ++i) {
            if (!drawnBroad(i)) continue;
            ++broad;
            QVERIFY(canvas->graph(i)->layer()->index() < canvas->layer(QStringLiteral("main"))->index());
        }
        QVERIFY(broad > 0);
        QCOMPARE(panel.legend().findChildren<QWidget*>(QRegularExpression(QStringLiteral("^runEntry"))).size(), 3);

        // The values of all at the place under the mouse.
        canvas->replot();
        const auto middle = static_cast<int>(std::lround(canvas->xAxis->coordToPixel(40)));
        QTest::mouseMove(canvas, QPoint(middle, canvas->height() / 2));
        auto* readout = plot.findChild<CurveReadout*>();
        QVERIFY(readout->isVisible());
        QVERIFY2(readout->text().contains("step 40"), qPrintable(readout->text()));
        QVERIFY2(readout->text().contains("other " + QLocale().toString(1040)), qPrintable(readout->text()));
        QVERIFY(readout->text().contains("mine"));

        // Whoever stays keeps its points, the one that goes takes them along.
        plot.setOverlays({{QStringLiteral("/b"), QStringLiteral("pinned"), Qt::blue, false},
                          {QStringLiteral("/a"), QStringLiteral("renamed"), Qt::red, false}});
        QCOMPARE(plot.series(LossPlot::NegativeCritic, 2).size(), std::size_t{80});
        QVERIFY(plot.series(LossPlot::NegativeCritic, 1).empty());
        const QString table = QString::fromUtf8(panel.saved(PlotFormat::Csv));
        QVERIFY(table.startsWith(QStringLiteral("run,step,")));
        QVERIFY(table.contains(QStringLiteral("renamed,80,400,160,1080")));
        plot.setOverlays({});
        QCOMPARE(plot.runCount(), 1);
        plot.redraw();
        QVERIFY(plot.verticalRange().second < 200);
    }

    void timeIsStepsUpdatesOrTheClock() {
        LossPlot panel;
        panel.resize(600, 320);
        feed(panel, 100);
        panel.setCursor(50);
        panel.show();
        auto* canvas = panel.plot().findChild<QCustomPlot*>();
        QSignalSpy chosen(&panel, &PlotPanel::timeChosen);
        panel.findChild<QAction*>(QStringLiteral("timeUpdates"))->trigger();
        panel.plot().redraw();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(canvas->xAxis->range().upper, 500.0);
        panel.findChild<QAction*>(QStringLiteral("timeWall"))->trigger();
        panel.plot().redraw();
        QCOMPARE(canvas->xAxis->range().upper, 50.0);
        // A click finds the step that was done then.
        QSignalSpy picked(&panel.plot(), &CurvePlot::stepPicked);
        const QPoint at(static_cast<int>(std::lround(canvas->xAxis->coordToPixel(20))), canvas->height() / 2);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, at);
        QCOMPARE(picked.count(), 1);
        QVERIFY(std::abs(picked[0][0].toDouble() - 40) <= 1);
        // From the tenth of a second on, as far as a logarithm goes.
        panel.findChild<QAction*>(QStringLiteral("xLogarithmic"))->trigger();
        panel.findChild<QSpinBox*>(QStringLiteral("firstStepSpin"))->setValue(20);
        panel.plot().redraw();
        QCOMPARE(canvas->xAxis->range().lower, 1.0); // ten seconds
        QVERIFY(panel.plot().drawnPoints() >= 80);
    }

    void aBandHoldsEveryValue() {
        LossPlot panel;
        panel.resize(600, 320);
        feed(panel, 400);
        panel.findChild<QAction*>(QStringLiteral("band31"))->trigger();
        panel.show();
        panel.plot().redraw();
        CurveSeries& series = panel.plot().series(LossPlot::NegativeCritic);
        const SmoothedValues& values = series.smoothed(panel.plot().smoothing());
        for (std::size_t i = 0; i < series.size(); ++i) {
            QVERIFY(values.lowest[i] <= series.values()[i] && series.values()[i] <= values.highest[i]);
            QVERIFY(values.lowest[i] <= values.line[i] && values.line[i] <= values.highest[i]);
        }
        // A value more, and the band is as if it had been there all along.
        const LossPoint point{{401}, 5000, 0, 0, 0};
        panel.append({&point, 1});
        QCOMPARE(series.smoothed(panel.plot().smoothing()).highest[390], 5000.0);
    }

    void theLegendSaysTheExtremes() {
        LossPlot panel;
        for (const double value : {5.0, -3.0, 7.5, 6.0}) {
            const LossPoint point{{value + 10}, value, 0, 0, 0};
            panel.append({&point, 1});
        }
        panel.findChild<QAction*>(QStringLiteral("legendExtremes"))->trigger();
        panel.plot().redraw();
        const QToolButton* chip = panel.legend().chip(LossPlot::NegativeCritic);
        QVERIFY2(chip->text().contains(QStringLiteral("3.00 … 7.50")), qPrintable(chip->text()));
        QVERIFY(chip->accessibleDescription().contains("last 6.00"));
    }
};

MUSE_WINDOW_TEST(LossPlotTest)
#include "LossPlotTest.moc"
