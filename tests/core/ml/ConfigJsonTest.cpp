// SPDX-License-Identifier: MIT
#include "core/ml/ConfigJson.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <cmath>
#include <limits>

using namespace muse;
using nlohmann::json;

class ConfigJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReportIsReadAsItIsWritten() {
        TrainingReport report;
        report.step = 7;
        report.wasserstein = -1.5;
        report.metrics.emplace().bars = 16;
        report.deviation = 0.25;
        report.times = StepTimes{0.25, 0.5, 0.125};
        report.learningRate = 0.001;
        report.criticLearningRate = 0.002;
        report.memory = 3'000'000'000;
        report.deviceMemory = 70'000'000'000;
        report.coherence.emplace().kickBass = 0.75;
        report.coherenceInData.emplace().repeatedRhythm[1] = 0.5;
        report.coherenceDeviation = 0.125;
        const json written = toJson(report);
        QCOMPARE(written.at("memory").get<std::uint64_t>(), std::uint64_t{3'000'000'000});
        QCOMPARE(written.at("coherence").at("kick_bass").get<double>(), 0.75);
        const auto back = trainingReportFromJson(written);
        QVERIFY(back.has_value());
        QVERIFY(toJson(*back) == written);
    }

    void aDeviationThatIsNoNumberIsWrittenAsNull() {
        TrainingReport report;
        report.deviation = std::numeric_limits<double>::quiet_NaN();
        const json written = toJson(report);
        QVERIFY(written.at("deviation").is_null());
        const auto back = trainingReportFromJson(written);
        QVERIFY(back && back->deviation && std::isnan(*back->deviation));
    }

    void aLineWhoseCountsAreNoWholeNumbersIsNoReport_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<double>("count");
        for (const double count : {1e23, -1e300, 2.5})
            for (const char* path : {"/step", "/metrics/bars"})
                QTest::addRow("%s %g", path, count) << path << count;
    }
    void aLineWhoseCountsAreNoWholeNumbersIsNoReport() {
        QFETCH(QString, path);
        QFETCH(double, count);
        TrainingReport report;
        report.metrics.emplace();
        json line = toJson(report);
        QVERIFY(trainingReportFromJson(line).has_value());
        line[json::json_pointer(path.toStdString())] = count;
        QVERIFY(!trainingReportFromJson(line).has_value());
    }
};

MUSE_TEST_WITHOUT_APPLICATION(ConfigJsonTest)
#include "ConfigJsonTest.moc"
