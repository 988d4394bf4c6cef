// SPDX-License-Identifier: MIT
#include "app/cli/serve/jobs/JobQueue.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <atomic>
#include <stdexcept>

using namespace muse;
using namespace muse::cli;
using namespace std::chrono_literals;

namespace {

/// Runs until it is told to stop.
Result<MidiFiles> endless(const JobControl& job) {
    job.report(0.5, "Waiting");
    while (!job.cancelled())
        std::this_thread::yield();
    return Error{kCancelled};
}

JobQueue::Work giving(std::size_t bytes) {
    return [bytes](const JobControl&) -> Result<MidiFiles> { return MidiFiles{std::vector<std::uint8_t>(bytes)}; };
}

bool becomes(const JobQueue& jobs, JobId id, JobStage stage) {
    return QTest::qWaitFor([&] { return jobs.state(id) && jobs.state(id)->stage == stage; }, 60000);
}

} // namespace

class JobQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jobsAreDoneInTurn() {
        std::atomic<int> told = 0;
        JobQueue jobs([&] { ++told; });
        std::vector<int> order;
        JobId last = 0;
        for (int i = 0; i < 5; ++i) {
            const auto id = jobs.add([&order, i](const JobControl&) -> Result<MidiFiles> {
                order.push_back(i);
                return MidiFiles{};
            });
            QVERIFY(id.ok());
            QCOMPARE(*id, last + 1);
            last = *id;
        }
        QVERIFY(becomes(jobs, last, JobStage::Done));
        QCOMPARE(order, (std::vector{0, 1, 2, 3, 4}));
        QVERIFY(told >= 10);
        QVERIFY(!jobs.state(last + 1));
    }

    void whatGoesWrongIsSaid() {
        JobQueue jobs;
        const auto failing = jobs.add([](const JobControl&) -> Result<MidiFiles> { return Error{"No."}; });
        const auto throwing = jobs.add([](const JobControl&) -> Result<MidiFiles> { throw std::runtime_error("bad"); });
        QVERIFY(becomes(jobs, *throwing, JobStage::Failed));
        QCOMPARE(jobs.state(*failing)->error, "No.");
        QVERIFY(jobs.state(*throwing)->error.find("bad") != std::string::npos);
    }

    void waitingAndRunningJobsAreCancelled() {
        JobQueue jobs;
        const auto running = jobs.add(endless), waiting = jobs.add(giving(1)), after = jobs.add(giving(1));
        QVERIFY(becomes(jobs, *running, JobStage::Running));
        QVERIFY(QTest::qWaitFor([&] { return jobs.state(*running)->progress.fraction == 0.5; }));
        QVERIFY(jobs.cancel(*waiting));
        QVERIFY(!jobs.cancel(*waiting));
        QCOMPARE(jobs.state(*after)->stage, JobStage::Waiting);
        QVERIFY(jobs.cancel(*running));
        QCOMPARE(jobs.state(*running)->stage, JobStage::Cancelled);
        QVERIFY(becomes(jobs, *after, JobStage::Done));
        QCOMPARE(jobs.state(*waiting)->stage, JobStage::Cancelled);
        QVERIFY(!jobs.cancel(*after) && !jobs.cancel(12345));
    }

    void whatACancelledJobMakesIsDropped() {
        JobQueue jobs;
        std::atomic<bool> go = false;
        const auto deaf = jobs.add([&go](const JobControl&) -> Result<MidiFiles> {
            while (!go)
                std::this_thread::yield();
            return MidiFiles{{1, 2, 3}};
        });
        QVERIFY(becomes(jobs, *deaf, JobStage::Running));
        QVERIFY(jobs.cancel(*deaf));
        go = true;
        const auto after = jobs.add(giving(1));
        QVERIFY(becomes(jobs, *after, JobStage::Done));
        QCOMPARE(jobs.state(*deaf)->stage, JobStage::Cancelled);
        QVERIFY(!jobs.state(*deaf)->files);
    }

    void aFullQueueSaysSo() {
        JobQueue jobs;
        const auto running = jobs.add(endless);
        QVERIFY(becomes(jobs, *running, JobStage::Running));
        for (std::size_t i = 0; i < JobQueue::kMostWaiting; ++i)
            QVERIFY(jobs.add(giving(1)).ok());
        const auto refused = jobs.add(giving(1));
        QVERIFY(!refused && refused.error().message.find("16 jobs") == 0);
    }

    void oldJobsAreForgotten() {
        JobQueue jobs;
        JobId last = 0;
        for (std::size_t i = 0; i < JobQueue::kMostEnded + 3; ++i) {
            last = *jobs.add(giving(1));
            QVERIFY(becomes(jobs, last, JobStage::Done));
        }
        QVERIFY(!jobs.state(3) && jobs.state(4));
        // One that is larger than all may be together puts all others out, and is kept itself.
        const JobId large = *jobs.add(giving(JobQueue::kMostBytes + 1));
        QVERIFY(becomes(jobs, large, JobStage::Done));
        QVERIFY(!jobs.state(last) && jobs.state(large)->files);
    }

    void theEndComesSoon() {
        JobQueue jobs;
        (void)jobs.add(endless);
        const auto waiting = jobs.add(giving(1));
        QVERIFY(becomes(jobs, 1, JobStage::Running));
        QVERIFY(jobs.end(60s));
        QVERIFY(jobs.state(*waiting)->stage != JobStage::Done);
    }

    void theEndDoesNotWaitForEver() {
        std::atomic<bool> go = false;
        JobQueue jobs;
        const auto deaf = jobs.add([&go](const JobControl&) -> Result<MidiFiles> {
            while (!go)
                std::this_thread::yield();
            return MidiFiles{};
        });
        QVERIFY(becomes(jobs, *deaf, JobStage::Running));
        QVERIFY(!jobs.end(10ms));
        go = true;
        QVERIFY(jobs.end(60s));
    }
};

MUSE_TEST(JobQueueTest)
#include "JobQueueTest.moc"
