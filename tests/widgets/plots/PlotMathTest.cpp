// SPDX-License-Identifier: MIT
#include "tests/support/TestProgram.h"
#include "widgets/plots/AxisScale.h"
#include "widgets/plots/smoothing/Decimation.h"
#include "widgets/plots/smoothing/MedianFilter.h"
#include "widgets/plots/smoothing/RunningExtremes.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace muse;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// The definition, word for word.
std::vector<double> plainMedian(const std::vector<double>& values, int window) {
    std::vector<double> medians;
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        std::vector<double> near;
        const int radius = std::min({window / 2, i, static_cast<int>(values.size()) - 1 - i});
        for (int j = i - radius; j <= i + radius; ++j)
            if (std::isfinite(values[static_cast<std::size_t>(j)])) near.push_back(values[static_cast<std::size_t>(j)]);
        std::ranges::sort(near);
        const std::size_t half = near.size() / 2;
        medians.push_back(near.empty() ? kNaN : near.size() % 2 == 1 ? near[half] : (near[half - 1] + near[half]) / 2);
    }
    return medians;
}

std::vector<double> noise(std::size_t count) {
    std::mt19937 random(7);
    std::normal_distribution<double> normal(0, 3);
    std::vector<double> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = 100 / (1 + static_cast<double>(i) / 50) + normal(random);
    return values;
}

} // namespace

class PlotMathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mediansOfAFixture() {
        QCOMPARE(runningMedian(std::vector<double>{1, 9, 2, 8, 3}, 3), (std::vector<double>{1, 2, 8, 3, 3}));
        QCOMPARE(runningMedian(std::vector<double>{4, 4, 400, 4, 4}, 3), (std::vector<double>{4, 4, 4, 4, 4}));
        QCOMPARE(runningMedian(std::vector<double>{1, 2, 3}, 1), (std::vector<double>{1, 2, 3}));
        QVERIFY(runningMedian({}, 5).empty());
    }

    void mediansAreThoseOfTheDefinition() {
        const std::vector<double> values = noise(500);
        for (const int window : {3, 31, 101, 2001})
            QCOMPARE(runningMedian(values, window), plainMedian(values, window));
    }

    void mediansOfTheEndAreThoseOfTheWhole() {
        const std::vector<double> values = noise(200);
        const std::vector<double> whole = runningMedian(values, 21);
        const std::vector<double> end = runningMedian(values, 21, 150);
        QCOMPARE(end, std::vector<double>(whole.begin() + 150, whole.end()));
    }

    void valuesThatAreNotFiniteTakeNoPart() {
        const std::vector<double> values = {1, kNaN, 3, std::numeric_limits<double>::infinity(), 5};
        QCOMPARE(runningMedian(values, 3), plainMedian(values, 3));
        QVERIFY(std::isnan(runningMedian(std::vector<double>{kNaN}, 3).front()));
    }

    void decimationKeepsTheExtremesAndTheEnds() {
        std::vector<double> xs(100000);
        std::vector<double> ys = noise(xs.size());
        for (std::size_t i = 0; i < xs.size(); ++i)
            xs[i] = static_cast<double>(i);
        ys[54321] = 1e6;
        ys[54322] = -1e6;
        const std::vector<CurvePoint> points = decimated(xs, ys, 0, 99999, 300);
        QVERIFY(points.size() <= 5 * 302);
        QCOMPARE(points.front(), (CurvePoint{0, ys.front()}));
        QCOMPARE(points.back(), (CurvePoint{99999, ys.back()}));
        QVERIFY(std::ranges::find(points, CurvePoint{54321, 1e6}) != points.end());
        QVERIFY(std::ranges::find(points, CurvePoint{54322, -1e6}) != points.end());
        QVERIFY(std::ranges::is_sorted(points, {}, &CurvePoint::x));
    }

    void decimationKeepsEveryColumnsExtremes() {
        std::vector<double> xs(10000);
        const std::vector<double> ys = noise(xs.size());
        for (std::size_t i = 0; i < xs.size(); ++i)
            xs[i] = static_cast<double>(i);
        const std::vector<CurvePoint> points = decimated(xs, ys, 0, 10000, 100);
        for (std::size_t column = 0; column < 100; ++column) {
            const auto part = ys.begin() + static_cast<std::ptrdiff_t>(column * 100);
            const double highest = *std::max_element(part, part + 100);
            const double lowest = *std::min_element(part, part + 100);
            QVERIFY(std::ranges::find(points, highest, &CurvePoint::y) != points.end());
            QVERIFY(std::ranges::find(points, lowest, &CurvePoint::y) != points.end());
        }
    }

    void decimationKeepsGapsAndFewPoints() {
        const std::vector<double> xs = {1, 2, 3, 4};
        QCOMPARE(decimated(xs, xs, 0, 5, 100).size(), std::size_t{4});
        QCOMPARE(decimated(xs, xs, 2, 3, 100).size(), std::size_t{4}); // a neighbour beyond each edge
        QVERIFY(decimated({}, {}, 0, 5, 100).empty());
        std::vector<double> many(1000, 1.0);
        std::vector<double> steps(1000);
        for (std::size_t i = 0; i < steps.size(); ++i)
            steps[i] = static_cast<double>(i);
        many[500] = kNaN;
        const auto points = decimated(steps, many, 0, 999, 20);
        QVERIFY(std::ranges::any_of(points, [](const CurvePoint& point) { return std::isnan(point.y); }));
    }

    void axisScalesHaveInverses() {
        QCOMPARE(toAxis(AxisScale::SymmetricLog, 0), 0.0);
        QCOMPARE(toAxis(AxisScale::SymmetricLog, 9), 1.0);
        QCOMPARE(toAxis(AxisScale::SymmetricLog, -99), -2.0);
        QCOMPARE(toAxis(AxisScale::Logarithmic, 1000), 3.0);
        for (const double value : {0.0, -1.0})
            QVERIFY(std::isnan(toAxis(AxisScale::Logarithmic, value)));
        for (const AxisScale scale : {AxisScale::Linear, AxisScale::Logarithmic, AxisScale::SymmetricLog})
            for (const double value : {-1234.5, -0.25, 0.0, 0.001, 3.0, 1e7}) {
                if (scale == AxisScale::Logarithmic && value <= 0) continue;
                QVERIFY(std::abs(fromAxis(scale, toAxis(scale, value)) - value) <=
                        1e-9 * std::max(1.0, std::abs(value)));
            }
    }

    void extremesAreThoseOfTheDefinition() {
        std::vector<double> values = noise(300);
        values[40] = kNaN;
        values[120] = std::numeric_limits<double>::infinity();
        for (const int window : {3, 31, 1001}) {
            std::vector<double> lowest, highest;
            for (int i = 0; i < 300; ++i) {
                double low = kNaN, high = kNaN;
                for (int j = std::max(0, i - window / 2); j <= std::min(299, i + window / 2); ++j) {
                    const double value = values[static_cast<std::size_t>(j)];
                    if (!std::isfinite(value)) continue;
                    low = std::isnan(low) ? value : std::min(low, value);
                    high = std::isnan(high) ? value : std::max(high, value);
                }
                lowest.push_back(low);
                highest.push_back(high);
            }
            QCOMPARE(runningMinimum(values, window), lowest);
            QCOMPARE(runningMaximum(values, window), highest);
            QCOMPARE(runningMaximum(values, window, 250), std::vector<double>(highest.begin() + 250, highest.end()));
        }
        QVERIFY(std::isnan(runningMinimum(std::vector<double>{kNaN}, 3).front()));
    }
};

MUSE_TEST_WITHOUT_APPLICATION(PlotMathTest)
#include "PlotMathTest.moc"
