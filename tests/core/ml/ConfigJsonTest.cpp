// SPDX-License-Identifier: MIT
#include "core/ml/ConfigJson.h"

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
        const json written = toJson(report);
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

QTEST_APPLESS_MAIN(ConfigJsonTest)
#include "ConfigJsonTest.moc"
