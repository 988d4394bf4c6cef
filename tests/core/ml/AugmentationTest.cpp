// SPDX-License-Identifier: MIT
#include "core/ml/train/Augmentation.h"
#include "core/ml/net/PhraseTensor.h"
#include "core/ml/net/Shapes.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <cmath>

using namespace muse;

namespace {

constexpr Extent kDrums = static_cast<Extent>(index(Family::Drums));

Tensor someBits(Extent batch) {
    torch::manual_seed(3);
    return torch::where(torch::rand({batch, 96, 84, 4, 5}) < 0.05, torch::tensor(1.0f), torch::tensor(-1.0f));
}

} // namespace

class AugmentationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesPitchesAndBarsButNoDrum() {
        const auto phrases = someBits(3);
        const auto moves = torch::tensor({{2L, -5L, 0L}, {0L, 3L, 1L}});
        const auto found = moved(phrases, moves);
        QVERIFY(found.is_contiguous());
        const std::array<int, 3> semitones = {2, -5, 0};
        const std::array<int, 3> bars = {0, 3, 1};
        for (Extent i = 0; i < 3; ++i)
            for (Extent bar = 0; bar < 4; ++bar)
                for (Extent track = 0; track < 5; ++track)
                    for (Extent pitch = 0; pitch < 84; ++pitch) {
                        const Extent from = track == kDrums ? pitch : pitch - semitones[std::size_t(i)];
                        const auto now = found[i].select(1, pitch).select(1, bar).select(1, track);
                        if (from < 0 || from >= 84) {
                            QVERIFY((now == -1).all().item<bool>());
                            continue;
                        }
                        const auto source = (bar + bars[std::size_t(i)]) % 4;
                        QVERIFY(now.equal(phrases[i].select(1, from).select(1, source).select(1, track)));
                    }
    }

    /// <T v, w> = <v, T^T w>, where v counts from silence.
    void adjointIsAdjoint() {
        TrainingSettings settings;
        settings.rotateBars = 0.9;
        settings.transposeBoth = 12;
        auto random = randomGenerator(7);
        const auto moves = drawMoves(settings, 6, random);
        QVERIFY(moves[0].abs().max().item<Extent>() > 0 && moves[1].max().item<Extent>() > 0);
        const auto v = torch::randn({6, 96, 84, 4, 5}, torch::kFloat64);
        const auto w = torch::randn({6, 96, 84, 4, 5}, torch::kFloat64);
        const double there = ((moved(v - 1, moves) + 1) * w).sum().item<double>();
        const double back = (v * movedBack(w, moves)).sum().item<double>();
        QVERIFY(std::abs(there - back) < 1e-9 * std::abs(back));
    }

    void theLawIsWhatTheSettingsSay() {
        TrainingSettings settings;
        QVERIFY(!augments(settings));
        settings.rotateBars = 0.4;
        settings.transposeBoth = 3;
        QVERIFY(augments(settings));
        auto random = randomGenerator(9);
        constexpr Extent draws = 20000;
        const auto moves = drawMoves(settings, draws, random).to(torch::kFloat64);
        const auto share = [](const Tensor& which) { return which.to(torch::kFloat64).mean().item<double>(); };
        for (int semitones = -3; semitones <= 3; ++semitones)
            QVERIFY(std::abs(share(moves[0] == semitones) - (0.5 / 7 + (semitones == 0 ? 0.5 : 0))) < 0.015);
        for (int bars = 0; bars < 4; ++bars)
            QVERIFY(std::abs(share(moves[1] == bars) - (0.4 / 4 + (bars == 0 ? 0.6 : 0))) < 0.015);
        // One is drawn apart from the other.
        QVERIFY(std::abs(share((moves[0] == 0).logical_and(moves[1] == 0)) - (0.5 + 0.5 / 7) * 0.7) < 0.015);
    }

    void onlyWhatIsAskedForMoves() {
        TrainingSettings settings;
        settings.rotateBars = 0.5;
        auto random = randomGenerator(2);
        QCOMPARE(drawMoves(settings, 100, random)[0].abs().max().item<Extent>(), Extent{0});
        settings.rotateBars = 0;
        settings.transposeBoth = 5;
        QCOMPARE(drawMoves(settings, 100, random)[1].abs().max().item<Extent>(), Extent{0});
    }
};

MUSE_TEST(AugmentationTest)
#include "AugmentationTest.moc"
