// SPDX-License-Identifier: MIT
#include "core/ml/train/Checkpoint.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <limits>

using namespace muse;

class CheckpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weightsThatAreNoNumbersAreNamed() {
        Checkpoint checkpoint{{}, 12, 0, {}, {}, {}};
        checkpoint.tensors["generator.first"] = torch::ones({3, 4});
        checkpoint.tensors["training.criticAdam0.2.second"] = torch::zeros({7});
        QVERIFY(checkFinite(checkpoint).ok());
        for (const float wrong : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
            checkpoint.tensors["training.criticAdam0.2.second"][6] = wrong;
            const auto found = checkFinite(checkpoint);
            QVERIFY(!found.ok());
            QVERIFY(found.error().message.find("at step 12 (first in 'training.criticAdam0.2.second')") !=
                    std::string::npos);
        }
    }

    void theDeviationIsKept() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("best.safetensors").toStdString();
        Checkpoint checkpoint{{}, 12, 3, "a name", {}, {{"generator.first", torch::ones({3, 4})}}};
        checkpoint.deviation = 1.0 / 3;
        QVERIFY(saveCheckpoint(path, checkpoint).ok());
        const auto file = SafetensorsFile::open(path);
        QVERIFY(file.ok());
        QCOMPARE(std::stod(file->metadata().at("deviation")), 1.0 / 3);
    }

    void dynamicsAreKept() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("step.safetensors").toStdString();
        Checkpoint checkpoint{{}, 12, 3, "a name", {}, {{"generator.first", torch::ones({3, 4})}}};
        QVERIFY(saveCheckpoint(path, checkpoint).ok());
        QVERIFY(!loadCheckpoint(path)->dynamics);
        checkpoint.dynamics = neutralDynamics();
        QVERIFY(saveCheckpoint(path, checkpoint).ok());
        QVERIFY(loadCheckpoint(path)->dynamics == neutralDynamics());
    }
};

MUSE_TEST(CheckpointTest)
#include "CheckpointTest.moc"
