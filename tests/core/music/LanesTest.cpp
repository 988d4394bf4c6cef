// SPDX-License-Identifier: MIT
#include "core/music/transforms/Lanes.h"
#include "core/music/Track.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace muse;

/// What is done to the points of controllers, and how MIDI says them.
class LanesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void controllersAreSaidAsMidiHasThem() {
        QCOMPARE(messageOf(Controller::PitchBend, 8192), (ControlMessage{0xE0, 0, 64}));
        QCOMPARE(messageOf(Controller::PitchBend, 16383), (ControlMessage{0xE0, 127, 127}));
        QCOMPARE(messageOf(Controller::PitchBend, 129), (ControlMessage{0xE0, 1, 1}));
        QCOMPARE(messageOf(Controller::Expression, 3), (ControlMessage{0xB0, 11, 3}));
        QCOMPARE(messageOf(Controller::Pressure, 3), (ControlMessage{0xD0, 3, 0}));
        QCOMPARE(messageOf(Controller::Modulation, 500), (ControlMessage{0xB0, 1, 127}));
    }

    void aTrackHoldsValuesWithinTheirBits() {
        Track track;
        track.setControls(Controller::PitchBend, {{5, 16000}, {0, 65535}});
        QCOMPARE(track.controls(Controller::PitchBend), (ControlPoints{{0, 16383}, {5, 16000}}));
        track.setControls(Controller::Modulation, {{0, 300}});
        QCOMPARE(track.controls(Controller::Modulation), (ControlPoints{{0, 127}}));
        const Track copy = track;
        QVERIFY(copy == track);
        track.setControls(Controller::Modulation, {});
        QVERIFY(copy != track);
        QVERIFY(copy.controls(Controller::Modulation).size() == 1);
    }

    void aPassageStandsInItsSpanAlone() {
        const ControlPoints points{{0, 20}, {100, 30}, {200, 40}};
        const auto put = [&](TickSpan span, const ControlPoints& fresh) {
            return withPassage(Controller::Modulation, points, span, fresh);
        };
        QCOMPARE(put({50, 150}, {}), (ControlPoints{{0, 20}, {50, 0}, {150, 30}, {200, 40}}));
        QCOMPARE(put({50, 200}, {}), (ControlPoints{{0, 20}, {50, 0}, {200, 40}}));
        QCOMPARE(put({0, 50}, {}), (ControlPoints{{50, 20}, {100, 30}, {200, 40}}));
        QCOMPARE(put({300, 400}, {}), (ControlPoints{{0, 20}, {100, 30}, {200, 40}, {300, 0}, {400, 40}}));
        QCOMPARE(put({50, 150}, {{10, 1}, {50, 7}, {120, 30}, {150, 2}}),
                 (ControlPoints{{0, 20}, {50, 7}, {120, 30}, {200, 40}}));
        QCOMPARE(put({50, 50}, {{50, 9}}), points);
        QCOMPARE(withPassage(Controller::Modulation, {}, {50, 90}, {{60, 9}}), (ControlPoints{{60, 9}, {90, 0}}));
    }

    /// Random points and spans: at rest within, as before elsewhere.
    void restingChangesNothingElse() {
        std::mt19937 random(5);
        for (int round = 0; round < 500; ++round) {
            Track track;
            ControlPoints some;
            for (unsigned i = 0; i < random() % 8; ++i)
                some.push_back({Tick(random() % 60), ControlValue(random() % 3 * 4096)});
            track.setControls(Controller::PitchBend, some);
            const ControlPoints& before = track.controls(Controller::PitchBend);
            const Tick from = random() % 60;
            const TickSpan span{from, from + Tick(random() % 30)};
            const ControlPoints after = withRest(Controller::PitchBend, before, span);
            QVERIFY(std::ranges::is_sorted(after, std::ranges::less_equal{}, &ControlPoint::at) || after.size() < 2);
            for (Tick tick = 0; tick < 100; ++tick)
                QCOMPARE(valueAt(Controller::PitchBend, after, tick),
                         tick >= span.from && tick < span.to ? ControlValue{8192}
                                                             : valueAt(Controller::PitchBend, before, tick));
        }
    }

    void bendsSoundTheSameInAnotherRange() {
        QCOMPARE(rescaledBends({{0, 8192 + 4096}, {1, 0}, {2, 8192}}, 2, 4),
                 (ControlPoints{{0, 8192 + 2048}, {1, 4096}, {2, 8192}}));
        QCOMPARE(rescaledBends({{0, 16383}, {1, 8000}}, 12, 2), (ControlPoints{{0, 16383}, {1, 8192 - 192 * 6}}));
        QCOMPARE(rescaledBends({{0, 16383}}, 12, 0), (ControlPoints{{0, 16383}}));
    }

    void manyPointsAreThinnedEvenly() {
        ControlPoints many;
        for (Tick tick = 0; tick < 10000; ++tick)
            many.push_back({tick, ControlValue(tick % 2)});
        const ControlPoints few = thinned(many, 3000);
        QCOMPARE(few.size(), std::size_t{2500});
        QCOMPARE(few.back(), many.back());
        QCOMPARE(thinned(many, 10000), many);
        QCOMPARE(withoutRepeats(few), (ControlPoints{few.front()}));
        QCOMPARE(withoutRepeats({{0, 1}, {1, 1}, {2, 2}, {3, 1}}), (ControlPoints{{0, 1}, {2, 2}, {3, 1}}));
    }
};

MUSE_TEST(LanesTest)
#include "LanesTest.moc"
