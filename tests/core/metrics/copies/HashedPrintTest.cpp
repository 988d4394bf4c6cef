// SPDX-License-Identifier: MIT
#include "core/metrics/copies/HashedPrint.h"

#include "core/metrics/copies/NearestPhrases.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <cmath>
#include <random>

using namespace muse;

namespace {

/// About one cell in eight begins something.
OnsetPrint randomPrint(std::mt19937_64& random) {
    OnsetPrint print;
    for (SixteenthSet& set : print.drums)
        set = random() & random() & random();
    for (auto& family : print.pitched)
        for (SixteenthSet& set : family)
            set = random() & random() & random() & random();
    print.summarise();
    return print;
}

/// As it was, but for about one bit in `thinning` of both worlds: what is in it, and what is not.
OnsetPrint altered(OnsetPrint print, const OnsetPrint& other, std::mt19937_64& random, int thinning) {
    const auto mix = [&](SixteenthSet& set, SixteenthSet with) {
        SixteenthSet chosen = ~SixteenthSet{0};
        for (int i = 0; i < thinning; ++i)
            chosen &= random();
        set = (set & ~chosen) | (with & chosen);
    };
    for (std::size_t part = 0; part < kDrumParts; ++part)
        mix(print.drums[part], other.drums[part]);
    for (std::size_t family = 0; family < kPitchedFamilies; ++family)
        for (std::size_t pitch = 0; pitch < kFoldedPitches; ++pitch)
            mix(print.pitched[family][pitch], other.pitched[family][pitch]);
    print.summarise();
    return print;
}

OnsetPrint transposed(const OnsetPrint& print, std::size_t up) {
    OnsetPrint result = print;
    for (std::size_t family = 0; family < kPitchedFamilies; ++family)
        for (std::size_t pitch = 0; pitch < kFoldedPitches; ++pitch)
            result.pitched[family][(pitch + up) % kFoldedPitches] = print.pitched[family][pitch];
    result.summarise();
    return result;
}

} // namespace

class HashedPrintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsFoundInAnyKey() {
        std::mt19937_64 random(1);
        std::vector<HashedPrint> among;
        for (int i = 0; i < 50; ++i)
            among.push_back(hashed(randomPrint(random)));
        const OnsetPrint original = randomPrint(random);
        QVERIFY(nearestHashed(original, among, std::nullopt) > 0.5);
        among.push_back(hashed(transposed(original, 5)));
        QCOMPARE(nearestHashed(original, among, std::nullopt), 0.0);
    }

    void theEstimateIsNearTheTruth() {
        std::mt19937_64 random(2);
        double worst = 0;
        double sum = 0;
        int count = 0;
        for (int thinning = 1; thinning <= 5; ++thinning)
            for (int i = 0; i < 20; ++i) {
                const OnsetPrint one = randomPrint(random);
                const OnsetPrint other = altered(one, randomPrint(random), random, thinning);
                const double truth = nearestPhrases({&one, 1}, {&other, 1}, 1).front().distance;
                const HashedPrint print = hashed(other);
                const double apart = nearestHashed(one, {&print, 1}, std::nullopt) - truth;
                worst = std::max(worst, std::abs(apart));
                sum += apart;
                ++count;
            }
        // Five families of 104 bits: a deviation of some .05, which is less for copies.
        QVERIFY2(worst < 0.2, qPrintable(QString::number(worst)));
        QVERIFY2(std::abs(sum / count) < 0.04, qPrintable(QString::number(sum / count)));
    }

    void theGivenTrackIsLeftOutOnBothSides() {
        std::mt19937_64 random(3);
        const OnsetPrint one = randomPrint(random);
        OnsetPrint other = randomPrint(random);
        other.drums = one.drums;
        other.summarise();
        const HashedPrint print = hashed(other);
        OnsetPrint drumsOnly;
        drumsOnly.drums = one.drums;
        drumsOnly.summarise();
        const HashedPrint same = hashed(drumsOnly);
        QVERIFY(nearestHashed(one, {&print, 1}, Family::Drums) > nearestHashed(one, {&print, 1}, std::nullopt));
        QVERIFY(std::isnan(nearestHashed(drumsOnly, {&same, 1}, Family::Drums)));
        QCOMPARE(nearestHashed(drumsOnly, {&same, 1}, Family::Bass), 0.0);
    }

    void nothingIsNearToNothing() {
        std::mt19937_64 random(4);
        QVERIFY(std::isnan(nearestHashed(randomPrint(random), {}, std::nullopt)));
        const HashedPrint rests = hashed(OnsetPrint{});
        QCOMPARE(nearestHashed(randomPrint(random), {&rests, 1}, std::nullopt), 1.0);
    }

    void bytesComeBack() {
        std::mt19937_64 random(5);
        for (int i = 0; i < 20; ++i) {
            const HashedPrint print = hashed(randomPrint(random));
            QVERIFY(hashedPrint(toBytes(print)) == print);
        }
        QVERIFY(hashed(randomPrint(random)) != hashed(randomPrint(random)));
    }
};

MUSE_TEST(HashedPrintTest)
#include "HashedPrintTest.moc"
