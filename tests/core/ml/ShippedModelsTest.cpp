// SPDX-License-Identifier: MIT
#include "core/metrics/Metrics.h"
#include "core/metrics/copies/TrainingPrints.h"
#include "core/ml/GenerationModel.h"
#include "tests/support/TestProgram.h"

#include <QStringList>
#include <QtTest>
#include <algorithm>

using namespace muse;

namespace {

constexpr std::uintmax_t kMostBytes = 10'000'000;
constexpr std::uintmax_t kMostBytesTogether = 60'000'000;
constexpr int kBars = 800;
constexpr double kTolerance = 5; ///< percent of bars: 800 stand for the card's 20,000

std::filesystem::path modelsFolder() {
    return std::filesystem::path(MUSE_SOURCE_DIR) / "assets" / "models";
}

std::filesystem::path fileOf(const QString& model) {
    return modelsFolder() / (model.toStdString() + ".safetensors");
}

/// The cells of the first row of a card's table that begins with `name`, without it.
QStringList cardRow(const ModelCard& card, const QString& name) {
    for (const QString& line : QString::fromStdString(card.description).split('\n'))
        if (line.startsWith("| " + name + " |")) return line.split('|').mid(2);
    return {};
}

GenerationSettings phrasesBySeed(std::uint64_t seed) {
    GenerationSettings settings;
    settings.bars = kBars;
    settings.seed = seed;
    settings.continued = false;
    return settings;
}

} // namespace

/// What is in the box is what its cards say.
class ShippedModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const auto composer = GenerationModel::load(fileOf("composer"));
        QVERIFY(composer);
        auto settings = phrasesBySeed(3);
        settings.bars = 16;
        m_given = *(*composer)->generate(settings);
        settings.seed = 4;
        m_otherGiven = *(*composer)->generate(settings);
    }

    /// So that the window can tell copies from music.
    void printsOfWhatTheyLearntFromAreBesideThem() {
        const auto path = modelsFolder() / "rock-train.prints";
        QVERIFY(std::filesystem::file_size(path) <= 6'000'000);
        const auto prints = readTrainingPrints(path);
        QVERIFY2(prints.ok(), prints ? "" : prints.error().message.c_str());
        QVERIFY(prints->prints.size() > 70'000);
        for (const double rare : prints->rare)
            QVERIFY(rare > 0.1 && rare < 0.6);
        const auto copied = nearnessOf(m_given, *prints, std::nullopt);
        QVERIFY(copied && !copied->perhapsCopied());
    }

    void fitInTheBox() {
        std::uintmax_t together = 0;
        for (const auto& entry : std::filesystem::directory_iterator(modelsFolder())) {
            QVERIFY2(entry.file_size() < kMostBytes, entry.path().c_str());
            together += entry.file_size();
        }
        QVERIFY(together < kMostBytesTogether);
    }

    void cardsSayHowTheyMeasureUp_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("given");
        for (const char* kind : {"composer", "hybrid", "jamming"})
            QTest::newRow(kind) << kind << QString();
        for (const Family family : kAllFamilies)
            QTest::addRow("composer-%s", QString(name(family).data()).toLower().toUtf8().data())
                << "composer" << QString(name(family).data());
    }

    void cardsSayHowTheyMeasureUp() {
        QFETCH(QString, kind);
        QFETCH(QString, given);
        const auto card = readModelCard(fileOf(QTest::currentDataTag()));
        QVERIFY2(card, card ? "" : card.error().message.c_str());
        QCOMPARE(QString(name(card->config.kind).data()), kind);
        QCOMPARE(card->config.given ? QString(name(*card->config.given).data()) : QString(), given);
        QVERIFY(card->calibration);
        QVERIFY(card->description.find("rock/train") != std::string::npos);
        QVERIFY(card->description.find("**Training:**") != std::string::npos);
        const QStringList played = cardRow(*card, "as played");
        QVERIFY(played.size() >= 7);
        QCOMPARE(played[0].trimmed(), QString("20000"));
        QVERIFY(played[6].toDouble() > 0 && played[6].toDouble() < 1);
        QVERIFY(cardRow(*card, "step by step").size() >= 7);
    }

    /// A scratch model's silent bars, made anew, are those that its card promises.
    void scratchModelsDoAsTheirCardsSay_data() {
        QTest::addColumn<QString>("file");
        for (const char* kind : {"composer", "hybrid", "jamming"})
            QTest::newRow(kind) << kind;
    }

    void scratchModelsDoAsTheirCardsSay() {
        QFETCH(QString, file);
        const auto model = GenerationModel::load(fileOf(file));
        QVERIFY(model);
        const auto report = evaluate(*(*model)->generate(phrasesBySeed(1)));
        const QStringList promised = cardRow((*model)->card(), "as played")[1].split('/');
        for (const Family family : kAllFamilies) {
            const double silent = report.emptyBars[index(family)];
            QVERIFY2(std::abs(silent - promised[static_cast<int>(index(family))].toDouble()) < kTolerance,
                     qPrintable(QString("%1: %2").arg(name(family).data()).arg(silent)));
            if (family != Family::Drums) QVERIFY(report.qualifiedNotesTwo[index(family)] >= 90);
        }
    }

    void accompanimentsHearTheGivenTrack_data() {
        QTest::addColumn<QString>("file");
        for (const Family family : kAllFamilies)
            QTest::newRow(name(family).data()) << "composer-" + QString(name(family).data()).toLower();
    }

    void accompanimentsHearTheGivenTrack() {
        QFETCH(QString, file);
        const auto model = GenerationModel::load(fileOf(file));
        QVERIFY(model);
        const Family given = *(*model)->card().config.given;
        const auto band = *(*model)->accompany(m_given, phrasesBySeed(1));
        QCOMPARE(*(*model)->accompany(m_given, phrasesBySeed(1)), band);
        const auto other = *(*model)->accompany(m_otherGiven, phrasesBySeed(1));
        for (const Family family : kAllFamilies) {
            QVERIFY2(band.count(family) > 0, name(family).data());
            Pianoroll mixed = band;
            mixed.copyFamily(other, family);
            if (family != given) QVERIFY2(mixed != band, name(family).data());
            Pianoroll untouched = m_given;
            untouched.copyFamily(band, given);
            QCOMPARE(untouched, m_given);
        }
    }

private:
    Pianoroll m_given, m_otherGiven;
};

MUSE_TEST(ShippedModelsTest)
#include "ShippedModelsTest.moc"
