// SPDX-License-Identifier: MIT
#include "core/ml/distributed/RankWatch.h"
#include "tests/core/ml/distributed/FakeStore.h"
#include "tests/support/TestProgram.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace muse;
using namespace std::chrono_literals;

namespace {

/// Those of a test; looks are a second apart.
RankWatch::Limits quick() {
    RankWatch::Limits limits;
    limits.allWait = 3s;
    limits.still = 3s;
    limits.firstStep = 6s;
    return limits;
}

/// The watches of three processes, over one store.
class Watches {
public:
    explicit Watches(const RankWatch::Limits& limits) {
        RankPlace place;
        place.size = 3;
        place.host = "127.0.0.1";
        place.port = m_store.port();
        for (place.rank = 0; place.rank < place.size; ++place.rank) {
            auto connection =
                StoreConnection::connect(place.host, place.port, StoreConnection::Dialect::Torch2, 10s, {});
            if (!connection) throw std::runtime_error(connection.error().message);
            m_watches.push_back(std::make_unique<RankWatch>(std::move(*connection), place, "test/", limits));
        }
    }

    RankWatch& operator[](std::size_t rank) { return *m_watches[rank]; }
    void end(std::size_t rank) { m_watches[rank].reset(); }

    /// What those say that are left, once each says something; empty where none does in time.
    QStringList verdicts(int milliseconds) {
        QElapsedTimer timer;
        timer.start();
        for (;;) {
            QStringList all;
            bool each = true;
            for (const auto& watch : m_watches) {
                if (!watch) continue;
                const auto verdict = QString::fromStdString(watch->verdict());
                if (!verdict.isEmpty()) all << verdict;
                each = each && !verdict.isEmpty();
            }
            if (each || timer.elapsed() >= milliseconds) return all;
            std::this_thread::sleep_for(20ms);
        }
    }

private:
    test::FakeStore m_store;
    std::vector<std::unique_ptr<RankWatch>> m_watches;
};

/// A step is done, and the next one begun.
void stepOn(RankWatch& watch) {
    watch.stepBegins();
    watch.stepEnds();
    watch.stepBegins();
}

} // namespace

/// Who is said to be at fault when a training comes no further.
class RankWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsSilentIsNamed() {
        auto limits = quick();
        limits.silence = 3s;
        Watches watches(limits);
        QCOMPARE(watches.verdicts(5000), QStringList());
        watches.end(2);
        const auto said = watches.verdicts(20000);
        QCOMPARE(said.size(), 2);
        for (const QString& each : said)
            QVERIFY2(each.startsWith("Rank 2 of 3 has not been heard of for 3 seconds"), qPrintable(each));
    }

    /// As when two have lost their connection, but both still reach the store.
    void allWaitingIsNoticed() {
        Watches watches(quick());
        for (const std::size_t rank : {0, 1, 2})
            watches[rank].waits();
        const auto said = watches.verdicts(20000);
        QCOMPARE(said.size(), 3);
        for (const QString& each : said)
            QVERIFY2(each.startsWith("All 3 processes have waited for one another for 3 seconds"), qPrintable(each));
    }

    void waitingOnceMoreIsComingOn() {
        Watches watches(quick());
        for (int i = 0; i < 7; ++i) {
            for (const std::size_t rank : {0, 1, 2})
                watches[rank].waits();
            QCOMPARE(watches.verdicts(1000), QStringList());
        }
    }

    void aHangInAStepIsNoticed() {
        Watches watches(quick());
        for (const std::size_t rank : {0, 1, 2})
            stepOn(watches[rank]);
        for (const std::size_t rank : {0, 2})
            watches[rank].waits();
        const auto said = watches.verdicts(20000);
        QCOMPARE(said.size(), 3);
        for (const QString& each : said)
            QVERIFY2(each.startsWith("Rank 1 of 3 has come no further in its step for 3 seconds"), qPrintable(each));
    }

    /// How long a step takes nobody knows before the first is done.
    void theFirstStepMayTakeLonger() {
        Watches watches(quick());
        for (const std::size_t rank : {0, 1, 2})
            watches[rank].stepBegins();
        for (const std::size_t rank : {0, 1})
            watches[rank].waits();
        QCOMPARE(watches.verdicts(4500), QStringList());
        const auto said = watches.verdicts(20000);
        QCOMPARE(said.size(), 3);
        QVERIFY2(said.front().startsWith("Rank 2 of 3 has come no further in its step for 6 seconds"),
                 qPrintable(said.front()));
    }

    /// Between steps rank 0 evaluates, saves or is paused by its user.
    void workBetweenStepsMayTakeLong() {
        Watches watches(quick());
        for (const std::size_t rank : {0, 1, 2})
            stepOn(watches[rank]);
        watches[0].stepEnds();
        for (const std::size_t rank : {1, 2})
            watches[rank].waits();
        QCOMPARE(watches.verdicts(8000), QStringList());
    }
};

MUSE_TEST(RankWatchTest)
#include "RankWatchTest.moc"
