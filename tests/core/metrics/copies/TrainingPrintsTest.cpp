// SPDX-License-Identifier: MIT
#include "core/metrics/copies/TrainingPrints.h"

#include "core/base/File.h"
#include "core/base/Safetensors.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <random>

using namespace muse;

namespace {

/// A riff of its own for each number, in all five tracks but the strings.
Pianoroll riff(int number, int bars = kBarsPerPhrase) {
    std::mt19937 random(static_cast<unsigned>(number) + 1);
    const auto draw = [&random](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    Pianoroll roll(bars);
    for (int bar = 0; bar < bars; ++bar)
        for (int sixteenth = 0; sixteenth < 16; ++sixteenth) {
            const int step = sixteenth * 6;
            for (const Family family : {Family::Bass, Family::Guitar, Family::Piano}) {
                const int pitch = 12 + draw(48);
                if (draw(3) == 0)
                    for (int length = 0; length < 5; ++length)
                        roll.set(bar, step + length, pitch, family);
            }
            // Rock's drums are all alike.
            if (sixteenth % 4 == 0) roll.set(bar, step, sixteenth % 8 == 0 ? 12 : 14, Family::Drums);
            if (draw(4) == 0) roll.set(bar, step, 18, Family::Drums);
        }
    return roll;
}

std::vector<OnsetPrint> printsOf(int first, int last) {
    std::vector<OnsetPrint> prints;
    for (int number = first; number < last; ++number)
        prints.push_back(onsetPrint(riff(number)));
    return prints;
}

} // namespace

class TrainingPrintsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    TrainingPrints m_prints = trainingPrints("riffs", printsOf(0, 40), printsOf(100, 160));

    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

private Q_SLOTS:
    void aFileTellsTheSame() {
        QVERIFY(writeTrainingPrints(path("riffs.prints"), m_prints).ok());
        const auto read = readTrainingPrints(path("riffs.prints"));
        QVERIFY(read.ok());
        QCOMPARE(read->data, std::string("riffs"));
        QVERIFY(read->prints == m_prints.prints);
        for (std::size_t place = 0; place < read->rare.size(); ++place)
            QCOMPARE(read->rare[place], m_prints.rare[place]);
        QVERIFY(m_prints.rareFor(std::nullopt) > 0 && m_prints.rareFor(std::nullopt) < 1);
        QVERIFY(m_prints.rareFor(Family::Drums) != m_prints.rareFor(std::nullopt));
    }

    void whatIsNoSuchFileIsRefused() {
        QVERIFY(!readTrainingPrints(path("missing.prints")).ok());
        QVERIFY(replaceFile(path("text.prints"), "no prints").ok());
        QVERIFY(!readTrainingPrints(path("text.prints")).ok());
        SafetensorsContent other;
        other.metadata["format"] = "musegan-model 1";
        QVERIFY(writeSafetensors(path("model.prints"), other).ok());
        const auto model = readTrainingPrints(path("model.prints"));
        QVERIFY(!model.ok());
        QVERIFY(model.error().message.find("musegan dataset prints") != std::string::npos);
        const std::vector<std::uint8_t> bytes(10);
        other.metadata["format"] = "musegan-prints 1";
        other.tensors["prints"] = {"U8", {1, 10}, bytes};
        QVERIFY(writeSafetensors(path("short.prints"), other).ok());
        QVERIFY(!readTrainingPrints(path("short.prints")).ok());
    }

    void aDistanceThatCannotBeIsUnknown() {
        SafetensorsContent content;
        content.metadata = {{"format", "musegan-prints 1"}, {"rare", "17"}, {"rare given Bass", "x"}};
        content.tensors["prints"] = {"U8", {0, std::int64_t{kHashedPrintBytes}}, {}};
        QVERIFY(writeSafetensors(path("odd.prints"), content).ok());
        const auto read = readTrainingPrints(path("odd.prints"));
        QVERIFY(read.ok());
        QVERIFY(std::isnan(read->rareFor(std::nullopt)));
        QVERIFY(std::isnan(read->rareFor(Family::Bass)));
    }

    void aCopiedPhraseIsFoundWhereItStands() {
        Pianoroll piece = riff(200);
        piece.append(riff(7));
        piece.append(riff(201));
        const auto nearness = nearnessOf(piece, m_prints, std::nullopt);
        QVERIFY(nearness.has_value());
        QCOMPARE(nearness->bar, kBarsPerPhrase);
        QCOMPARE(nearness->distance, 0.0);
        QVERIFY(nearness->perhapsCopied());
    }

    void whatIsNoPhraseHasNoNearness() {
        QVERIFY(!nearnessOf(riff(7, 3), m_prints, std::nullopt));
        QVERIFY(!nearnessOf(Pianoroll(8), m_prints, std::nullopt));
    }
};

MUSE_TEST(TrainingPrintsTest)
#include "TrainingPrintsTest.moc"
