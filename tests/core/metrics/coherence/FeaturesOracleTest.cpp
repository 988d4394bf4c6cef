// SPDX-License-Identifier: MIT
#include "core/dataset/store/PhraseDataset.h"
#include "core/metrics/coherence/PhraseFeatures.h"
#include "core/metrics/sets/FrechetDistance.h"
#include "tests/core/metrics/support/NumpyOracle.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <array>
#include <cmath>

using namespace muse;
namespace fs = std::filesystem;

namespace {

constexpr double kTolerance = 1e-9;
/// Of some 220 songs.
constexpr std::size_t kRealPhrases = 1000;
/// The paper's metrics, which have an oracle of their own.
constexpr std::array kElsewhere = {FeatureGroupId::EmptyBars,           FeatureGroupId::UsedPitchClasses,
                                   FeatureGroupId::TonalDistance,       FeatureGroupId::QualifiedNotesTwo,
                                   FeatureGroupId::QualifiedNotesThree, FeatureGroupId::DrumPattern};

bool isElsewhere(std::size_t feature) {
    return std::ranges::find(kElsewhere, groupOfFeature(feature).id) != kElsewhere.end();
}

} // namespace

/// Holds the features of phrases against oracle.py (numpy), value by value, and the Frechet distance of two sets too.
class FeaturesOracleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
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
        const QJsonObject answer =
            test::askOracle(m_python, test::sourcePath("tests/core/metrics/coherence/oracle.py"), path);
        const QJsonObject theirs = answer["features"].toObject();
        const auto data = PhraseDataset::open(path);
        QVERIFY(data.ok());
        FeatureTable table = measurePhrases(data->size(), [&](std::size_t i) { return data->phrase(i); });
        int compared = 0;
        for (std::size_t feature = 0; feature < featureCount(); ++feature) {
            if (isElsewhere(feature)) continue;
            const QString name = QString::fromStdString(featureName(feature));
            const QJsonArray values = theirs[name].toArray();
            QVERIFY2(static_cast<std::size_t>(values.size()) == table.size(), qPrintable(name + " has no oracle"));
            for (std::size_t i = 0; i < table.size(); ++i) {
                const QJsonValue value = values[static_cast<qsizetype>(i)];
                const double ours = table.row(i)[feature];
                const bool agree =
                    value.isNull() ? std::isnan(ours) : std::abs(ours - value.toDouble(-1e9)) < kTolerance;
                QVERIFY2(agree, qPrintable(QString("%1 of phrase %2: %3, the oracle says %4")
                                               .arg(name)
                                               .arg(i)
                                               .arg(ours, 0, 'g', 12)
                                               .arg(value.toDouble(std::nan("")), 0, 'g', 12)));
                ++compared;
            }
        }
        QVERIFY(compared > 40000);
        checkDistance(table, answer["frechet"].toDouble());
    }

    /// Of the even phrases from the odd ones, by what the oracle knows: features that never vary are left out.
    void checkDistance(FeatureTable& table, double theirs) {
        std::array<FeatureTable, 2> halves = {FeatureTable((table.size() + 1) / 2), FeatureTable(table.size() / 2)};
        for (std::size_t i = 0; i < table.size(); ++i) {
            for (std::size_t feature = 0; feature < featureCount(); ++feature)
                if (isElsewhere(feature)) table.row(i)[feature] = 0;
            std::ranges::copy(table.row(i), halves[i % 2].row(i / 2).begin());
        }
        const double ours = frechetDistance(halves[0], halves[1]);
        QVERIFY2(std::abs(ours / theirs - 1) < 1e-4, qPrintable(QString("%1, %2").arg(ours).arg(theirs)));
    }

    QString m_python;
    QTemporaryDir m_folder;
};

MUSE_TEST(FeaturesOracleTest)
#include "FeaturesOracleTest.moc"
