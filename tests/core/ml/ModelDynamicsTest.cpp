// SPDX-License-Identifier: MIT
#include "core/ml/ModelDynamics.h"

#include "core/ml/ModelCard.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace muse;

namespace {

std::filesystem::path shipped() {
    return std::filesystem::path(MUSE_SOURCE_DIR) / "assets" / "models" / "hybrid.safetensors";
}

} // namespace

class ModelDynamicsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCardGetsThemAndAllElseStays() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("model.safetensors").toStdString();
        Dynamics dynamics = neutralDynamics();
        dynamics.at(Part::HiHat, 6) = {77.25, 3.5, -4, 2};
        QVERIFY(writeWithDynamics(shipped(), path, dynamics).ok());
        const auto card = readModelCard(path);
        QVERIFY2(card.ok(), card ? "" : card.error().message.c_str());
        QVERIFY(card->dynamics == dynamics);
        QVERIFY(dynamicsOf(*card) == dynamics);

        const auto before = SafetensorsFile::open(shipped());
        const auto after = SafetensorsFile::open(path);
        auto said = before->metadata();
        auto says = after->metadata();
        said.erase(kDynamicsKey);
        says.erase(kDynamicsKey);
        QVERIFY(says == said);
        QCOMPARE(after->tensors().size(), before->tensors().size());
        for (const auto& [name, tensor] : before->tensors()) {
            const auto same = after->tensor(name);
            QVERIFY(same && same->dtype == tensor.dtype && same->shape == tensor.shape &&
                    std::ranges::equal(same->bytes, tensor.bytes));
        }
        // Onto itself, too.
        QVERIFY(writeWithDynamics(path, path, neutralDynamics()).ok());
        QVERIFY(readModelCard(path)->dynamics == neutralDynamics());
    }

    void cardsWithoutAreReadAndPlayedInANeutralWay() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("model.safetensors").toStdString();
        const auto write = [&](const char* dynamics) {
            const auto file = SafetensorsFile::open(shipped());
            SafetensorsContent content{file->tensors(), file->metadata()};
            content.metadata.erase(kDynamicsKey);
            if (dynamics) content.metadata[kDynamicsKey] = dynamics;
            QVERIFY(writeSafetensors(path, content).ok());
        };
        write(nullptr);
        const auto card = readModelCard(path);
        QVERIFY2(card.ok(), card ? "" : card.error().message.c_str());
        QVERIFY(!card->dynamics);
        QVERIFY(dynamicsOf(*card) == neutralDynamics());
        write("{\"Bass\": 5}");
        const auto damaged = readModelCard(path);
        QVERIFY(!damaged.ok());
        QVERIFY2(damaged.error().message.find("Bass.velocity") != std::string::npos, damaged.error().message.c_str());
    }
};

MUSE_TEST(ModelDynamicsTest)
#include "ModelDynamicsTest.moc"
