// SPDX-License-Identifier: MIT
#include "core/ml/train/ArithmeticChoice.h"
#include "core/ml/cpu/BFloat16Support.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

TrainingSettings asking(Arithmetic arithmetic) {
    TrainingSettings settings;
    settings.arithmetic = arithmetic;
    return settings;
}

constexpr ArithmeticUsed kBfloatOnAmx{Arithmetic::BFloat16, CpuLevel::Amx};

} // namespace

/// Holds at every level that MUSE_CPU can force.
class ArithmeticChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newRunsTakeWhatIsFastest() {
        const auto choice = chooseArithmetic(asking(Arithmetic::Auto));
        QVERIFY(choice);
        QCOMPARE(choice->used.arithmetic,
                 canMultiplyBFloat16() && prefersBFloat16() ? Arithmetic::BFloat16 : Arithmetic::Float32);
        QCOMPARE(choice->used.level, cpuLevel());
        QVERIFY(choice->notice.empty());
        if (cpuLevel() < CpuLevel::Avx512) QCOMPARE(choice->used.arithmetic, Arithmetic::Float32);
    }

    void releasedCriticsHaveFloat32() {
        auto settings = asking(Arithmetic::Auto);
        settings.model.critic = CriticKind::Released;
        QCOMPARE(chooseArithmetic(settings)->used.arithmetic, Arithmetic::Float32);
        QVERIFY(chooseArithmetic(settings)->notice.empty());
        // The same at every level, and said where it was asked for.
        settings.arithmetic = Arithmetic::BFloat16;
        QCOMPARE(chooseArithmetic(settings)->used.arithmetic, Arithmetic::Float32);
        QVERIFY(!chooseArithmetic(settings)->notice.empty());
    }

    void cudaDevicesHaveTheirOwn() {
        auto settings = asking(Arithmetic::Auto);
        settings.device = ComputeDevice::Cuda;
        QCOMPARE(chooseArithmetic(settings)->used.arithmetic, Arithmetic::Tf32);
        settings.arithmetic = Arithmetic::BFloat16;
        QCOMPARE(chooseArithmetic(settings)->used.arithmetic, Arithmetic::BFloat16);
    }

    void tf32IsFloat32OnAProcessor() {
        QCOMPARE(chooseArithmetic(asking(Arithmetic::Tf32))->used.arithmetic, Arithmetic::Float32);
    }

    void asksForWhatIsNotThere() {
        const auto choice = chooseArithmetic(asking(Arithmetic::BFloat16));
        QCOMPARE(choice.ok(), canMultiplyBFloat16());
        if (!choice) QVERIFY(choice.error().message.find("'arithmetic'") != std::string::npos);
    }

    void runsGoOnAsTheyBegan() {
        const ArithmeticUsed before{Arithmetic::Float32, cpuLevel()};
        const auto choice = chooseArithmetic(asking(Arithmetic::Auto), before);
        QVERIFY(choice);
        QCOMPARE(choice->used, before);
        QVERIFY(choice->notice.empty());
    }

    void runsGoOnInFloat32WhereTheyMust() {
        const auto choice = chooseArithmetic(asking(Arithmetic::Auto), kBfloatOnAmx);
        QVERIFY(choice);
        QCOMPARE(choice->began, kBfloatOnAmx);
        QCOMPARE(choice->used.arithmetic, canMultiplyBFloat16() ? Arithmetic::BFloat16 : Arithmetic::Float32);
        QCOMPARE(choice->notice.empty(), cpuLevel() == CpuLevel::Amx && canMultiplyBFloat16());
        // Even where the settings insist, a run that was begun so is not lost; one that was not is not spoken of as if.
        QVERIFY(chooseArithmetic(asking(Arithmetic::BFloat16), kBfloatOnAmx).ok());
        QCOMPARE(chooseArithmetic(asking(Arithmetic::BFloat16), ArithmeticUsed{Arithmetic::Float32, cpuLevel()}).ok(),
                 canMultiplyBFloat16());
    }

    void theUserMayChange() {
        const auto choice = chooseArithmetic(asking(Arithmetic::Float32), kBfloatOnAmx);
        QVERIFY(choice);
        QCOMPARE(choice->used.arithmetic, Arithmetic::Float32);
        QVERIFY(!choice->notice.empty());
    }
};

MUSE_TEST(ArithmeticChoiceTest)
#include "ArithmeticChoiceTest.moc"
