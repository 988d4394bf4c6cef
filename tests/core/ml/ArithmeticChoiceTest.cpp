// SPDX-License-Identifier: MIT
#include "core/ml/train/ArithmeticChoice.h"

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
        QCOMPARE(choice->used.arithmetic, prefersBFloat16() ? Arithmetic::BFloat16 : Arithmetic::Float32);
        QCOMPARE(choice->used.level, cpuLevel());
        QVERIFY(choice->notice.empty());
        if (cpuLevel() < CpuLevel::Avx512) QCOMPARE(choice->used.arithmetic, Arithmetic::Float32);
    }

    void releasedCriticsHaveFloat32() {
        auto settings = asking(Arithmetic::Auto);
        settings.model.critic = CriticKind::Released;
        QCOMPARE(chooseArithmetic(settings)->used.arithmetic, Arithmetic::Float32);
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
        QCOMPARE(choice.ok(), multipliesBFloat16());
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
        if (cpuLevel() == CpuLevel::Amx) {
            QCOMPARE(choice->used, kBfloatOnAmx);
            QVERIFY(choice->notice.empty());
            return;
        }
        QCOMPARE(choice->used.arithmetic, multipliesBFloat16() ? Arithmetic::BFloat16 : Arithmetic::Float32);
        QVERIFY(!choice->notice.empty());
        // Even where the settings insist, a run that was begun is not lost.
        QVERIFY(chooseArithmetic(asking(Arithmetic::BFloat16), kBfloatOnAmx).ok());
    }

    void theUserMayChange() {
        const auto choice = chooseArithmetic(asking(Arithmetic::Float32), kBfloatOnAmx);
        QVERIFY(choice);
        QCOMPARE(choice->used.arithmetic, Arithmetic::Float32);
        QVERIFY(!choice->notice.empty());
    }
};

QTEST_GUILESS_MAIN(ArithmeticChoiceTest)
#include "ArithmeticChoiceTest.moc"
