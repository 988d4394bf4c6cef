// SPDX-License-Identifier: MIT
#include "core/ml/binarise/RepeatedOnsets.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <algorithm>
#include <random>
#include <set>

using namespace muse;

namespace {

constexpr std::size_t kBars = 5 * kBarsPerPhrase;
constexpr std::size_t kPlaces = 40;

using Bars = std::vector<std::set<std::size_t>>;

/// The definition: counted anew from whole bars.
double shareOf(const Bars& bars) {
    double sum = 0;
    int count = 0;
    for (std::size_t bar = 0; bar + 1 < kBars; ++bar) {
        const auto &one = bars[bar], &next = bars[bar + 1];
        if (bar % kBarsPerPhrase == kBarsPerPhrase - 1 || one.empty() || next.empty()) continue;
        std::vector<std::size_t> common, either;
        std::ranges::set_intersection(one, next, std::back_inserter(common));
        std::ranges::set_union(one, next, std::back_inserter(either));
        sum += static_cast<double>(common.size()) / static_cast<double>(either.size());
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

class RepeatedOnsetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// In any order, and twice.
    void countsAlongAsWholeBarsAreCounted() {
        std::mt19937 random(1);
        Bars bars(kBars);
        RepeatedOnsets<kPlaces> repeated(kBars);
        QCOMPARE(repeated.share(), 0.0);
        for (int i = 0; i < 600; ++i) {
            const std::size_t bar = random() % kBars, place = random() % kPlaces;
            bars[bar].insert(place);
            repeated.add(bar, place);
            QVERIFY(std::abs(repeated.share() - shareOf(bars)) < 1e-9);
        }
        QVERIFY(repeated.share() > 0.2 && repeated.share() < 0.8);
    }

    void phrasesHaveNoNeighbours() {
        RepeatedOnsets<kPlaces> repeated(2 * kBarsPerPhrase);
        repeated.add(kBarsPerPhrase - 1, 3);
        repeated.add(kBarsPerPhrase, 3);
        QCOMPARE(repeated.share(), 0.0);
    }
};

MUSE_TEST(RepeatedOnsetsTest)
#include "RepeatedOnsetsTest.moc"
