// SPDX-License-Identifier: MIT
// What the window trains, beside a run that it shows and that others train.
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/runs/RunSummary.h"
#include "core/ml/train/FolderLock.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/TrainFixture.h"
#include "ui/features/train/TrainControls.h"
#include "ui/kit/NoticeLine.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>

#include <nlohmann/json.hpp>

using namespace muse;
using test::kPatience;
using test::RunFiles;
using test::TrainFixture;
namespace fs = std::filesystem;

namespace {

bool trains(const fs::path& run) {
    return FolderLock::taken(run);
}

} // namespace

class OwnAndShownRunTest : public QObject {
    Q_OBJECT

    static QString status(TrainFixture& f) { return f.find<QLabel>("trainStatus")->text(); }
    static QString notice(TrainFixture& f) { return f.find<TrainControls>()->findChild<NoticeLine*>()->sentence(); }

    /// Goes on with the tiny model in the folder "run", for long.
    static void trainOwn(TrainFixture& f) {
        f.choose("run");
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QPushButton>("runTrainOn")->isEnabled(), kPatience);
        f.find<QSpinBox>("runSteps")->setValue(100'000);
        f.press("runTrainOn");
        QTRY_VERIFY_WITH_TIMEOUT(f.points() > 3, kPatience);
    }
    static void stop(TrainFixture& f) {
        f.press("stopButton");
        QTRY_VERIFY_WITH_TIMEOUT(status(f).startsWith("Stopped"), kPatience);
    }

private Q_SLOTS:
    /// Looking at another run while one is being trained does not make Resume and Use this model be about that one.
    void resumeIsAboutWhatWasTrainedHere() {
        TrainFixture f;
        const auto weights = test::writeTinyModel(f.path("runs"), Family::Bass);
        QVERIFY(!weights.empty());
        const RunFiles other = f.run("other", 12, 12);
        QVERIFY(other.write());
        f.reopen();
        f.enter();
        trainOwn(f);
        const fs::path own = f.path("runs") / "run";
        QVERIFY(trains(own));
        f.choose("other");
        f.press("runShow");
        QTRY_COMPARE_WITH_TIMEOUT(f.points(), std::size_t{12}, kPatience);
        QVERIFY2(status(f).endsWith("“run”"), qPrintable(status(f)));
        stop(f);
        QVERIFY2(status(f).endsWith("“run”"), qPrintable(status(f)));
        QCOMPARE(f.points(), std::size_t{12});
        const auto before = lastStep(own);
        const auto about = *readText(other.folder / "run.json");
        f.press("resumeButton");
        QTRY_VERIFY_WITH_TIMEOUT(lastStep(own) > before, kPatience);
        QVERIFY(!trains(other.folder));
        QCOMPARE(*readText(other.folder / "run.json"), about);
        // It is on show again.
        QTRY_VERIFY_WITH_TIMEOUT(f.points() > 12, kPatience);
        QVERIFY2(status(f).startsWith("Training") && !status(f).contains("“"), qPrintable(status(f)));
        f.choose("other");
        f.press("runShow");
        QTRY_COMPARE_WITH_TIMEOUT(f.points(), std::size_t{12}, kPatience);
        stop(f);
        f.press("useTrainedButton");
        QTRY_COMPARE(f.window->workspaces().current(), WorkspaceId::Compose);
        QCOMPARE(f.prompter.errors, QStringList());
        // Who shows a run while nothing is trained takes it up.
        f.enter();
        f.choose("other");
        f.press("runShow");
        QTRY_VERIFY_WITH_TIMEOUT(status(f).endsWith("step 12 of 20"), kPatience);
    }

    void aPauseTakesOtherSettings() {
        TrainFixture f;
        QVERIFY(!test::writeTinyModel(f.path("runs"), Family::Bass).empty());
        f.reopen();
        f.enter();
        trainOwn(f);
        const fs::path own = f.path("runs") / "run";
        auto* rate = f.find<QDoubleSpinBox>("rateSpin");
        QVERIFY(!rate->isEnabled());
        const auto pause = [&] {
            f.press("pauseButton");
            QTRY_VERIFY_WITH_TIMEOUT(status(f).startsWith("Paused"), kPatience);
        };
        const auto goesOn = [&] {
            const auto before = lastStep(own);
            f.press("resumeButton");
            QTRY_VERIFY_WITH_TIMEOUT(status(f).startsWith("Training") && lastStep(own) > before, kPatience);
        };
        const auto rateInFolder = [&] {
            return nlohmann::json::parse(*readText(own / "run.json")).at("settings").at("learning_rate").get<double>();
        };
        // As they were: it only goes on.
        pause();
        QVERIFY(rate->isEnabled());
        const auto written = fs::last_write_time(own / "run.json");
        goesOn();
        QCOMPARE(fs::last_write_time(own / "run.json"), written);
        QVERIFY(!rate->isEnabled());
        pause();
        const auto done = lastStep(own);
        rate->setValue(0.00025);
        goesOn();
        QCOMPARE(rateInFolder(), 0.00025);
        QVERIFY(lastStep(own) > done);
        stop(f);
        // Its networks stay.
        const auto settings = runSummary(own)->settings;
        QVERIFY(settings.model.given == Family::Bass);
    }

    void anAlarmOfWhatOthersTrainIsShown() {
        TrainFixture f;
        const RunFiles run = f.run("busy", 5, 5);
        QVERIFY(run.write());
        const auto lock = FolderLock::take(run.folder);
        QVERIFY(lock.ok());
        f.enter();
        f.choose("busy");
        f.press("runShow");
        QTRY_COMPARE_WITH_TIMEOUT(f.points(), std::size_t{5}, kPatience);
        auto line = nlohmann::json::parse(test::eventLine(6));
        line["notice"] = "The phrases have become alike.";
        std::ofstream(run.folder / "events.jsonl", std::ios::app) << line.dump() << '\n';
        QTRY_COMPARE_WITH_TIMEOUT(notice(f), QStringLiteral("“busy”: The phrases have become alike."), kPatience);
    }

    /// Another program begins one while the workspace is open and nothing is trained.
    void aRunThatOthersBeginAppears() {
        TrainFixture f;
        QVERIFY(f.run("first", 5, 5).write());
        f.enter();
        f.choose("first");
        QVERIFY(f.run("second", 3, 3).write());
        QTRY_VERIFY_WITH_TIMEOUT(f.rowOf("second") >= 0, kPatience);
        fs::remove_all(f.path("runs") / "first");
        QTRY_COMPARE_WITH_TIMEOUT(f.rowOf("first"), -1, kPatience);
    }

    void aFailureIsToldAndNotOffered() {
        TrainFixture f;
        const RunFiles run = f.run("burst", 12, 10);
        QVERIFY(run.write());
        std::ofstream(run.folder / "failure.txt") << "The loss became infinite at step 13.\n";
        f.reopen();
        f.window->warmUp();
        f.enter();
        f.choose("burst");
        QVERIFY(!f.find<QWidget>("interruptedBar")->isVisible());
        QVERIFY(f.list()->currentItem()->text(1).startsWith("failed 60"));
        QVERIFY(f.find<QLabel>("runAbout")->text().contains("The loss became infinite at step 13."));
        f.press("runShow");
        QCOMPARE(notice(f), QStringLiteral("The loss became infinite at step 13."));
    }
};

MUSE_WINDOW_TEST(OwnAndShownRunTest)
#include "OwnAndShownRunTest.moc"
