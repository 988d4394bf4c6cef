// SPDX-License-Identifier: MIT
#include "core/dataset/funnel/Selection.h"

#include "core/dataset/funnel/Rejections.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <set>

using namespace muse;

namespace {

Fingerprint print(std::uint64_t value) {
    return {value, value + 1};
}

/// A song with those notes (and, transposed, those), of one window an entry of `phrases`.
SongRecord song(std::uint64_t notes, std::uint64_t transposed, const std::vector<std::uint64_t>& phrases) {
    SongRecord record;
    record.name = "song" + std::to_string(notes);
    record.prints = {print(notes), print(transposed)};
    for (const std::uint64_t phrase : phrases) {
        Window window;
        window.firstBar = static_cast<int>(4 * record.windows.size());
        window.families.fill(1);
        window.content = print(phrase);
        record.windows.push_back(window);
    }
    record.windowsSeen.pass(static_cast<std::int64_t>(phrases.size()));
    return record;
}

std::string reasonOf(const Selection& selection, std::size_t number) {
    return selection.report().decisions[number].reason;
}

} // namespace

class SelectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesFallByTheRule_data() {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("used");
        QTest::newRow("keep") << static_cast<int>(DuplicateRule::Keep) << 4;
        QTest::newRow("same notes") << static_cast<int>(DuplicateRule::SameNotes) << 3;
        QTest::newRow("transposed") << static_cast<int>(DuplicateRule::Transposed) << 2;
    }

    void copiesFallByTheRule() {
        QFETCH(int, rule);
        QFETCH(int, used);
        DatasetSettings settings;
        settings.duplicates = static_cast<DuplicateRule>(rule);
        Selection selection(settings);
        selection.add(song(1, 100, {1}));
        selection.add(song(1, 100, {2})); // the same notes
        selection.add(song(2, 100, {3})); // transposed
        selection.add(song(3, 300, {4})); // another song
        QCOMPARE(selection.report().filesUsed, used);
        const StageCount& stage = selection.report().funnel.at(FunnelStage::Duplicates);
        QCOMPARE(stage.in, 4);
        QCOMPARE(stage.out, used);
        QCOMPARE(stage.on, rule != static_cast<int>(DuplicateRule::Keep));
        if (settings.duplicates == DuplicateRule::Transposed) {
            QCOMPARE(reasonOf(selection, 1), std::string(rejection::kSameNotes));
            QCOMPARE(reasonOf(selection, 2), std::string(rejection::kTransposedCopy));
        }
    }

    void aSongThatFellBeforeIsNoOriginal() {
        const DatasetSettings settings;
        Selection selection(settings);
        SongRecord unmetred = song(1, 1, {});
        unmetred.rejectedAt = FunnelStage::Metre;
        unmetred.reason = rejection::kNotFourFour;
        selection.add(unmetred);
        selection.add(song(1, 1, {1}));
        QCOMPARE(selection.report().filesUsed, 1);
        QCOMPARE(selection.report().funnel.at(FunnelStage::Metre).rejected.at(rejection::kNotFourFour), 1);
        QCOMPARE(selection.report().funnel.at(FunnelStage::Duplicates).in, 1);
    }

    void everyStageAddsUp() {
        const DatasetSettings settings;
        Selection selection(settings);
        selection.add(song(1, 1, {1, 2, 1}));
        selection.add(song(2, 2, {2}));
        selection.addOutmatched(song(3, 3, {3}));
        for (const FunnelStage stage : kAllFunnelStages) {
            const StageCount& count = selection.report().funnel.at(stage);
            std::int64_t rejected = 0;
            for (const auto& [reason, number] : count.rejected)
                rejected += number;
            QCOMPARE(count.in, count.out + rejected);
        }
        QCOMPARE(selection.report().phrases, 2);
        QCOMPARE(selection.phrases().size(), std::size_t{2});
        QCOMPARE(reasonOf(selection, 1), std::string(rejection::kNoWindow));
        QCOMPARE(reasonOf(selection, 2), std::string(rejection::kBetterMatch));
        QCOMPARE(selection.report().funnel.at(FunnelStage::Phrases).rejected.at(rejection::kEqualPhrase), 2);
    }

    void songsThatShareAPhraseStayTogether() {
        DatasetSettings settings;
        settings.split = {1, 1, 1, 5};
        Selection selection(settings);
        // Chains of three songs, each sharing a phrase with the next.
        for (std::uint64_t chain = 0; chain < 60; ++chain)
            for (std::uint64_t link = 0; link < 3; ++link) {
                const std::uint64_t id = chain * 10 + link;
                selection.add(song(id, id, {1000 + id, 1001 + id}));
            }
        const DatasetReport report = selection.withSplits();
        std::set<Split> seen;
        for (std::size_t i = 0; i < report.decisions.size(); i += 3) {
            QCOMPARE(report.decisions[i].split, report.decisions[i + 1].split);
            QCOMPARE(report.decisions[i].split, report.decisions[i + 2].split);
            seen.insert(report.decisions[i].split);
        }
        QCOMPARE(seen.size(), kAllSplits.size());
    }

    void neighboursOfAnArrayStayTogether() {
        DatasetSettings settings;
        settings.split = {1, 1, 1, 5};
        Selection selection(settings);
        for (std::uint64_t i = 0; i < 100; ++i) {
            SongRecord phrase = song(i, i, {i});
            phrase.block = static_cast<std::int64_t>(i / 10);
            selection.add(phrase);
        }
        const DatasetReport report = selection.withSplits();
        for (std::size_t i = 0; i < 100; ++i)
            QCOMPARE(report.decisions[i].split, report.decisions[i / 10 * 10].split);
    }
};

MUSE_TEST(SelectionTest)
#include "SelectionTest.moc"
