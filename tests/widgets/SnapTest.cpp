// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/Snap.h"
#include "tests/support/TestProgram.h"

#include <QTest>
#include <set>

using namespace muse;

namespace {

/// Two bars of 4/4, then 3/4, and from bar 5 on 7/8.
Song mixed() {
    Song song;
    song.signatures = {{0, 4, 4}, {3840, 3, 4}, {6720, 7, 8}};
    return song;
}

} // namespace

class SnapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySnapHasItsStep() {
        const Song song;
        const std::array<Tick, 17> steps = {1920, 1440, 960, 640, 720, 480, 320, 360, 240,
                                            160,  180,  120, 80,  90,  60,  40,  1};
        static_assert(kAllSnaps.size() == steps.size());
        for (std::size_t i = 0; i < kAllSnaps.size(); ++i)
            QCOMPARE(gridTicks(kAllSnaps[i], song, 5000), steps[i]);
    }

    void everySnapHasALabelOfItsOwn() {
        std::set<std::string_view> labels;
        for (const Snap snap : kAllSnaps)
            labels.insert(label(snap));
        QCOMPARE(labels.size(), kAllSnaps.size());
    }

    void aFeelKeepsTheNoteValue() {
        QCOMPARE(withFeel(Snap::Eighth, SnapFeel::Triplet), Snap::EighthTriplet);
        QCOMPARE(withFeel(Snap::EighthTriplet, SnapFeel::Dotted), Snap::EighthDotted);
        QCOMPARE(withFeel(Snap::Bar, SnapFeel::Dotted), Snap::Bar);
        QCOMPARE(withFeel(Snap::Off, SnapFeel::Triplet), Snap::Off);
        const Song song;
        for (const Snap snap : kAllSnaps) {
            QCOMPARE(withFeel(snap, feelOf(snap)), snap);
            if (snap == Snap::Bar || snap == Snap::Off) continue;
            const Tick plain = gridTicks(withFeel(snap, SnapFeel::Plain), song, 0);
            QCOMPARE(2 * gridTicks(withFeel(snap, SnapFeel::Dotted), song, 0), 3 * plain);
            QCOMPARE(3 * gridTicks(withFeel(snap, SnapFeel::Triplet), song, 0), 2 * plain);
        }
    }

    void neighboursAreHalfAndTwiceAsLong() {
        Snap snap = Snap::Bar;
        for (const Snap next : {Snap::Half, Snap::Quarter, Snap::Eighth, Snap::Sixteenth, Snap::ThirtySecond}) {
            QCOMPARE(neighbour(next, -1), snap);
            snap = neighbour(snap, 1);
            QCOMPARE(snap, next);
        }
        QCOMPARE(neighbour(Snap::ThirtySecondTriplet, 1), Snap::ThirtySecondTriplet);
        QCOMPARE(neighbour(Snap::EighthTriplet, -1), Snap::QuarterTriplet);
        QCOMPARE(neighbour(Snap::Bar, -1), Snap::Bar);
        QCOMPARE(neighbour(Snap::Off, 1), Snap::Off);
    }

    void snapsDownAndToTheNearest() {
        const Song song;
        for (const Snap snap : kAllSnaps) {
            const Tick step = gridTicks(snap, song, 0);
            if (barAt(song, 0).length % step != 0) continue; // dotted: below
            QCOMPARE(snapDown(snap, song, 4 * step), 4 * step);
            QCOMPARE(snapDown(snap, song, 5 * step - 1), 4 * step);
            QCOMPARE(snapNearest(snap, song, 4 * step + (step - 1) / 2), 4 * step);
            QCOMPARE(snapNearest(snap, song, 5 * step - (step - 1) / 2), 5 * step);
            QCOMPARE(snapDown(snap, song, -100), Tick{0});
        }
        QCOMPARE(snapDown(Snap::Off, song, 1237), Tick{1237});
    }

    void dottedLinesBeginAnewWithEveryBar() {
        const Song song;
        QCOMPARE(snapDown(Snap::QuarterDotted, song, 1439), Tick{720});
        QCOMPARE(snapDown(Snap::QuarterDotted, song, 1919), Tick{1440});
        QCOMPARE(snapNearest(Snap::QuarterDotted, song, 1800), Tick{1920});
        QCOMPARE(snapDown(Snap::QuarterDotted, song, 2000), Tick{1920});
        QCOMPARE(snapDown(Snap::HalfDotted, song, 1900), Tick{1440});
        QCOMPARE(snapDown(Snap::EighthDotted, song, 700), Tick{360});
        QCOMPARE(snapDown(Snap::SixteenthDotted, song, 700), Tick{540});
    }

    void barsFollowTheSignatures() {
        const Song song = mixed();
        QCOMPARE(gridTicks(Snap::Bar, song, 4000), Tick{1440});
        QCOMPARE(snapDown(Snap::Bar, song, 3839), Tick{1920});
        QCOMPARE(snapDown(Snap::Bar, song, 5300), Tick{5280});
        QCOMPARE(snapNearest(Snap::Bar, song, 5100), Tick{5280});
        QCOMPARE(gridTicks(Snap::Bar, song, 7000), Tick{1680});
        QCOMPARE(snapDown(Snap::Bar, song, 8500), Tick{8400});
    }

    void theGridBeginsAnewWithEveryBar() {
        const Song song = mixed();
        // In a bar of 7/8 the last half note is cut short: the next line is the next bar's.
        QCOMPARE(snapDown(Snap::Half, song, 8399), Tick{7680});
        QCOMPARE(snapNearest(Snap::Half, song, 8300), Tick{8400});
        QCOMPARE(snapDown(Snap::Half, song, 8401), Tick{8400});
    }

    void beatsAreWhatTheSignatureCounts() {
        const Song song = mixed();
        QCOMPARE(beatTicks(song, 0), Tick{480});
        QCOMPARE(beatTicks(song, 5000), Tick{480});
        QCOMPARE(beatTicks(song, 6720), Tick{240});
    }
};

MUSE_TEST(SnapTest)
#include "SnapTest.moc"
