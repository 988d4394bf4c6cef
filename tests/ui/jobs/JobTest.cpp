// SPDX-License-Identifier: MIT
#include "ui/jobs/Job.h"
#include "tests/support/ResidentMemory.h"

#include <QtTest>

using namespace muse;
using namespace muse::test;

class JobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(JobTest)
#include "JobTest.moc"
