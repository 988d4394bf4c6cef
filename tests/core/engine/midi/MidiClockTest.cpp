// SPDX-License-Identifier: MIT
#include "core/engine/midi/MidiClock.h"

#include "tests/core/engine/EngineTools.h"
#include "tests/core/engine/MidiListener.h"
#include "tests/support/TestProgram.h"

#include <QTest>

using namespace muse;
using namespace muse::test;

namespace {

constexpr MidiMessage kPulse{MidiMessage::kClock};
constexpr MidiMessage kStart{MidiMessage::kStart};
constexpr MidiMessage kContinue{MidiMessage::kContinue};
constexpr MidiMessage kStop{MidiMessage::kStop};

MidiMessage position(int sixteenths) {
    return {MidiMessage::kSongPosition, static_cast<std::uint8_t>(sixteenths & 0x7F),
            static_cast<std::uint8_t>(sixteenths >> 7)};
}

/// What a clock sends, with its frames; -1 for what is due at once.
using Sent = std::vector<std::pair<Frame, MidiMessage>>;

void render(Renderer& renderer, int frames) {
    std::vector<float> left(static_cast<std::size_t>(frames));
    std::vector<float> right(static_cast<std::size_t>(frames));
    renderer.render(left.data(), right.data(), frames);
}

} // namespace

class MidiClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPulseIsOnItsFrame_data() {
        QTest::addColumn<int>("block");
        QTest::newRow("whole") << 96000;
        QTest::newRow("64") << 64;
        QTest::newRow("odd") << 997;
    }
    void everyPulseIsOnItsFrame() {
        QFETCH(int, block);
        const FrameMap map(TempoMap({{0, 500000}, {480, 600000}}), kRate);
        MidiClock clock;
        Sent sent;
        clock.locate(0, [&](const MidiMessage& message) { sent.emplace_back(-1, message); });
        for (Frame from = 0; from < 96000; from += block)
            clock.run(from, std::min<Frame>(from + block, 96000), map,
                      [&](const MidiMessage& message, Frame at) { sent.emplace_back(at, message); });
        Sent expected = {{-1, position(0)}, {0, kStart}};
        for (int pulse = 0; pulse < 24; ++pulse)
            expected.emplace_back(pulse * 1000, kPulse);
        for (int pulse = 0; pulse < 60; ++pulse)
            expected.emplace_back(24000 + pulse * 1200, kPulse);
        QVERIFY(sent == expected);
    }

    void startsAtTheNextSixteenth() {
        const FrameMap map(TempoMap::constant(120), kRate);
        MidiClock clock;
        Sent sent;
        const auto now = [&](const MidiMessage& message) { sent.emplace_back(-1, message); };
        clock.locate(961, now);
        clock.run(map.frameAt(961), map.frameAt(1085), map,
                  [&](const MidiMessage& message, Frame at) { sent.emplace_back(at, message); });
        QVERIFY((sent == Sent{{-1, position(9)}, {54000, kContinue}, {54000, kPulse}}));
        sent.clear();
        clock.locate(480 * 600, now);
        QVERIFY((sent == Sent{{-1, kStop}, {-1, position(2400)}}));
        clock.stop(now);
        QCOMPARE(sent.size(), std::size_t{2});
    }

    void isSentWithPlayback() {
        MidiListener listener;
        Renderer renderer(kRate, &listener.out);
        renderer.publish(compileSchedule(songOf(Family::Piano, {{0, 480, 60, 100}}), kRate));
        renderer.setClock(true);
        renderer.transport().play(1);
        // Two seconds are counted in, then one beat and a pulse play.
        for (int block = 0; block < 97; ++block)
            render(renderer, 1000);
        for (int block = 0; block < 24; ++block)
            render(renderer, 1000);
        renderer.transport().stop();
        render(renderer, 1000);
        QTRY_COMPARE_WITH_TIMEOUT(listener.clock().size(), std::size_t{28}, 10000);
        const auto clock = listener.clock();
        QCOMPARE(clock[0], position(0));
        QCOMPARE(clock[1], kStart);
        QCOMPARE(std::ranges::count(clock, kPulse), 25);
        QCOMPARE(clock.back(), kStop);
    }

    void followsSeeksLoopsAndTheSwitch() {
        MidiListener listener;
        Renderer renderer(kRate, &listener.out);
        renderer.publish(compileSchedule(songOf(Family::Piano, {}), kRate));
        renderer.transport().play();
        render(renderer, 1000);
        renderer.setClock(true);
        renderer.transport().seek(1920);
        render(renderer, 500);
        renderer.transport().setLoop(Transport::Range{0, 1930});
        render(renderer, 500);
        using Messages = std::vector<MidiMessage>;
        QTRY_COMPARE(listener.clock().size(), std::size_t{7});
        QVERIFY((listener.clock() == Messages{position(16), kContinue, kPulse, kStop, position(0), kStart, kPulse}));
        renderer.setClock(false);
        render(renderer, 5000);
        QTRY_COMPARE(listener.clock().size(), std::size_t{8});
        QCOMPARE(listener.clock().back(), kStop);
    }

    void closingStopsTheOthers() {
        MidiListener listener;
        Renderer renderer(kRate, &listener.out);
        renderer.setClock(true);
        renderer.transport().play();
        render(renderer, 100);
        QTRY_COMPARE(listener.clock().size(), std::size_t{3});
        listener.out.close();
        QCOMPARE(listener.clock().back(), kStop);
    }
};

MUSE_TEST(MidiClockTest)
#include "MidiClockTest.moc"
