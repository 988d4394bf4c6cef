// SPDX-License-Identifier: MIT
#include "core/ml/GenerationModel.h"
#include "core/ml/TrainingSession.h"
#include "tests/support/ResidentMemory.h"
#include "tests/support/Sanitized.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using namespace muse::test;

/// What a job took goes back to the kernel when it is over.
class TrainingMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memoryGoesBackAfterATraining() {
        if (sanitized()) QSKIP("A sanitizer's malloc keeps memory as it likes.");
        constexpr std::size_t allowed = 60 << 20;
        const QTemporaryDir folder;
        const std::filesystem::path data = folder.filePath("tiny.safetensors").toStdString();
        writeTinyDataset(data, 32);
        // What is made once for all, such as threads and their buffers.
        const auto model = GenerationModel::load(sourcePath("assets/models/composer.safetensors"));
        QVERIFY(model);
        QVERIFY((*model)->generate({}));
        const std::size_t before = residentBytes();
        std::size_t most = before;
        TrainingSettings settings;
        settings.dataset = data;
        settings.runFolder = folder.filePath("run").toStdString();
        settings.batch = 16;
        settings.generatorSteps = 2;
        {
            const TrainingSession session(settings);
            const auto ended = [&] {
                most = std::max(most, residentBytes());
                return session.state() == TrainingState::Finished || session.state() == TrainingState::Failed;
            };
            QTRY_VERIFY_WITH_TIMEOUT(ended(), 600000);
            QCOMPARE(session.error(), std::string());
        }
        qInfo("%zu MB before, %zu at most, %zu after", before >> 20, most >> 20, residentBytes() >> 20);
        QVERIFY(most > before + 2 * allowed);
        QVERIFY(residentBytes() < before + allowed);
    }
};

MUSE_TEST(TrainingMemoryTest)
#include "TrainingMemoryTest.moc"
