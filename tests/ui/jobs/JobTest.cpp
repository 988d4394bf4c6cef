// SPDX-License-Identifier: MIT
#include "ui/jobs/Job.h"
#include "tests/support/ResidentMemory.h"
#include "tests/support/Sanitized.h"
#include "tests/support/TestProgram.h"
#include "ui/jobs/Awaited.h"
#include "ui/jobs/Jobs.h"

#include <QtTest>

#include <new>
#include <stdexcept>
#include <thread>

using namespace muse;
using namespace muse::test;

namespace {

/// Works until it is asked to stop.
Result<int> untilStopped(const JobControl& control) {
    while (!control.cancelled())
        std::this_thread::yield();
    return Error{"Stopped on the way."};
}

} // namespace

class JobTest : public QObject {
    Q_OBJECT

    template <typename T>
    static std::optional<Outcome<T>> outcomeOf(Job& job, std::function<Result<T>(const JobControl&)> work,
                                               std::uint64_t revision = 0) {
        std::optional<Outcome<T>> outcome;
        job.start<T>(
            std::move(work), [&](Outcome<T> ended) { outcome.emplace(std::move(ended)); }, revision);
        (void)QTest::qWaitFor([&] { return outcome.has_value(); });
        return outcome;
    }

private Q_SLOTS:
    void aValueComesBackOnTheOwnersThread() {
        Job job;
        const QThread* thread = nullptr;
        int value = 0;
        job.start<int>([](const JobControl&) { return Result(42); },
                       [&](Outcome<int> outcome) {
                           thread = QThread::currentThread();
                           value = outcome.value();
                       });
        QVERIFY(job.running());
        QTRY_COMPARE(value, 42);
        QCOMPARE(thread, QThread::currentThread());
        QVERIFY(!job.running());
    }

    void anErrorIsAFailure() {
        Job job;
        const auto outcome =
            outcomeOf<int>(job, [](const JobControl&) -> Result<int> { return Error{"The disk is full."}; });
        QVERIFY(outcome && outcome->failed() && !outcome->done() && !outcome->cancelled());
        QCOMPARE(outcome->error().message, std::string("The disk is full."));
    }

    /// Nothing that a worker throws ends the program with an unsaved song.
    void whateverIsThrownIsAFailure() {
        for (int what = 0; what < 3; ++what) {
            Job job;
            const auto outcome = outcomeOf<int>(job, [what](const JobControl&) -> Result<int> {
                if (what == 0) throw std::runtime_error("the flux is off");
                if (what == 1) throw std::bad_alloc();
                throw 42;
            });
            QVERIFY(outcome && outcome->failed());
            QVERIFY(!outcome->error().message.empty());
        }
        QVERIFY(!awaited([]() -> Result<int> { throw std::runtime_error("no"); }).ok());
    }

    void whatIsAwaitedLeavesTheWindowAlive() {
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
        timer.start(5);
        const auto result = awaited([]() -> Result<int> {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            return 3;
        });
        QCOMPARE(*result, 3);
        QVERIFY2(ticks > 3, qPrintable(QString::number(ticks)));
    }

    void cancelledIsNoError() {
        Job job;
        std::optional<Outcome<int>> outcome;
        job.start<int>(untilStopped, [&](Outcome<int> ended) { outcome.emplace(std::move(ended)); });
        job.cancel();
        QTRY_VERIFY(outcome);
        QVERIFY(outcome->cancelled() && !outcome->failed());
    }

    /// Who has finished all the same has done what was asked for.
    void aValueAfterCancellingCounts() {
        Job job;
        std::optional<Outcome<int>> outcome;
        job.start<int>(
            [](const JobControl& control) {
                while (!control.cancelled())
                    std::this_thread::yield();
                return Result(7);
            },
            [&](Outcome<int> ended) { outcome.emplace(std::move(ended)); });
        job.cancel();
        QTRY_VERIFY(outcome);
        QVERIFY(outcome->done());
    }

    void whatIsThrownBecomesASentence() {
        Job job;
        const auto thrown =
            outcomeOf<int>(job, [](const JobControl&) -> Result<int> { throw std::runtime_error("vector of doom"); });
        QVERIFY(thrown && thrown->failed());
        QVERIFY2(thrown->error().message.find("vector of doom") != std::string::npos, thrown->error().message.c_str());
        const auto tooLarge = outcomeOf<int>(job, [](const JobControl&) -> Result<int> { throw std::bad_alloc(); });
        QVERIFY(tooLarge && tooLarge->failed());
        QVERIFY2(tooLarge->error().message.find("memory") != std::string::npos, tooLarge->error().message.c_str());
        // It can be used again.
        QVERIFY(outcomeOf<int>(job, [](const JobControl&) { return Result(1); })->done());
    }

    void remembersWhichSongItWasAskedFor() {
        Job job;
        QCOMPARE(outcomeOf<void>(
                     job, [](const JobControl&) { return Result<void>(); }, 12)
                     ->revision(),
                 std::uint64_t{12});
    }

    void isShownFromBeginningToEndAndCanBeCancelledThere() {
        Jobs jobs;
        Job job(jobs, QStringLiteral("Counting"));
        QVERIFY(jobs.running().empty());
        QSignalSpy reported(&jobs, &Jobs::reported);
        bool ended = false;
        job.start<int>(
            [](const JobControl& control) {
                control.report(0.5, "halfway");
                return untilStopped(control);
            },
            [&](const Outcome<int>& outcome) { ended = outcome.cancelled(); });
        QCOMPARE(jobs.running().size(), std::size_t{1});
        QCOMPARE(jobs.running().front()->title(), QStringLiteral("Counting"));
        QTRY_VERIFY(!reported.isEmpty());
        QCOMPARE(jobs.running().front()->fraction(), 0.5);
        QCOMPARE(jobs.running().front()->what(), QStringLiteral("halfway"));
        jobs.running().front()->cancel();
        QTRY_VERIFY(ended);
        QVERIFY(jobs.running().empty());
    }

    void goesAwayInTheMiddle() {
        Jobs jobs;
        {
            Job job(jobs, QStringLiteral("Counting"));
            job.start<int>(untilStopped, [](const Outcome<int>&) { QFAIL("nobody is there any more"); });
            QCOMPARE(jobs.running().size(), std::size_t{1});
        }
        QVERIFY(jobs.running().empty());
        QCoreApplication::processEvents();
    }

    void memoryGoesBackAfterAJob() {
        if (sanitized()) QSKIP("A sanitizer's malloc keeps memory as it likes.");
        constexpr std::size_t much = 128 << 20;
        Job job;
        std::shared_ptr<char[]> result;
        const std::size_t before = residentBytes();
        job.start<std::shared_ptr<char[]>>(
            [](const JobControl&) { return Result(std::shared_ptr<char[]>(fillAndFree(much))); },
            [&result](Outcome<std::shared_ptr<char[]>> made) { result = std::move(made.value()); });
        QTRY_VERIFY(result);
        QTRY_VERIFY(residentBytes() < before + much / 4);
    }
};

MUSE_TEST(JobTest)
#include "JobTest.moc"
