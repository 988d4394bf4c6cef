// SPDX-License-Identifier: MIT
#include "core/ml/net/streams/PhraseViews.h"
#include "core/ml/net/PhraseTensor.h"
#include "core/ml/net/Shapes.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

constexpr Extent kTracks = 5;

/// Not yet scaled.
PhraseViews::Set viewsOf(const Pianoroll& roll) {
    auto views = PhraseViews(kTracks, torch::dtype(torch::kFloat32)).of(toTensor(roll));
    for (std::size_t i = 0; i < views.size(); ++i)
        views[i] = views[i] / PhraseViews::scales[i];
    return views;
}

/// Every bar alike: a kick on each beat, a bass note a beat long but for its rest, a chord.
Pianoroll repeating() {
    Pianoroll roll(kBarsPerPhrase);
    for (int bar = 0; bar < kBarsPerPhrase; ++bar)
        for (int beat = 0; beat < 4; ++beat) {
            roll.set(bar, 24 * beat, 12, Family::Drums);
            for (int step = 24 * beat; step < 24 * beat + 23; ++step) {
                roll.set(bar, step, 16, Family::Bass);
                for (const int pitch : {36, 40, 43})
                    roll.set(bar, step, pitch, Family::Piano);
            }
        }
    return roll;
}

std::size_t column(int octave, Family family) {
    return static_cast<std::size_t>(octave) * kFamilies + index(family);
}

} // namespace

class PhraseViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onsetsRiseWhereNotesBegin() {
        const auto onsets = viewsOf(repeating())[PhraseViews::Onsets];
        const auto at = [&](int bar, int step, int octave, Family family) {
            return onsets[0][bar][step][static_cast<Extent>(column(octave, family))].item<double>();
        };
        QCOMPARE(at(0, 0, 1, Family::Bass), 1.0);
        QCOMPARE(at(0, 1, 1, Family::Bass), 0.0);
        QCOMPARE(at(0, 23, 1, Family::Bass), -1.0);
        QCOMPARE(at(2, 48, 3, Family::Piano), 3.0);
        // Across the bar line too.
        QCOMPARE(at(1, 0, 1, Family::Bass), 1.0);
        // A drum's single step does not fall again.
        QCOMPARE(at(3, 72, 1, Family::Drums), 1.0);
        QCOMPARE(at(3, 73, 1, Family::Drums), 0.0);
    }

    void barsDifferWhereTheyDoNotRepeat() {
        Pianoroll roll = repeating();
        QCOMPARE(viewsOf(roll)[PhraseViews::Bars].abs().max().item<double>(), 0.0);
        roll.set(3, 6, 14, Family::Drums);
        const auto pairs = viewsOf(roll)[PhraseViews::Bars][0].abs().sum(at::IntArrayRef{1, 2});
        // 1-0, 2-0, 2-1, 3-0, 3-1, 3-2
        for (Extent pair = 0; pair < PhraseViews::barPairs; ++pair)
            QCOMPARE(pairs[pair].item<double>(), pair < 3 ? 0.0 : 1.0);
    }

    void chromaIsTheShareOfABeat() {
        const auto chroma = viewsOf(repeating())[PhraseViews::Chroma];
        const auto share = [&](int pitchClass, Family family) {
            return chroma[0][2][1][static_cast<Extent>(column(pitchClass, family))].item<double>();
        };
        QVERIFY(std::abs(share(4, Family::Bass) - 23.0 / 24) < 1e-6);
        QVERIFY(std::abs(share(7, Family::Piano) - 23.0 / 24) < 1e-6);
        QVERIFY(std::abs(share(0, Family::Drums) - 1.0 / 24) < 1e-6);
        QVERIFY(std::abs(share(1, Family::Piano)) < 1e-6);
    }

    void metreTellsOddSixteenthsFromBeats() {
        Pianoroll roll = repeating();
        roll.set(1, 6, 14, Family::Drums);
        const auto metre = viewsOf(roll)[PhraseViews::Metre].view({shape::steps, kTracks});
        const auto drums = metre.select(1, static_cast<Extent>(index(Family::Drums)));
        for (int step = 0; step < kStepsPerBar; ++step)
            QVERIFY(std::abs(drums[step].item<double>() - (step % 24 == 0 ? 1.0 : step == 6 ? 0.25 : 0.0)) < 1e-6);
    }

    /// <P v, w> = <v, P^T w>, for five tracks and for one.
    void adjointIsAdjoint_data() {
        QTest::addColumn<int>("tracks");
        QTest::newRow("all tracks") << 5;
        QTest::newRow("one track") << 1;
    }
    void adjointIsAdjoint() {
        QFETCH(int, tracks);
        torch::manual_seed(4);
        const auto type = torch::dtype(torch::kFloat64);
        const PhraseViews views(tracks, type);
        const auto direction = torch::randn({2, 96, 84, 4, tracks}, type);
        const auto along = views.along(direction);
        PhraseViews::Set weights;
        double expected = 0;
        for (std::size_t i = 0; i < along.size(); ++i) {
            weights[i] = torch::randn(along[i].sizes(), type);
            expected += (along[i] * weights[i]).sum().item<double>();
        }
        auto back = torch::zeros_like(direction);
        views.addAdjoint(weights, back);
        const double found = (direction * back).sum().item<double>();
        QVERIFY(std::abs(found - expected) < 1e-9 * std::abs(expected));
        // And the views themselves are that map, from silence on.
        const auto silent = torch::full_like(direction, -1);
        for (std::size_t i = 0; i < along.size(); ++i) {
            QVERIFY(views.of(silent)[i].abs().max().item<double>() < 1e-12);
            QVERIFY((views.of(silent + direction)[i] - along[i]).abs().max().item<double>() < 1e-9);
        }
    }
};

MUSE_TEST(PhraseViewsTest)
#include "PhraseViewsTest.moc"
