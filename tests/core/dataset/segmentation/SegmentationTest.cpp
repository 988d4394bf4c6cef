// SPDX-License-Identifier: MIT
#include "core/dataset/segmentation/Segmentation.h"

#include "core/dataset/segmentation/PhraseRules.h"
#include "core/dataset/segmentation/Recurrence.h"
#include "core/dataset/segmentation/SegmentLabels.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace muse;

namespace {

/// Eight bars of material: a bass line, chords and drums that depend on the seed alone.
Pianoroll material(unsigned seed, int bars) {
    std::mt19937 random(seed);
    const auto draw = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    Pianoroll roll(bars);
    for (int bar = 0; bar < bars; ++bar) {
        const int root = draw(0, 11);
        for (int beat = 0; beat < 4; ++beat) {
            const int bass = 12 + (root + (draw(0, 1) != 0 ? 7 : 0)) % 12;
            for (int step = 0; step < 22; ++step) {
                roll.set(bar, beat * 24 + step, bass, Family::Bass);
                for (const int interval : {0, draw(3, 4), 7})
                    roll.set(bar, beat * 24 + step, 36 + (root + interval) % 12, Family::Piano);
            }
            roll.set(bar, beat * 24, 12, Family::Drums);
        }
    }
    return roll;
}

struct Planted {
    Pianoroll roll;
    std::vector<int> begins;
};

/// "AABA" with those lengths in bars; every A is the same, but for some cells of noise.
Planted song(const std::string& form, const std::map<char, int>& lengths, int noise = 0) {
    Planted planted;
    for (const char letter : form) {
        planted.begins.push_back(planted.roll.bars());
        planted.roll.append(material(static_cast<unsigned>(letter), lengths.at(letter)));
    }
    std::mt19937 random(7);
    for (int i = 0; i < noise * planted.roll.bars(); ++i)
        planted.roll.set(static_cast<int>(random() % static_cast<unsigned>(planted.roll.bars())),
                         static_cast<int>(random() % kStepsPerBar), static_cast<int>(random() % kPitches),
                         Family::Guitar);
    return planted;
}

QString words(const std::vector<Segment>& segments) {
    QString text;
    for (const Segment& one : segments)
        text += QString("%1+%2:%3 ").arg(one.firstBar).arg(one.bars).arg(one.label);
    return text;
}

} // namespace

class SegmentationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedFormsAreFound_data() {
        QTest::addColumn<QString>("form");
        QTest::addColumn<int>("a");
        QTest::addColumn<int>("b");
        QTest::addColumn<int>("noise");
        QTest::newRow("AABA, eight bars") << "AABA" << 8 << 8 << 0;
        QTest::newRow("AABA, sixteen bars") << "AABA" << 16 << 16 << 0;
        QTest::newRow("ABBA, eight and twelve") << "ABBA" << 8 << 12 << 0;
        QTest::newRow("ABABCB") << "ABABCB" << 16 << 8 << 0;
        QTest::newRow("ABACA, ten bars") << "ABACA" << 10 << 12 << 0;
        QTest::newRow("AABA with noise") << "AABA" << 16 << 16 << 4;
    }

    /// Where A follows A at once nothing new begins, but the song goes back to where it was: structural features show
    /// that too, so a boundary there may be found and need not be. All others must be, within a bar. The reference's
    /// threshold is low (0.05), so that in a song of many parts one boundary too many is allowed.
    void plantedFormsAreFound() {
        QFETCH(QString, form);
        QFETCH(int, a);
        QFETCH(int, b);
        QFETCH(int, noise);
        const std::string letters = form.toStdString();
        const Planted planted = song(letters, {{'A', a}, {'B', b}, {'C', 12}}, noise);
        const std::vector<Segment> found = segment(planted.roll);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().firstBar, 0);
        QCOMPARE(found.back().firstBar + found.back().bars, planted.roll.bars());
        const auto near = [&](int bar) {
            return std::ranges::any_of(found, [&](const Segment& one) { return std::abs(one.firstBar - bar) <= 1; });
        };
        for (std::size_t i = 1; i < planted.begins.size(); ++i)
            if (letters[i] != letters[i - 1])
                QVERIFY2(near(planted.begins[i]),
                         qPrintable(QString("bar %1: %2").arg(planted.begins[i]).arg(words(found))));
        const auto invented = std::ranges::count_if(found, [&](const Segment& one) {
            return std::ranges::none_of(planted.begins, [&](int bar) { return std::abs(one.firstBar - bar) <= 1; });
        });
        QVERIFY2(invented <= (form.size() > 5 ? 1 : 0), qPrintable(words(found)));
        // The same letter gets the same label, another letter another.
        std::map<char, int> labels;
        for (const Segment& one : found)
            for (std::size_t i = 0; i < planted.begins.size(); ++i) {
                if (std::abs(one.firstBar - planted.begins[i]) > 1) continue;
                const auto [known, isNew] = labels.try_emplace(letters[i], one.label);
                QVERIFY2(known->second == one.label, qPrintable(words(found)));
            }
        std::set<int> distinct;
        for (const auto& [letter, label] : labels)
            distinct.insert(label);
        QVERIFY2(distinct.size() == labels.size(), qPrintable(words(found)));
    }

    void whatHasNoFormIsOneSegment() {
        QCOMPARE(segment(Pianoroll(0)).size(), std::size_t{0});
        for (const int bars : {1, 2, 3, 40}) {
            QCOMPARE(segment(Pianoroll(bars)), (std::vector<Segment>{{0, bars, 0}}));
        }
    }

    void aLoopIsOneMaterial() {
        Pianoroll loop;
        for (int i = 0; i < 32; ++i)
            loop.append(material(1, 1));
        for (const Segment& one : segment(loop))
            QCOMPARE(one.label, 0);
    }

    void theSameRollGivesTheSameSegments() {
        const Planted planted = song("ABABCB", {{'A', 16}, {'B', 8}, {'C', 12}}, 4);
        QCOMPARE(segment(planted.roll), segment(planted.roll));
    }

    void aVeryLongSongIsCutInPieces() {
        Pianoroll medley;
        for (unsigned i = 0; medley.bars() < kMostBarsTogether + 100; ++i)
            medley.append(material(i % 9, 12));
        const auto segments = segment(medley);
        int next = 0;
        for (const Segment& one : segments) {
            QCOMPARE(one.firstBar, next);
            next += one.bars;
        }
        QCOMPARE(next, medley.bars());
        QVERIFY(segments.size() > 10);
    }

    /// The first recurs in the second and the second in the third; first and third have nothing to do with one another.
    void whatAThirdJoinsIsTheSame() {
        Recurrence alike(60);
        const auto match = [&](int a, int b, int frames) {
            for (int i = 0; i < frames; ++i) {
                alike.set(a + i, b + i);
                alike.set(b + i, a + i);
            }
        };
        match(0, 10, 10);
        match(10, 25, 10);
        const std::vector<FrameSpan> spans = {{0, 10}, {10, 20}, {25, 35}, {40, 50}};
        QCOMPARE(segmentSimilarity(alike, spans[0], spans[1], {}), 1.0);
        QCOMPARE(segmentSimilarity(alike, spans[0], spans[2], {}), 0.0);
        QCOMPARE(segmentLabels(alike, spans, {}), (std::vector<int>{0, 0, 0, 1}));
    }

    void aGapCostsSomeOfTheMatch() {
        Recurrence alike(40);
        for (int i = 0; i < 20; ++i)
            if (i != 10) alike.set(i, 20 + i), alike.set(20 + i, i);
        // Nineteen frames match and one breaks them: 19 - 5 of 20.
        QCOMPARE(segmentSimilarity(alike, {0, 20}, {20, 40}, {}), (19.0 - 5.0) / 20);
    }

    void framesThatRecurDoSoBothWays() {
        const Planted planted = song("AABA", {{'A', 8}, {'B', 8}});
        const SegmentationSettings settings;
        const StructureFrames frames = structureFrames(planted.roll);
        QCOMPARE(frames.count, 32 * kFramesPerBar);
        const Recurrence alike = recurrence(frames, settings);
        QCOMPARE(alike.size(), frames.count - settings.embedding + 1);
        int count = 0;
        for (int i = 0; i < alike.size(); ++i) {
            QVERIFY(!alike.at(i, i));
            for (int j = 0; j < alike.size(); ++j) {
                QCOMPARE(alike.at(i, j), alike.at(j, i));
                count += alike.at(i, j);
            }
        }
        QVERIFY(count > 0);
        // Frame 10 of the first A is frame 10 of the second and of the last.
        QVERIFY(alike.at(10, 10 + 8 * kFramesPerBar));
        QVERIFY(alike.at(10, 10 + 24 * kFramesPerBar));
        QVERIFY(!alike.at(10, 10 + 16 * kFramesPerBar));
    }

    void framesCountCellsByPitchClass() {
        Pianoroll roll(1);
        for (int step = 6; step < 12; ++step) {
            roll.set(0, step, 0, Family::Bass);   // C
            roll.set(0, step, 48, Family::Piano); // C
            roll.set(0, step, 55, Family::Piano); // G
        }
        roll.set(0, 13, 83, Family::Strings); // B
        const StructureFrames frames = structureFrames(roll);
        const auto value = [&](int frame, int bin) {
            return frames.values[static_cast<std::size_t>(frame * kChromaBins + bin)];
        };
        QCOMPARE(value(1, 0), 12.0f);
        QCOMPARE(value(1, 7), 6.0f);
        QCOMPARE(value(2, 11), 1.0f);
        QCOMPARE(std::accumulate(frames.values.begin(), frames.values.end(), 0.0f), 19.0f);
    }

    void thePaperSRulesMakePhrases_data() {
        QTest::addColumn<int>("bars");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("kept");
        const auto row = [](int bars, int first, int kept) {
            QTest::newRow(qPrintable(QString("%1 bars").arg(bars))) << bars << first << kept;
        };
        for (const int dropped : {1, 4, 5})
            row(dropped, 0, 0);
        row(6, -1, 8);
        row(7, 0, 8);
        row(8, 0, 8);
        row(9, 0, 8);
        row(10, 1, 8);
        row(11, 0, 12);
        row(12, 0, 12);
        row(18, 1, 16);
    }

    void thePaperSRulesMakePhrases() {
        QFETCH(int, bars);
        QFETCH(int, first);
        QFETCH(int, kept);
        const std::vector<Segment> segments = {{0, 4, 0}, {4, bars, 1}, {4 + bars, 8, 2}};
        const auto regions = phraseRegions(segments, bars + 12);
        QCOMPARE(regions.size(), std::size_t{kept > 0 ? 1u : 0u});
        if (kept > 0) QCOMPARE(regions[0], (Segment{4 + first, kept, 1}));
    }

    void firstAndLastSegmentsAreDropped() {
        QVERIFY(phraseRegions({}, 0).empty());
        QVERIFY(phraseRegions(std::vector<Segment>{{0, 16, 0}}, 16).empty());
        QVERIFY(phraseRegions(std::vector<Segment>{{0, 16, 0}, {16, 16, 1}}, 32).empty());
        // Six bars would reach beyond the song on both sides.
        QVERIFY(phraseRegions(std::vector<Segment>{{0, 0, 0}, {0, 6, 1}, {6, 0, 2}}, 6).empty());
    }
};

MUSE_TEST(SegmentationTest)
#include "SegmentationTest.moc"
