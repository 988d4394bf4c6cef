// SPDX-License-Identifier: MIT
#include "core/ml/provenance/GenerationRecord.h"
#include "core/base/File.h"
#include "core/ml/provenance/ModelHash.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace muse;

class GenerationRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack() {
        GenerationRecord record;
        GenerationSettings& settings = record.settings;
        settings.bars = 11;
        settings.seed = (std::uint64_t{1} << 53) + 1;
        settings.continued = settings.calibrated = settings.bassArgMax = false;
        settings.batchStatistics = settings.everyStep = settings.mergeGaps = settings.dropShort = true;
        settings.binarisation = Binarisation::Bernoulli;
        settings.threshold = -0.35;
        settings.trackThresholds[index(Family::Guitar)] = 0.15;
        settings.latents.piece = {7, 0.5};
        settings.latents.course.strength = 0;
        settings.latents.player[index(Family::Guitar)].seed = 0;
        settings.latents.playersCourse[index(Family::Strings)] = {~std::uint64_t{0}, 2};
        settings.morph =
            Morph{{{3, settings.latents, {}}, {4, {}, {}}}, {{0, 0.5f}, {0.25f, 1}}, Interpolation::Linear};
        settings.morph->corners.push_back({1, {}, {*settings.morph}});
        record.given = Family::Drums;
        record.modelHash = "0123456789abcdef0123456789abcdef";
        record.version = "0.1.0";
        record.dynamics = 0.7;
        settings.firstPhrase = 3;
        record.kept.lock(Family::Piano, 2, true);
        record.kept.lock(Family::Piano, 0, true);
        record.givenHash = "00ff";

        const auto read = generationRecord(toText(record));
        QVERIFY2(read.ok(), read.ok() ? "" : read.error().message.c_str());
        const GenerationSettings& again = read->settings;
        QCOMPARE(again.bars, settings.bars);
        QCOMPARE(again.seed, settings.seed);
        QCOMPARE(again.threshold, settings.threshold);
        QCOMPARE(again.trackThresholds, settings.trackThresholds);
        QVERIFY(again.binarisation == settings.binarisation);
        QVERIFY(again.latents == settings.latents);
        QVERIFY(again.morph == settings.morph);
        QVERIFY(read->given == record.given);
        QCOMPARE(read->modelHash, record.modelHash);
        QCOMPARE(read->version, record.version);
        QCOMPARE(read->dynamics, record.dynamics);
        QCOMPARE(again.firstPhrase, settings.firstPhrase);
        QVERIFY(read->kept == record.kept);
        QCOMPARE(read->givenHash, record.givenHash);
        QCOMPARE(toText(*read), toText(record));
    }

    void whatIsUsualIsLeftOut() {
        QCOMPARE(toText(GenerationRecord{}), std::string(R"({"bars":4,"seed":1})"));
        const auto read = generationRecord("{}");
        QVERIFY(read.ok());
        QCOMPARE(toText(*read), toText(GenerationRecord{}));
    }

    void nonsenseIsNamed_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("no object");
        QTest::newRow("bars") << QByteArray(R"({"bars":-1})") << QByteArray("'bars'");
        QTest::newRow("huge bars") << QByteArray(R"({"bars":1e300})") << QByteArray("'bars'");
        QTest::newRow("kept bars") << QByteArray(R"({"kept":{"Bass":[-1]}})") << QByteArray("'kept.Bass'");
        QTest::newRow("phrase") << QByteArray(R"({"firstPhrase":-1})") << QByteArray("'firstPhrase'");
        QTest::newRow("seed") << QByteArray(R"({"seed":-3})") << QByteArray("seed");
        QTest::newRow("threshold") << QByteArray(R"({"threshold":"high"})") << QByteArray("'threshold'");
        QTest::newRow("a track's threshold")
            << QByteArray(R"({"trackThresholds":{"Piano":2}})") << QByteArray("'trackThresholds.Piano'");
        QTest::newRow("no track's threshold")
            << QByteArray(R"({"trackThresholds":{"Horn":0}})") << QByteArray("'Horn'");
        QTest::newRow("flag") << QByteArray(R"({"everyStep":1})") << QByteArray("'everyStep'");
        QTest::newRow("given") << QByteArray(R"({"given":"Horn"})") << QByteArray("'given'");
        QTest::newRow("role") << QByteArray(R"({"latents":{"mood":{}}})") << QByteArray("'latents.mood'");
        QTest::newRow("track") << QByteArray(R"({"latents":{"player":{"Horn":{}}}})") << QByteArray("'Horn'");
        QTest::newRow("strength") << QByteArray(R"({"latents":{"piece":{"strength":9}}})")
                                  << QByteArray("piece.strength");
        QTest::newRow("corners") << QByteArray(R"({"morph":{"corners":[],"path":[[0,0]]}})") << QByteArray("corners");
        QTest::newRow("path") << QByteArray(R"({"morph":{"corners":[{"seed":1}],"path":[[0,2]]}})")
                              << QByteArray("morph.path");
    }

    void nonsenseIsNamed() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, named);
        const auto read = generationRecord(text.toStdString());
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.find(named.toStdString()) != std::string::npos, read.error().message.c_str());
    }

    void whatGoesOnHoldsThePieceAndDrawsTheCourseAnew() {
        GenerationRecord record;
        record.settings.seed = 7;
        record.settings.latents.piece.seed = 3;
        record.settings.latents.course.seed = 4;
        record.settings.latents.of(LatentRole::Player, Family::Guitar).strength = 0.5;
        const LatentChoice next = continuedLatents(record);
        QCOMPARE(*next.piece.seed, std::uint64_t{3});
        QVERIFY(!next.course.seed);
        for (const Family family : kAllFamilies) {
            QCOMPARE(*next.of(LatentRole::Player, family).seed, std::uint64_t{7});
            QVERIFY(!next.of(LatentRole::PlayersCourse, family).seed);
        }
        QCOMPARE(next.of(LatentRole::Player, Family::Guitar).strength, 0.5);
        record.settings.morph = Morph{{{1, {}, {}}, {2, {}, {}}}};
        QVERIFY(!continuedLatents(record).piece.seed);
    }

    void aModelIsKnownByItsContent() {
        QTemporaryDir folder;
        const auto file = [&](const char* name, const std::string& content) {
            const auto path = std::filesystem::path(folder.path().toStdString()) / name;
            [&] { QVERIFY(replaceFile(path, {content.begin(), content.end()}).ok()); }();
            return path;
        };
        const auto one = modelHash(file("one", "weights"));
        QVERIFY(one.ok());
        QCOMPARE(one->size(), std::size_t{32});
        QCOMPARE(*modelHash(file("same", "weights")), *one);
        QVERIFY(*modelHash(file("other", "weightS")) != *one);
        QVERIFY(!modelHash("/nowhere/at/all").ok());
    }
};

MUSE_TEST(GenerationRecordTest)
#include "GenerationRecordTest.moc"
