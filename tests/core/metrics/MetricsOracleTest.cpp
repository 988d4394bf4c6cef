// SPDX-License-Identifier: MIT
#include "core/base/Safetensors.h"
#include "core/dataset/DatasetBuilder.h"
#include "core/dataset/store/DatasetFile.h"
#include "core/dataset/store/DatasetMetadata.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/metrics/Metrics.h"
#include "tests/support/SharedData.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <random>

using namespace muse;
namespace fs = std::filesystem;

namespace {

constexpr double kTolerance = 1e-6;
constexpr std::size_t kRealPhrases = 1000;
constexpr std::array kTonal = {Family::Bass, Family::Guitar, Family::Piano,
                               Family::Strings}; // as the oracle lists them

/// A Python that has numpy: the system's first, for a user's own need not see Debian's packages. Empty when there is
/// none.
QString pythonWithNumpy() {
    for (const char* name : {"/usr/bin/python3", "python3"}) {
        QProcess python;
        python.start(name, {"-c", "import numpy"});
        if (python.waitForFinished(30000) && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0)
            return name;
    }
    return {};
}

/// The oracle's report on a file of phrases; Python writes NaN, which JSON does not have.
QJsonObject oracle(const QString& interpreter, const fs::path& script, const fs::path& phrases) {
    QProcess python;
    python.start(interpreter, {QString::fromStdString(script.string()), QString::fromStdString(phrases.string())});
    if (!python.waitForFinished(240000)) return {};
    return QJsonDocument::fromJson(python.readAllStandardOutput().replace("NaN", "null")).object();
}

Result<void> writePhrases(const fs::path& path, std::span<const std::uint8_t> bytes) {
    const std::size_t phrases = bytes.size() / kBytesPerPhrase;
    DatasetColumns columns;
    columns.families.resize(phrases * kBarsPerPhrase);
    columns.songs.resize(phrases);
    columns.bars.resize(phrases);
    columns.splits.resize(phrases);
    DatasetReport report;
    report.decisions.push_back({"all", {}, {}, static_cast<std::int64_t>(phrases), Split::Train});
    return writeDatasetFile(path, bytes, columns, datasetMetadata({}, report));
}

/// Every way of being odd: dense, sparse, silent families and beats, notes over bar lines and both words.
std::vector<std::uint8_t> randomPhrases(int phrases) {
    std::mt19937 random(2018);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    std::vector<std::uint8_t> bytes;
    for (int phrase = 0; phrase < phrases; ++phrase) {
        Pianoroll roll(kBarsPerPhrase);
        for (int note = below(120); note > 0; --note) {
            const Family family = kAllFamilies[static_cast<std::size_t>(below(5))];
            const int start = below(roll.steps());
            const int pitch = below(kPitches);
            for (int step = start; step < std::min(roll.steps(), start + 1 + below(60)); ++step)
                roll.set(step / kStepsPerBar, step % kStepsPerBar, pitch, family);
        }
        const auto packed = roll.packed();
        bytes.insert(bytes.end(), packed.begin(), packed.end());
    }
    return bytes;
}

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
        m_python = pythonWithNumpy();
        if (m_python.isEmpty()) QSKIP("python3 with numpy is not installed (apt-get install python3-numpy)");
        QVERIFY(m_folder.isValid());
    }

    void realPhrasesAgree() {
        const auto rock = test::sharedData("rock.tar.xz");
        if (!rock) QSKIP("shared/data/rock.tar.xz is not here");
        DatasetSettings settings;
        settings.sources = {*rock};
        settings.output = folder() / "valid.safetensors";
        settings.onlyPathsUnder = "valid";
        const auto built = buildDataset(settings);
        QVERIFY2(built.ok(), built ? "" : built.error().message.c_str());
        const auto all = PhraseDataset::open(settings.output);
        QVERIFY(all.ok());
        QVERIFY(all->size() >= kRealPhrases);
        std::vector<std::uint8_t> bytes;
        for (std::size_t i = 0; i < kRealPhrases; ++i) {
            const auto packed = all->packed(i);
            bytes.insert(bytes.end(), packed.begin(), packed.end());
        }
        check(bytes);
    }

    void randomPhrasesAgree() { check(randomPhrases(200)); }

private:
    fs::path folder() const { return m_folder.path().toStdString(); }

    void check(std::span<const std::uint8_t> bytes) {
        const fs::path path = folder() / "phrases.safetensors";
        QVERIFY(writePhrases(path, bytes).ok());
        const QJsonObject theirs = oracle(m_python, *m_oracle, path);
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

QTEST_GUILESS_MAIN(MetricsOracleTest)
#include "MetricsOracleTest.moc"
