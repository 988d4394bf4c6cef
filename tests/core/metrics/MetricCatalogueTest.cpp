// SPDX-License-Identifier: MIT
#include "core/metrics/MetricCatalogue.h"
#include "core/metrics/MetricsFields.h"
#include "core/metrics/MetricsJson.h"
#include "tests/support/TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <numeric>
#include <set>

using namespace muse;

namespace {

/// A report whose values are all different: 1, 2, 3...
MetricsReport counted() {
    std::vector<double> values(metricsFields({}).size());
    std::iota(values.begin(), values.end(), 1);
    return metricsOfFields(values);
}

} // namespace

class MetricCatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void metricsAreFoundByTheirId() {
        QCOMPARE(metricCatalogue().size(), std::size_t{9});
        for (const Metric& one : metricCatalogue())
            QCOMPARE(&metric(one.id), &one);
    }

    void noTwoAreCalledTheSame() {
        std::set<std::string_view> keys;
        std::set<std::string> names;
        for (const Metric& one : metricCatalogue()) {
            QVERIFY2(keys.insert(one.key).second, one.key.data());
            QVERIFY2(names.insert(std::string(one.symbol) + std::string(one.label)).second, one.key.data());
            QVERIFY2(one.explanation.ends_with('.') && one.heading.starts_with(one.symbol), one.key.data());
            QCOMPARE(one.heading.ends_with(", %"), one.unit == "%");
        }
    }

    void everyColumnHasAValue() {
        const MetricsReport report = counted();
        for (const Metric& one : metricCatalogue())
            QCOMPARE(valuesOf(one, report).size(), columnsOf(one).size());
        QCOMPARE(columnsOf(metric(MetricId::QualifiedNotesTwo)), (std::vector<std::string_view>{"B", "G", "P", "S"}));
        QCOMPARE(columnsOf(metric(MetricId::DrumPattern)), (std::vector<std::string_view>{"D"}));
        QCOMPARE(columnsOf(metric(MetricId::TonalDistance)).front(), std::string_view("B-G"));
        QVERIFY(familiesOf(metric(MetricId::TonalDistance)).empty());
    }

    void valuesAreThoseOfTheReport() {
        MetricsReport report = counted();
        QCOMPARE(allValues(MetricId::EmptyBars, report).data(), report.emptyBars.data());
        QCOMPARE(allValues(MetricId::UsedPitchClasses, report).data(), report.usedPitchClasses.pitchClass.data());
        QCOMPARE(allValues(MetricId::UsedPitchClassesPaper, report).data(), report.usedPitchClasses.paper.data());
        QCOMPARE(allValues(MetricId::QualifiedNotesTwo, report).data(), report.qualifiedNotesTwo.data());
        QCOMPARE(allValues(MetricId::QualifiedNotesThree, report).data(), report.qualifiedNotesThree.data());
        QCOMPARE(allValues(MetricId::DrumPattern, report).data(), &report.drumPattern);
        QCOMPARE(allValues(MetricId::DrumPatternStrict, report).data(), &report.drumPatternStrict);
        QCOMPARE(allValues(MetricId::TonalDistance, report).data(), report.tonalDistance.pitchClass.data());
        QCOMPARE(allValues(MetricId::TonalDistancePaper, report).data(), report.tonalDistance.paper.data());
        const auto& three = report.qualifiedNotesThree;
        QCOMPARE(valuesOf(metric(MetricId::QualifiedNotesThree), report),
                 (std::vector{three[0], three[2], three[3], three[4]}));
    }

    /// The whole report is in the catalogue, so nothing of it can be left out of files.
    void theCatalogueCoversTheReport() {
        const MetricsReport report = counted();
        std::set<double> values;
        for (const Metric& one : metricCatalogue())
            for (const double value : allValues(one.id, report))
                values.insert(value);
        constexpr std::size_t bars = sizeof(std::int64_t);
        QCOMPARE(values.size(), (sizeof(MetricsReport) - bars) / sizeof(double));
        QCOMPARE(values.size(), metricsFields(report).size());
    }

    void filesUseTheKeys() {
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(metricsJson(counted()))).object();
        for (const Metric& one : metricCatalogue())
            QVERIFY2(json.contains(QLatin1String(one.key.data(), static_cast<qsizetype>(one.key.size()))),
                     one.key.data());
        QVERIFY(json["DP"].isDouble() && json["TD"].isArray());
        const auto back = metricsFromJson(metricsJson(counted()));
        QVERIFY(back.ok());
        QCOMPARE(metricsFields(*back), metricsFields(counted()));
    }

    void bothDefinitionsAreThere() {
        for (const std::string_view symbol : {"UPC", "QN", "DP", "TD"}) {
            int paper = 0, other = 0;
            for (const Metric& one : metricCatalogue())
                if (one.symbol == symbol) ++(one.paperCompatible ? paper : other);
            QVERIFY(paper == 1 && other == 1);
        }
    }
};

MUSE_TEST(MetricCatalogueTest)
#include "MetricCatalogueTest.moc"
