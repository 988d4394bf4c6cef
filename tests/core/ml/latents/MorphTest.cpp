// SPDX-License-Identifier: MIT
#include "core/ml/latents/Morph.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

class MorphTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsAreOfOneLength() {
        // Three long and one wide.
        const auto even = evenlyAlong({{0, 0}, {0.75f, 0}, {0.75f, 0.25f}}, 5);
        const std::vector<MorphPoint> expected{{0, 0}, {0.25f, 0}, {0.5f, 0}, {0.75f, 0}, {0.75f, 0.25f}};
        QCOMPARE(even.size(), expected.size());
        for (std::size_t i = 0; i < even.size(); ++i) {
            QVERIFY(std::abs(even[i].x - expected[i].x) < 1e-5f);
            QVERIFY(std::abs(even[i].y - expected[i].y) < 1e-5f);
        }
    }

    void sharesAreThoseOfTheBlend() {
        const auto close = [](const auto& shares, std::array<float, kMostMorphCorners> expected) {
            for (std::size_t i = 0; i < shares.size(); ++i)
                if (std::abs(shares[i] - expected[i]) > 1e-6f) return false;
            return true;
        };
        const MorphPoint at{0.25f, 0.5f};
        QVERIFY(close(cornerShares(1, at), {1, 0, 0, 0}));
        QVERIFY(close(cornerShares(2, at), {0.75f, 0.25f, 0, 0}));
        QVERIFY(close(cornerShares(3, at), {0.375f, 0.125f, 0.5f, 0}));
        QVERIFY(close(cornerShares(4, at), {0.375f, 0.125f, 0.375f, 0.125f}));
    }

    void shortPaths() {
        QVERIFY(evenlyAlong({}, 3).empty());
        QVERIFY(evenlyAlong({{0.5f, 0.5f}}, 0).empty());
        QVERIFY(evenlyAlong({{0.5f, 0.25f}}, 3) == std::vector<MorphPoint>(3, {0.5f, 0.25f}));
        QVERIFY(evenlyAlong({{0, 0}, {1, 1}}, 1) == std::vector<MorphPoint>{MorphPoint{}});
        QVERIFY(evenlyAlong({{1, 1}, {1, 1}}, 2) == std::vector<MorphPoint>(2, {1, 1}));
    }

    void itNeedsCornersAndAPlace() {
        Morph morph;
        QVERIFY(!isWhole(morph));
        morph.corners.resize(kMostMorphCorners);
        QVERIFY(isWhole(morph));
        morph.path.clear();
        QVERIFY(!isWhole(morph));
        morph.path.resize(1);
        for (int depth = 1; depth < kDeepestMorph; ++depth)
            morph = Morph{{{1, {}, {morph}}}};
        QVERIFY(isWhole(morph));
        QVERIFY(!isWhole(Morph{{{1, {}, {morph}}}}));
        morph.corners.resize(kMostMorphCorners + 1);
        QVERIFY(!isWhole(morph));
    }
};

MUSE_TEST(MorphTest)
#include "MorphTest.moc"
