// SPDX-License-Identifier: MIT
#include "ui/features/train/TimeEstimate.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TrainFixture.h"
#include "ui/jobs/Jobs.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>

using namespace muse;
using test::kPatience;

namespace {

TrainingSettings quick() {
    TrainingSettings settings;
    settings.batch = 2;
    settings.criticStepsPerGeneratorStep = 1;
    settings.threads = 1;
    return settings;
}

} // namespace

class TimeEstimateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsBesideTheSteps() {
        test::TrainFixture f;
        f.enter();
        auto* preset = f.find<QComboBox>("trainingPresetCombo");
        preset->setCurrentText(QStringLiteral("Quick"));
        Q_EMIT preset->activated(preset->currentIndex());
        auto* words = f.find<QLabel>("timeEstimate");
        QTRY_VERIFY2_WITH_TIMEOUT(words->text().startsWith("Takes about ") &&
                                      words->text().endsWith("on this computer"),
                                  qPrintable(words->text()), kPatience);
        // The same step, more often: known at once.
        f.find<QSpinBox>("stepsSpin")->setValue(100'000);
        QVERIFY2(words->text().startsWith("Takes about ") && words->text().contains(" h "), qPrintable(words->text()));
    }

    void whatIsLeftIsNotTakenForAnAnswer() {
        Jobs jobs;
        TimeEstimate estimate(jobs);
        QSignalSpy estimated(&estimate, &TimeEstimate::estimated), unknown(&estimate, &TimeEstimate::unknown);
        estimate.ask(quick());
        QVERIFY(QTest::qWaitFor([&] { return estimate.running(); }, kPatience)); // it may be short
        estimate.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!estimate.running(), kPatience);
        QCOMPARE(estimated.count(), 0);
        estimate.ask(quick());
        QTRY_COMPARE_WITH_TIMEOUT(estimated.count(), 1, kPatience);
        QCOMPARE(unknown.count(), 0);
    }

    void besideOtherWorkItWaits() {
        Jobs jobs;
        Activity other(jobs);
        TimeEstimate estimate(jobs);
        QSignalSpy estimated(&estimate, &TimeEstimate::estimated);
        other.begin(QStringLiteral("Exporting audio"));
        estimate.ask(quick());
        QVERIFY(!QTest::qWaitFor([&] { return estimated.count() > 0; }, 3000));
        other.end();
        QTRY_COMPARE_WITH_TIMEOUT(estimated.count(), 1, kPatience);
    }
};

MUSE_WINDOW_TEST(TimeEstimateTest)
#include "TimeEstimateTest.moc"
