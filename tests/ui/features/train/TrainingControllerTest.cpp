// SPDX-License-Identifier: MIT
#include "ui/features/train/TrainingController.h"
#include "core/base/File.h"
#include "tests/support/Slowdown.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/GapMeter.h"
#include "tests/ui/support/TinyMusic.h"
#include "ui/jobs/Jobs.h"
#include "ui/kit/Text.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace muse;

namespace {

constexpr int kPatience = 600000;

TrainingSettings quick(const std::filesystem::path& source) {
    TrainingSettings settings;
    settings.dataset = source;
    settings.batch = 2;
    settings.criticStepsPerGeneratorStep = 1;
    settings.generatorSteps = 100000;
    settings.metricsEvery = 2;
    settings.sampleEvery = 2;
    settings.threads = 1;
    return settings;
}

} // namespace

class TrainingControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trainsFromMidiPausesResumesAndStops() {
        const QTemporaryDir folder;
        const auto root = toPath(folder.path());
        test::writeMidiFolder(root / "midi");
        Jobs jobs;
        TrainingController controller(root / "runs", jobs);
        QSignalSpy reported(&controller, &TrainingController::reported);
        QSignalSpy failed(&controller, &TrainingController::failed);
        std::vector<TrainingReport> reports;
        connect(&controller, &TrainingController::reported, this,
                [&reports](const auto& more) { reports.insert(reports.end(), more.begin(), more.end()); });
        const test::GapMeter gaps;

        controller.start(quick(root / "midi"));
        QCOMPARE(controller.state(), TrainingState::Preparing);
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), TrainingState::Running, kPatience);
        const auto enough = [&reports] {
            return std::ranges::any_of(reports, [](const auto& r) { return r.metrics && r.samples; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(enough(), kPatience);

        controller.pause();
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), TrainingState::Paused, kPatience);
        const auto paused = reports.back().step;
        QVERIFY(!QTest::qWaitFor([&] { return reports.back().step > paused; }, 300));
        controller.resume();
        QTRY_VERIFY_WITH_TIMEOUT(reports.back().step > paused, kPatience);

        controller.stop();
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), TrainingState::Stopped, kPatience);
        QCOMPARE(failed.count(), 0);
        QVERIFY2(std::ranges::is_sorted(reports, {}, &TrainingReport::step), "reports came out of order");
        const auto run = controller.settings().runFolder;
        QVERIFY(std::filesystem::exists(run / "dataset.safetensors"));
        QVERIFY(std::filesystem::exists(run / "run.json"));
        QVERIFY(!std::filesystem::is_empty(run / "checkpoints"));
        qInfo("longest gap of a 10 ms timer while training: %lld ms", static_cast<long long>(gaps.longest()));
        QVERIFY2(gaps.longest() < 250 * test::kSlowdown, "the event loop stood still");
    }

    void stopsWhilePaused() {
        const QTemporaryDir folder;
        const auto root = toPath(folder.path());
        Jobs jobs;
        TrainingController controller(root / "runs", jobs);
        controller.start(quick(test::writeTinyDataset(root)));
        controller.pause();
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), TrainingState::Paused, kPatience);
        controller.stop();
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), TrainingState::Stopped, kPatience);
        QVERIFY(!controller.active());
    }

    /// The dataset is done, and the window has not heard of it.
    void stopJustAfterABuildTrainsNothing() {
        const QTemporaryDir folder;
        const auto root = toPath(folder.path());
        test::writeMidiFolder(root / "midi");
        Jobs jobs;
        TrainingController controller(root / "runs", jobs);
        QSignalSpy failed(&controller, &TrainingController::failed);
        controller.start(quick(root / "midi"));
        const auto run = controller.settings().runFolder;
        // No event is handled here, so the build's end waits.
        QElapsedTimer patience;
        patience.start();
        while (!std::filesystem::exists(run / "dataset.safetensors") && patience.elapsed() < kPatience)
            QThread::msleep(10);
        QThread::msleep(500);
        QCOMPARE(controller.state(), TrainingState::Preparing);
        controller.stop();
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), TrainingState::Stopped, kPatience);
        QVERIFY(!std::filesystem::exists(run));
        QVERIFY(!QTest::qWaitFor([&] { return controller.active(); }, 300));
        QCOMPARE(failed.count(), 0);
    }

    /// Random vectors as good as zero make the same phrase of all, as after a collapse.
    void passesOnThatPhrasesAreAlike() {
        const QTemporaryDir folder;
        const auto root = toPath(folder.path());
        Jobs jobs;
        TrainingController controller(root / "runs", jobs);
        QSignalSpy noticed(&controller, &TrainingController::noticed);
        auto settings = quick(test::writeTinyDataset(root));
        settings.model.priorDeviation = 1e-9;
        settings.generatorSteps = 502;
        settings.metricsEvery = 1;
        settings.metricPhrases = 2;
        settings.sampleEvery = 1000;
        controller.start(settings);
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), TrainingState::Finished, kPatience);
        QCOMPARE(noticed.count(), 1);
        QVERIFY2(noticed[0][0].toString().contains(QStringLiteral("have become alike")),
                 qPrintable(noticed[0][0].toString()));
        const auto events = readText(controller.settings().runFolder / "events.jsonl");
        QVERIFY(events && events->find("have become alike") != std::string::npos);
    }

    void saysInOneSentenceWhatIsWrong_data() {
        QTest::addColumn<QString>("source");
        QTest::newRow("no such folder") << "nowhere";
        QTest::newRow("no such dataset") << "nowhere.safetensors";
        QTest::newRow("no MIDI in the folder") << ".";
    }

    void saysInOneSentenceWhatIsWrong() {
        QFETCH(QString, source);
        const QTemporaryDir folder;
        const auto root = toPath(folder.path());
        std::filesystem::create_directories(root / "data");
        Jobs jobs;
        TrainingController controller(root / "runs", jobs);
        QSignalSpy failed(&controller, &TrainingController::failed);
        controller.start(quick(root / "data" / source.toStdString()));
        QTRY_COMPARE_WITH_TIMEOUT(controller.state(), TrainingState::Failed, kPatience);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed[0][0].toString().isEmpty());
        QVERIFY2(!failed[0][0].toString().contains('\n'), qPrintable(failed[0][0].toString()));
        QVERIFY(!std::filesystem::exists(controller.settings().runFolder / "run.json"));
    }
};

MUSE_TEST(TrainingControllerTest)
#include "TrainingControllerTest.moc"
