// SPDX-License-Identifier: MIT
#include "core/base/ParallelFor.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace muse;

namespace {

constexpr std::size_t kMany = 1000;

/// How often each index was handed out.
std::vector<int> calls(std::size_t count, int threads) {
    std::vector<std::atomic<int>> counted(count);
    if (!parallelFor(count, threads, {}, [&](std::size_t i) { ++counted[i]; })) return {};
    return {counted.begin(), counted.end()};
}

} // namespace

class ParallelForTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIndexComesOnce_data() {
        QTest::addColumn<quint64>("count");
        QTest::addColumn<int>("threads");
        QTest::newRow("all cores") << quint64{kMany} << 0;
        QTest::newRow("one thread") << quint64{kMany} << 1;
        QTest::newRow("eight threads") << quint64{kMany} << 8;
        QTest::newRow("more threads than items") << quint64{3} << 16;
        QTest::newRow("one item") << quint64{1} << 8;
        QTest::newRow("no items") << quint64{0} << 8;
    }

    void eachIndexComesOnce() {
        QFETCH(quint64, count);
        QFETCH(int, threads);
        QCOMPARE(calls(count, threads), std::vector<int>(count, 1));
    }

    void noItemsAreDoneAtOnce() {
        QVERIFY(parallelFor(0, 0, {}, [](std::size_t) { QFAIL("called without an index"); }));
    }

    void oneThreadOrOneItemStaysInTheCaller() {
        const auto caller = std::this_thread::get_id();
        std::vector<std::size_t> order;
        parallelFor(10, 1, {}, [&](std::size_t i) {
            QCOMPARE(std::this_thread::get_id(), caller);
            order.push_back(i);
        });
        std::vector<std::size_t> expected(10);
        std::iota(expected.begin(), expected.end(), std::size_t{0});
        QCOMPARE(order, expected);
        parallelFor(1, 8, {}, [&](std::size_t) { QCOMPARE(std::this_thread::get_id(), caller); });
    }

    /// Each call waits for the other, so one thread alone would never end.
    void twoThreadsWorkAtOnce() {
        std::atomic<int> arrived = 0;
        std::set<std::thread::id> threads;
        std::mutex mutex;
        parallelFor(2, 2, {}, [&](std::size_t) {
            ++arrived;
            while (arrived < 2)
                std::this_thread::yield();
            const std::scoped_lock lock(mutex);
            threads.insert(std::this_thread::get_id());
        });
        QCOMPARE(threads.size(), std::size_t{2});
        QVERIFY(threads.contains(std::this_thread::get_id()));
    }

    void anExceptionReachesTheCaller_data() {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("four threads") << 4;
    }

    void anExceptionReachesTheCaller() {
        QFETCH(int, threads);
        std::atomic<int> running = 0;
        std::atomic<std::size_t> called = 0;
        QString said;
        try {
            parallelFor(kMany, threads, {}, [&](std::size_t i) {
                ++running;
                ++called;
                if (i == 10) --running, throw std::runtime_error("ten is too many");
                std::this_thread::sleep_for(std::chrono::microseconds(100));
                --running;
            });
        } catch (const std::runtime_error& problem) {
            said = QString::fromUtf8(problem.what());
        }
        QCOMPARE(said, QStringLiteral("ten is too many"));
        QCOMPARE(running.load(), 0);
        QVERIFY2(called < kMany, "indices were handed out after the exception");
    }

    void ofManyExceptionsOneIsThrown() {
        QVERIFY_EXCEPTION_THROWN(parallelFor(kMany, 4, {}, [](std::size_t) { throw std::out_of_range("each"); }),
                                 std::out_of_range);
    }

    void nothingIsHandedOutAfterAStop_data() { anExceptionReachesTheCaller_data(); }

    void nothingIsHandedOutAfterAStop() {
        QFETCH(int, threads);
        std::stop_source stop;
        std::atomic<int> called = 0;
        const bool all = parallelFor(kMany, threads, stop.get_token(), [&](std::size_t) {
            if (++called >= 5) stop.request_stop();
        });
        QVERIFY(!all);
        // Whoever was at work when the stop came finishes what it had.
        QVERIFY2(called >= 5 && called < 5 + threads, qPrintable(QString::number(called)));
    }

    void aStopBeforehandCallsNothing() {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!parallelFor(3, 2, stop.get_token(), [](std::size_t) { QFAIL("called after the stop"); }));
    }

    void aStopAfterTheLastIndexLeavesNothingOut() {
        std::stop_source stop;
        QVERIFY(parallelFor(3, 1, stop.get_token(), [&](std::size_t i) {
            if (i == 2) stop.request_stop();
        }));
    }

    void loopsNest() {
        std::vector<std::atomic<int>> cells(20 * 30);
        parallelFor(20, 3, {}, [&](std::size_t row) {
            parallelFor(30, 3, {}, [&](std::size_t column) { ++cells[row * 30 + column]; });
        });
        QVERIFY(std::all_of(cells.begin(), cells.end(), [](const auto& cell) { return cell == 1; }));
    }

    void anExceptionLeavesNestedLoops() {
        QVERIFY_EXCEPTION_THROWN(parallelFor(4, 2, {},
                                             [](std::size_t) {
                                                 parallelFor(4, 2, {}, [](std::size_t i) {
                                                     if (i == 3) throw std::runtime_error("within");
                                                 });
                                             }),
                                 std::runtime_error);
    }

    void zeroMeansAllCores() {
        QCOMPARE(threadCount(3), 3);
        QVERIFY(threadCount(0) >= 1);
        QCOMPARE(threadCount(-1), threadCount(0));
    }
};

MUSE_TEST(ParallelForTest)
#include "ParallelForTest.moc"
