// SPDX-License-Identifier: MIT
#include "core/ml/runs/RunFollower.h"
#include "tests/support/RunFiles.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace muse;
using test::RunFiles;

namespace {

std::vector<std::int64_t> steps(const std::vector<TrainingReport>& reports) {
    std::vector<std::int64_t> all;
    for (const TrainingReport& report : reports)
        all.push_back(report.step);
    return all;
}

} // namespace

class RunFollowerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachTimeWhatIsNew() {
        QTemporaryDir folder;
        const RunFiles run{folder.path().toStdString(), 2};
        RunFollower follower(run.folder);
        QVERIFY(follower.news().empty()); // not begun
        QVERIFY(run.write());
        QCOMPARE(steps(follower.news()), (std::vector<std::int64_t>{1, 2}));
        QVERIFY(follower.news().empty());
        run.append(3, 5);
        QCOMPARE(steps(follower.news()), (std::vector<std::int64_t>{3, 4, 5}));
        QVERIFY(!follower.restarted());
    }

    void halfALineWaits() {
        QTemporaryDir folder;
        const RunFiles run{folder.path().toStdString(), 1};
        QVERIFY(run.write());
        RunFollower follower(run.folder);
        QCOMPARE(follower.news().size(), std::size_t{1});
        const auto write = [&](const std::string& text) {
            std::ofstream(run.folder / "events.jsonl", std::ios::app) << text;
        };
        const std::string line = test::eventLine(2);
        write(line.substr(0, line.size() / 2));
        QVERIFY(follower.news().empty());
        write(line.substr(line.size() / 2) + "no JSON\n");
        QCOMPARE(steps(follower.news()), std::vector<std::int64_t>{2});
    }

    /// As a run that was killed at step 8 goes on from its checkpoint of step 4.
    void whatIsDoneAnewComesAgain() {
        QTemporaryDir folder;
        const RunFiles run{folder.path().toStdString(), 8};
        QVERIFY(run.write());
        RunFollower follower(run.folder);
        QCOMPARE(follower.news().size(), std::size_t{8});
        std::filesystem::remove(run.folder / "events.jsonl");
        run.append(1, 5);
        QCOMPARE(steps(follower.news()), (std::vector<std::int64_t>{1, 2, 3, 4, 5}));
        QVERIFY(follower.restarted());
        run.append(6, 6);
        QCOMPARE(follower.news().size(), std::size_t{1});
        QVERIFY(!follower.restarted());
    }

    /// It is longer again than it was before anybody looks.
    void whatIsSoonDoneAnewComesAgain() {
        QTemporaryDir folder;
        const RunFiles run{folder.path().toStdString(), 8};
        QVERIFY(run.write());
        RunFollower follower(run.folder);
        QCOMPARE(follower.news().size(), std::size_t{8});
        std::filesystem::remove(run.folder / "events.jsonl");
        run.append(1, 4);
        for (std::int64_t step = 5; step <= 12; ++step) {
            std::string line = test::eventLine(step);
            const auto at = line.find("\"critic_loss\":-");
            QVERIFY(at != std::string::npos);
            std::ofstream(run.folder / "events.jsonl", std::ios::app) << line.erase(at + 14, 1);
        }
        QCOMPARE(steps(follower.news()), (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
        QVERIFY(follower.restarted());
    }
};

MUSE_TEST(RunFollowerTest)
#include "RunFollowerTest.moc"
