// SPDX-License-Identifier: MIT
#include "ui/features/generate/candidates/CandidateOrder.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

Candidate candidate(std::uint64_t seed, double distance, bool drums = true) {
    Candidate made;
    made.settings.seed = seed;
    made.score = PieceScore();
    made.score->distance = distance;
    made.shown = Pianoroll(kBarsPerPhrase);
    for (const Family family : kAllFamilies)
        made.shown.set(0, 0, 40, family, drums || family != Family::Drums);
    return made;
}

std::vector<std::uint64_t> seedsInOrder(std::vector<Candidate> candidates, PieceOrder order) {
    putInOrder(candidates, order);
    std::vector<std::uint64_t> seeds;
    for (const Candidate& each : candidates)
        seeds.push_back(each.settings.seed);
    return seeds;
}

} // namespace

class CandidateOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeBandComesFirst() {
        const std::vector candidates{candidate(4, 3), candidate(1, 1, false), candidate(3, 2), candidate(2, 9)};
        QCOMPARE(seedsInOrder(candidates, PieceOrder::NearestToData), (std::vector<std::uint64_t>{3, 4, 2, 1}));
        QCOMPARE(seedsInOrder(candidates, PieceOrder::AsMade), (std::vector<std::uint64_t>{1, 2, 3, 4}));
    }

    void theLikedOneComesBeforeAll() {
        std::vector candidates{candidate(4, 3), candidate(1, 1), candidate(3, 2), candidate(2, 9)};
        putInOrder(candidates, PieceOrder::NearestToData, 2);
        std::vector<std::uint64_t> seeds;
        for (const Candidate& each : candidates)
            seeds.push_back(each.settings.seed);
        QCOMPARE(seeds, (std::vector<std::uint64_t>{2, 1, 3, 4}));
    }

    void withoutAllScoresItIsTheSeeds() {
        std::vector candidates{candidate(2, 1), candidate(1, 2)};
        candidates.front().score.reset();
        QCOMPARE(seedsInOrder(candidates, PieceOrder::NearestToData), (std::vector<std::uint64_t>{1, 2}));
    }
};

MUSE_TEST(CandidateOrderTest)
#include "CandidateOrderTest.moc"
