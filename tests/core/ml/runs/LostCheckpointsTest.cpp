// SPDX-License-Identifier: MIT
#include "core/ml/TrainingSession.h"
#include "core/ml/runs/RunSummary.h"
#include "tests/support/RunFiles.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using test::RunFiles;

class LostCheckpointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Somebody took them away: what was done is not thrown away without a word.
    void aRunWithoutThemDoesNotBeginAgain() {
        QTemporaryDir folder;
        const std::filesystem::path data = folder.filePath("data.safetensors").toStdString();
        test::writeTinyDataset(data);
        const RunFiles run{folder.filePath("run").toStdString(), 600, 0, 1000, data};
        QVERIFY(run.write());
        TrainingSettings settings = runSummary(run.folder)->settings;
        settings.resume = true;
        TrainingSession session(settings);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Failed, 120000);
        QVERIFY2(session.error().find("has done 600 steps, but none of its checkpoints") != std::string::npos,
                 session.error().c_str());
        QCOMPARE(lastStep(run.folder), std::int64_t{600});
    }
};

MUSE_TEST(LostCheckpointsTest)
#include "LostCheckpointsTest.moc"
