// SPDX-License-Identifier: MIT
#include "core/dataset/store/PhraseDataset.h"
#include "core/metrics/Metrics.h"
#include "tests/core/metrics/support/NumpyOracle.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

using namespace muse;
namespace fs = std::filesystem;

namespace {

constexpr double kTolerance = 1e-6;
constexpr std::size_t kRealPhrases = 1000;
constexpr std::array kTonal = {Family::Bass, Family::Guitar, Family::Piano,
                               Family::Strings}; // as the oracle lists them

void compare(double ours, const QJsonValue& theirs, const QString& what) {
    const double expected = theirs.isNull() ? std::nan("") : theirs.toDouble(-1e9);
    const bool equal = (std::isnan(ours) && std::isnan(expected)) || std::abs(ours - expected) < kTolerance;
    QVERIFY2(
        equal,
        qPrintable(QString("%1: %2, the oracle says %3").arg(what).arg(ours, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}

void compareAll(const MetricsReport& ours, const QJsonObject& theirs) {
    QCOMPARE(static_cast<double>(ours.bars), theirs["bars"].toDouble());
    for (const Family family : kAllFamilies)
        compare(ours.emptyBars[index(family)], theirs["EB"].toArray()[static_cast<int>(index(family))], "EB");
    compare(ours.drumPattern, theirs["DP"], "DP");
    for (std::size_t i = 0; i < kTonal.size(); ++i) {
        const std::size_t family = index(kTonal[i]);
        const int at = static_cast<int>(i);
        compare(ours.qualifiedNotesTwo[family], theirs["QN>=2"].toArray()[at], "QN>=2");
        compare(ours.qualifiedNotesThree[family], theirs["QN>=3"].toArray()[at], "QN>=3");
        compare(ours.usedPitchClasses.paper[family], theirs["UPC paper"].toArray()[at], "UPC paper");
        compare(ours.usedPitchClasses.pitchClass[family], theirs["UPC true"].toArray()[at], "UPC true");
    }
    for (std::size_t i = 0; i < kTrackPairs.size(); ++i) {
        const auto label =
            QString::fromUtf8(kTrackPairs[i].label.data(), static_cast<int>(kTrackPairs[i].label.size()));
        compare(ours.tonalDistance.paper[i], theirs["TD paper"].toObject()[label], "TD paper " + label);
        compare(ours.tonalDistance.pitchClass[i], theirs["TD true"].toObject()[label], "TD true " + label);
    }
}

} // namespace

/// Holds the metrics against shared/oracle/metrics.py (numpy), figure by figure.
class MetricsOracleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_oracle = test::sharedData("../oracle/metrics.py");
        if (!m_oracle) QSKIP("shared/oracle/metrics.py is not here");
        m_python = test::pythonWithNumpy();
        if (m_python.isEmpty()) QSKIP("python3 with numpy is not installed (apt-get install python3-numpy)");
        QVERIFY(m_folder.isValid());
    }

    void realPhrasesAgree() {
        const auto bytes = test::realPhrases(folder(), kRealPhrases);
        if (bytes.empty()) QSKIP("shared/data/rock.tar.xz is not here");
        check(bytes);
    }

    void randomPhrasesAgree() { check(test::randomPhrases(200)); }

private:
    fs::path folder() const { return m_folder.path().toStdString(); }

    void check(std::span<const std::uint8_t> bytes) {
        const fs::path path = folder() / "phrases.safetensors";
        QVERIFY(test::writePhrases(path, bytes).ok());
        const QJsonObject theirs = test::askOracle(m_python, *m_oracle, path);
        QVERIFY2(!theirs.isEmpty(), "the oracle gave no report");
        const auto data = PhraseDataset::open(path);
        QVERIFY(data.ok());
        MetricsAccumulator metrics;
        for (std::size_t i = 0; i < data->size(); ++i)
            metrics.add(data->phrase(i));
        compareAll(metrics.report(), theirs);
    }

    QString m_python;
    std::optional<fs::path> m_oracle;
    QTemporaryDir m_folder;
};

MUSE_TEST(MetricsOracleTest)
#include "MetricsOracleTest.moc"
