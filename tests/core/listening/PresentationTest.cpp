// SPDX-License-Identifier: MIT
#include "core/listening/Presentation.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <algorithm>
#include <map>
#include <set>

using namespace muse;

namespace {

ListeningTest testOf(int trials, int clips) {
    ListeningTest test;
    test.id = "0123456789abcdef";
    test.kind = clips == 2 ? TestKind::Ab : TestKind::Rating;
    for (int i = 0; i < trials; ++i) {
        const std::string id = std::to_string(i);
        test.trials.push_back({id, clips == 2 ? std::vector<std::string>{id + "a", id + "b"} : std::vector{id + "a"}});
    }
    return test;
}

} // namespace

class PresentationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTrialComesOnceAndTheSameWayAgain() {
        const ListeningTest test = testOf(11, 1);
        auto shown = presentation(test, "77aa");
        QCOMPARE(presentation(test, "77aa"), shown);
        QVERIFY(presentation(test, "77ab") != shown);
        std::ranges::sort(shown, {}, [](const Trial& trial) { return std::stoi(trial.id); });
        QCOMPARE(shown, test.trials);
    }

    void anotherTestIsAnotherOrder() {
        ListeningTest test = testOf(11, 1);
        const auto shown = presentation(test, "77aa");
        test.id = "0123456789abcdee";
        QVERIFY(presentation(test, "77aa") != shown);
    }

    /// All 24 orders of four trials come up, each about as often: within five deviations of a binomial's mean.
    void everyOrderIsAsLikely() {
        const ListeningTest test = testOf(4, 1);
        std::map<std::string, int> counts;
        constexpr int kListeners = 24000;
        for (int listener = 0; listener < kListeners; ++listener) {
            std::string order;
            for (const Trial& trial : presentation(test, std::to_string(listener)))
                order += trial.id;
            ++counts[order];
        }
        QCOMPARE(counts.size(), 24u);
        for (const auto& [order, count] : counts)
            QVERIFY2(count > 840 && count < 1160, qPrintable(QString("%1: %2").arg(order.c_str()).arg(count)));
    }

    void eitherOfTwoComesFirstHalfTheTime() {
        const ListeningTest test = testOf(1, 2);
        int swapped = 0;
        for (int listener = 0; listener < 4000; ++listener)
            swapped += presentation(test, std::to_string(listener)).front().clips.front() == "0b";
        QVERIFY2(swapped > 1840 && swapped < 2160, qPrintable(QString::number(swapped)));
    }

    void nothingIsNoTrouble() { QVERIFY(presentation(testOf(0, 1), "").empty()); }
};

MUSE_TEST(PresentationTest)
#include "PresentationTest.moc"
