// SPDX-License-Identifier: MIT
#include "core/ml/runs/RunSummary.h"
#include "core/base/Machine.h"
#include "core/ml/train/FolderLock.h"
#include "tests/support/RunFiles.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace muse;
using test::RunFiles;
namespace fs = std::filesystem;

class RunSummaryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    fs::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void saysHowARunStands_data() {
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("checkpoint");
        QTest::addColumn<int>("state");
        QTest::newRow("finished") << 20 << 20 << static_cast<int>(RunState::Finished);
        QTest::newRow("stopped") << 12 << 12 << static_cast<int>(RunState::Stopped);
        QTest::newRow("killed") << 12 << 10 << static_cast<int>(RunState::Interrupted);
        QTest::newRow("killed before its first checkpoint") << 3 << 0 << static_cast<int>(RunState::Interrupted);
        QTest::newRow("stopped at once") << 0 << 0 << static_cast<int>(RunState::Stopped);
    }

    void saysHowARunStands() {
        QFETCH(int, steps);
        QFETCH(int, checkpoint);
        QFETCH(int, state);
        const RunFiles run{path(QTest::currentDataTag()), steps, checkpoint, 20};
        QVERIFY(run.write());
        const auto summary = runSummary(run.folder);
        QVERIFY2(summary.ok(), summary ? "" : summary.error().message.c_str());
        QCOMPARE(summary->step, std::int64_t{steps});
        QCOMPARE(summary->checkpoint, std::int64_t{checkpoint});
        QCOMPARE(static_cast<int>(summary->state), state);
        QCOMPARE(summary->settings.generatorSteps, std::int64_t{20});
        QCOMPARE(summary->name(), std::string(QTest::currentDataTag()));
        QCOMPARE(summary->weights().empty(), checkpoint == 0);
        QVERIFY(!summary->best);
    }

    /// Noise may for a while be as dense as music.
    void theBestOfItsBeginningsIsNotUsed() {
        RunSummary run;
        run.folder = "run";
        QVERIFY(run.weights().empty());
        run.best = BestCheckpoint{40, 0.1};
        QCOMPARE(run.weights(), bestFile("run"));
        run.checkpoint = 160;
        QCOMPARE(run.weights(), bestFile("run"));
        run.checkpoint = 161;
        QCOMPARE(run.weights(), stepFile("run/checkpoints", 161));
    }

    void whoeverHasItTrainsIt() {
        const RunFiles run{path("locked"), 12, 10, 20};
        QVERIFY(run.write());
        auto lock = FolderLock::take(run.folder);
        QVERIFY(lock.ok());
        QCOMPARE(runSummary(run.folder)->state, RunState::Training);
        lock = Error{"free"};
        QCOMPARE(runSummary(run.folder)->state, RunState::Interrupted);
    }

    /// Its lock is not seen here.
    void anotherMachineTrainsWhatItsStepsTellOf() {
        const RunFiles there{path("there"), 12, 10, 20, "/data/songs.safetensors", "another machine"};
        const RunFiles here{path("here"), 12, 10, 20, "/data/songs.safetensors", hostName()};
        QVERIFY(there.write() && here.write());
        QCOMPARE(runSummary(there.folder)->state, RunState::Training);
        QCOMPARE(runSummary(here.folder)->state, RunState::Interrupted);
        const auto longAgo = fs::file_time_type::clock::now() - std::chrono::minutes(2);
        fs::last_write_time(there.folder / "events.jsonl", longAgo);
        QCOMPARE(runSummary(there.folder)->state, RunState::Interrupted);
        there.append(13, 20);
        QCOMPARE(runSummary(there.folder)->state, RunState::Finished);
    }

    void aFailureIsToldWithItsSentence() {
        const RunFiles run{path("failed"), 12, 10, 20};
        QVERIFY(run.write());
        std::ofstream(runFailure(run.folder)) << "The loss became infinite at step 13.\n";
        const auto summary = runSummary(run.folder);
        QVERIFY(summary.ok());
        QCOMPARE(summary->state, RunState::Failed);
        QCOMPARE(summary->failure, std::string("The loss became infinite at step 13."));
        QCOMPARE(name(summary->state), std::string_view("failed"));
    }

    void aLineThatAKillLeftHalfWrittenDoesNotCount() {
        const RunFiles run{path("half"), 12, 10, 20};
        QVERIFY(run.write());
        std::ofstream(run.folder / "events.jsonl", std::ios::app) << test::eventLine(13).substr(0, 20);
        QCOMPARE(runSummary(run.folder)->step, std::int64_t{12});
        // The end of a long run is found all the same.
        run.append(14, 3000);
        QCOMPARE(runSummary(run.folder)->step, std::int64_t{3000});
    }

    void theNewestComesFirstAndWhatIsNoRunNot() {
        QTemporaryDir folder;
        const fs::path runs = folder.path().toStdString();
        const auto now = fs::file_time_type::clock::now();
        int hours = 0;
        for (const char* name : {"new", "older", "oldest"}) {
            QVERIFY(RunFiles{runs / name}.write());
            fs::last_write_time(runs / name / "events.jsonl", now - std::chrono::hours(hours++));
        }
        fs::create_directories(runs / "other");
        std::ofstream(runs / "broken.json") << "{";
        fs::create_directories(runs / "broken");
        std::ofstream(runs / "broken" / "run.json") << "{";
        std::vector<std::string> names;
        for (const RunSummary& run : runsIn(runs))
            names.push_back(run.name());
        QCOMPARE(names, (std::vector<std::string>{"new", "older", "oldest"}));
        QVERIFY(runsIn(runs / "missing").empty());
        QVERIFY(!runSummary(runs / "other"));
    }
};

MUSE_TEST(RunSummaryTest)
#include "RunSummaryTest.moc"
