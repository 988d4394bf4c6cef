// SPDX-License-Identifier: MIT
#include "core/listening/results/ResultTables.h"
#include "core/listening/results/ResultText.h"
#include "core/listening/results/Screening.h"
#include "tests/core/listening/ListeningFixture.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <random>

using namespace muse;
using namespace muse::test;

namespace {

std::string numbered(const char* name, int number) {
    return std::string(name).append(std::to_string(number));
}

/// A key as a test of three models from scratch and two that accompany has it, with one clip of each and of the
/// anchors; or with two of each of two models, in pairs.
TestKey keyOf(TestKind kind) {
    TestKey key{"test", kind, 1, {}, {}, {}, {}};
    if (kind == TestKind::Rating)
        key.subjects = {{"jamming", {}, {}},
                        {"composer", {}, {}},
                        {"hybrid", {}, {}},
                        {"composer-bass", {}, Family::Bass},
                        {"hybrid-bass", {}, Family::Bass},
                        {"real", SubjectKind::Real, {}},
                        {"mixed", SubjectKind::Mixed, {}}};
    else
        key.subjects = {
            {"old", {}, {}}, {"new", {}, {}}, {"real", SubjectKind::Real, {}}, {"mixed", SubjectKind::Mixed, {}}};
    for (std::size_t subject = 0; subject < key.subjects.size(); ++subject)
        for (const char* copy : {"a", "b"})
            key.clips[key.subjects[subject].name + copy] = subject;
    for (const char* copy : {"a", "b"})
        for (std::size_t i = 0; i < key.subjects.size(); i += kind == TestKind::Ab ? 2 : 1) {
            const std::string clip = key.subjects[i].name + copy;
            if (kind == TestKind::Ab)
                key.trials.push_back({"t" + clip, {clip, key.subjects[i + 1].name + copy}});
            else
                key.trials.push_back({"t" + clip, {clip}});
        }
    return key;
}

/// Rates each subject by a number of its own, the second clip one higher as far as there is room, and every criterion
/// alike but the overall rating, which is 5.
ListenerAnswers rater(const TestKey& key, const std::string& name, const Background& background,
                      const std::vector<int>& ratings) {
    return answersTo(key, name, background, [&](Answer& answer) {
        const int first = ratings[key.clips.at(answer.clips.front())];
        answer.ratings.fill(std::min(first + (answer.clips.front().back() == 'b'), kPoints));
        answer.ratings[index(Criterion::Overall)] = 5;
    });
}

const GroupResults& group(const TestResults& results, const std::string& block, ListenerGroup group) {
    const auto found = std::ranges::find(results.blocks, block, &ResultBlock::name);
    return *std::ranges::find(found->groups, group, &GroupResults::group);
}

double mean(const GroupResults& group, const std::string& name, Criterion criterion = Criterion::Harmonious) {
    const auto found = std::ranges::find_if(group.ratings, [&](const auto& row) { return row.subject.name == name; });
    return found->ratings[index(criterion)].mean;
}

} // namespace

class ResultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meansAreOfEachGroup() {
        const TestKey key = keyOf(TestKind::Rating);
        const TestResults results = resultsOf(key, {rater(key, "a", kMusician, {1, 2, 3, 1, 2, 4, 1}),
                                                    rater(key, "b", kNoMusician, {2, 3, 4, 4, 1, 4, 2}),
                                                    rater(key, "c", kNoMusician, {3, 3, 4, 3, 1, 4, 1})});
        QCOMPARE(results.listeners, 3u);
        QCOMPARE(results.pros, 1u);
        QCOMPARE(results.blocks.size(), 3u);
        QCOMPARE(mean(group(results, "from scratch", ListenerGroup::Pros), "jamming"), 1.5);
        QCOMPARE(mean(group(results, "from scratch", ListenerGroup::NonPros), "jamming"), 3.0);
        QCOMPARE(mean(group(results, "from scratch", ListenerGroup::All), "jamming"), 2.5);
        QCOMPARE(mean(group(results, "from scratch", ListenerGroup::All), "jamming", Criterion::Overall), 5.0);
        QCOMPARE(mean(group(results, "track-conditional", ListenerGroup::NonPros), "composer-bass"), 4.0);
        QCOMPARE(mean(group(results, "anchors", ListenerGroup::All), "real"), 4.5);
        QCOMPARE(group(results, "from scratch", ListenerGroup::All).ratings.size(), 3u);
        QCOMPARE(group(results, "anchors", ListenerGroup::All).pairs.size(), 0u);
        // One listener alone has no interval.
        QVERIFY(std::isnan(group(results, "from scratch", ListenerGroup::Pros).ratings[0].ratings[0].low));
    }

    /// The tests are scipy's on the listeners' means, each pair's p times the number of pairs left.
    void testsAreOverListenersMeans() {
        const TestKey key = keyOf(TestKind::Rating);
        std::vector<ListenerAnswers> listeners;
        std::vector<double> rows;
        std::vector<double> firstPair;
        std::mt19937 random(5);
        for (int i = 0; i < 12; ++i) {
            std::vector<int> ratings;
            for (int subject = 0; subject < 5; ++subject)
                ratings.push_back(1 + static_cast<int>(random() % 3) + (subject == 2));
            ratings.insert(ratings.end(), {4, 1});
            listeners.push_back(rater(key, numbered("l", i), kNoMusician, ratings));
            for (int subject = 0; subject < 3; ++subject)
                rows.push_back(ratings[static_cast<std::size_t>(subject)]);
            firstPair.push_back(ratings[0] - ratings[1]);
        }
        const TestResults results = resultsOf(key, listeners);
        const GroupResults& scratch = group(results, "from scratch", ListenerGroup::All);
        QVERIFY(scratch.friedman.has_value());
        QCOMPARE((*scratch.friedman)[0].p, friedman(rows, 3).p);
        QCOMPARE(scratch.pairs.size(), 3u);
        QCOMPARE(scratch.pairs[0].tests[0].p, wilcoxon(firstPair).p);
        std::vector<double> p;
        std::vector<double> corrected;
        for (const RatedPair& pair : scratch.pairs) {
            p.push_back(pair.tests[0].p);
            corrected.push_back(pair.correctedP[0]);
        }
        QCOMPARE(corrected, holm(p));
        // Two models are a pair, and no more.
        QVERIFY(!group(results, "track-conditional", ListenerGroup::All).friedman);
        QCOMPARE(group(results, "track-conditional", ListenerGroup::All).pairs.size(), 1u);
        // Everybody rated everything 5 overall.
        QCOMPARE((*scratch.friedman)[index(Criterion::Overall)].p, 1.0);
    }

    /// An interval of 95 % holds the true mean in about 95 % of all tests, and its seed decides it.
    void intervalsHoldTheMean() {
        const TestKey key = keyOf(TestKind::Rating);
        std::mt19937 random(6);
        int held = 0;
        constexpr int kTests = 200;
        for (int test = 0; test < kTests; ++test) {
            std::vector<ListenerAnswers> listeners;
            for (int i = 0; i < 30; ++i)
                listeners.push_back(
                    rater(key, numbered("l", i), kMusician, {1 + static_cast<int>(random() % 4), 2, 2, 2, 2, 4, 1}));
            ResultSettings settings;
            settings.resamples = 300;
            const TestResults results = resultsOf(key, listeners, settings);
            const Estimate rating = group(results, "from scratch", ListenerGroup::Pros).ratings[0].ratings[0];
            QVERIFY(rating.low <= rating.mean && rating.mean <= rating.high);
            held += rating.low <= 3 && 3 <= rating.high; // 1..4 and one more for the second clip: 2.5 and 0.5
            if (test > 0) continue;
            const auto low = [&](const TestResults& made) {
                return group(made, "from scratch", ListenerGroup::Pros).ratings[0].ratings[0].low;
            };
            QCOMPARE(low(resultsOf(key, listeners, settings)), rating.low);
            settings.confidence = 0.5;
            QVERIFY(low(resultsOf(key, listeners, settings)) > rating.low);
        }
        QVERIFY2(held > kTests * 88 / 100, qPrintable(QString::number(held)));
    }

    void whoDidNotListenIsLeftOut() {
        const TestKey key = keyOf(TestKind::Rating);
        const std::vector<ListenerAnswers> listeners = {rater(key, "listened", kMusician, {1, 2, 3, 1, 2, 3, 2}),
                                                        rater(key, "asleep", kMusician, {5, 5, 5, 5, 5, 3, 3}),
                                                        rater(key, "swapped", kMusician, {5, 5, 5, 5, 5, 1, 4})};
        const TestResults screened = resultsOf(key, listeners);
        QCOMPARE(screened.screenedOut, (std::vector<std::string>{"asleep", "swapped"}));
        QCOMPARE(mean(group(screened, "from scratch", ListenerGroup::Pros), "jamming"), 1.5);
        QVERIFY(resultsAsText(screened).find("asleep, swapped") != std::string::npos);
        ResultSettings everybody;
        everybody.screened = false;
        QCOMPARE(resultsOf(key, listeners, everybody).listeners, 3u);

        TestKey bare = key; // without a low anchor nobody can be told from anybody
        bare.trials.pop_back();
        std::erase_if(bare.trials, [](const Trial& trial) { return trial.id.find("mixed") != std::string::npos; });
        QVERIFY(passesScreening(rater(bare, "asleep", kMusician, {5, 5, 5, 5, 5, 3, 3}), bare));
    }

    void everybodyLeftOutIsNoCrash() {
        const TestKey key = keyOf(TestKind::Rating);
        const TestResults results = resultsOf(key, {rater(key, "asleep", kMusician, {3, 3, 3, 3, 3, 3, 3})});
        QCOMPARE(results.listeners, 0u);
        QVERIFY(resultTables(results).empty());
        QVERIFY(!resultsAsText(results).empty());
        QVERIFY(resultsOf(key, {}).screenedOut.empty());
    }

    void preferencesAreCounted() {
        const TestKey key = keyOf(TestKind::Ab);
        const auto chooser = [&](const std::string& name, const std::vector<std::string>& preferred) {
            return answersTo(key, name, kNoMusician, [&](Answer& answer) {
                for (const std::string& clip : preferred)
                    if (std::ranges::find(answer.clips, clip) != answer.clips.end()) answer.preferred = clip;
            });
        };
        std::vector<ListenerAnswers> listeners;
        for (int i = 0; i < 6; ++i)
            listeners.push_back(chooser(numbered("new", i), {"newa", "newb", "reala", "realb"}));
        listeners.push_back(chooser("both", {"olda", "newb", "reala", "realb"}));
        listeners.push_back(chooser("asleep", {"olda", "oldb", "reala", "mixedb"}));
        const TestResults results = resultsOf(key, listeners);
        QCOMPARE(results.screenedOut, std::vector<std::string>{"asleep"});
        const auto& preferences = group(results, "preferences", ListenerGroup::All).preferences;
        QCOMPARE(preferences.size(), 2u);
        QCOMPARE(preferences[0].first.name, std::string("old"));
        QVERIFY(std::fabs(preferences[0].share.mean - 0.5 / 7) < 1e-12);
        // Six differences of a half and one of nothing: two of 64 ways to give signs are as far out.
        QCOMPARE(preferences[0].test.p, 2.0 / 64);
        QCOMPARE(preferences[0].correctedP, 2.0 / 64);
        QCOMPARE(preferences[1].share.mean, 1.0);
        QVERIFY(resultsAsText(results).find("old, new") != std::string::npos);
        QVERIFY(resultsAsCsv(results).find("preference,preferences,all,7,\"old, new\",,0.0714") != std::string::npos);
    }

    /// Blocks, then non-pros before pros as in the paper, then all; a name once for the rows that it stands for.
    void tablesAreThePapers() {
        const TestKey key = keyOf(TestKind::Rating);
        const TestResults results = resultsOf(key, {rater(key, "a", kMusician, {1, 2, 3, 1, 2, 4, 1}),
                                                    rater(key, "b", kNoMusician, {2, 3, 4, 4, 1, 4, 2})});
        const ResultTable table = resultTables(results).front();
        QCOMPARE(table.columns, (std::vector<std::string>{"H", "R", "MS", "C", "OR"}));
        QCOMPARE(table.rows.size(), 3u * (3 + 2 + 2));
        QCOMPARE(table.rows[0].labels, (std::vector<std::string>{"from scratch", "non-pro (1)", "jamming"}));
        QCOMPARE(table.rows[3].labels, (std::vector<std::string>{"from scratch", "pro (1)", "jamming"}));
        QCOMPARE(table.rows[0].cells[0], std::string("2.50"));

        const std::string latex = resultsAsLatex(results);
        QVERIFY(latex.find("from scratch & non-pro (1) & jamming & 2.50 & 2.50 & 2.50 & 2.50 & 5.00 \\\\\n"
                           " &  & composer & 3.50") != std::string::npos);
        QCOMPARE(std::ranges::count(latex, '{'), std::ranges::count(latex, '}'));
        const std::string markdown = resultsAsMarkdown(results);
        QVERIFY(markdown.find("|  |  | model | H | R | MS | C | OR |\n| --- | --- | --- | ---: |") !=
                std::string::npos);
        const std::string text = resultsAsText(results);
        QVERIFY(text.find("2 listeners count, 1 of them a pro.") != std::string::npos);
        for (const char* line : {"from scratch", "track-conditional", "anchors", "Friedman", "Wilcoxon"})
            QVERIFY2(text.find(line) != std::string::npos, line);
    }

    void strangeNamesBreakNoFormat() {
        TestKey key = keyOf(TestKind::Rating);
        key.subjects[0].name = "50%_a&b|c,\"d\"";
        const TestResults results = resultsOf(key, {rater(key, "a", kMusician, {1, 2, 3, 1, 2, 4, 1})});
        QVERIFY(resultsAsLatex(results).find("50\\%\\_a\\&b|c") != std::string::npos);
        QVERIFY(resultsAsMarkdown(results).find("50%\\_a&b\\|c") != std::string::npos);
        QVERIFY(resultsAsCsv(results).find("\"50%_a&b|c,\"\"d\"\"\"") != std::string::npos);
    }

    void rawAnswersAreAllThere() {
        const TestKey key = keyOf(TestKind::Rating);
        ListenerAnswers listener = rater(key, "a", kMusician, {1, 2, 3, 1, 2, 4, 1});
        listener.comment = "Two\nlines, \"quoted\"";
        const QString csv = QString::fromStdString(rawCsv(key, {listener}));
        QCOMPARE(csv.count("\r\n"), 1 + 14);
        QVERIFY(
            csv.startsWith("listener,group,passes_anchors,player,started,finished,volume,lessons,reading,making,work,"
                           "position,trial,clip,subject,given,plays,seconds,H,R,MS,C,OR,preferred,comment\r\n"));
        QVERIFY(csv.contains("a,pro,1,browser,2026-01-01T10:00:00.000Z,2026-01-01T10:20:00.000Z,0.5,3,2,0,0,"
                             "4,tcomposer-bassa,composer-bassa,composer-bass,Bass,1,40,1,1,1,1,5,,"
                             "\"Two\nlines, \"\"quoted\"\"\"\r\n"));
    }
};

MUSE_TEST(ResultsTest)
#include "ResultsTest.moc"
