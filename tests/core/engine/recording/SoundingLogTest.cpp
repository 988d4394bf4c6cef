// SPDX-License-Identifier: MIT
#include "core/engine/recording/SoundingLog.h"

#include "tests/core/engine/EngineTools.h"
#include "tests/support/TestProgram.h"

#include <QTest>

#include <thread>

using namespace muse;
using namespace muse::test;
using namespace std::chrono_literals;

class SoundingLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereTheSongWas() {
        SoundingLog log;
        const SoundingLog::Clock::time_point start(100s);
        QVERIFY(!log.at(start));
        log.add({start, 0, 960, false});
        log.add({start + 1s, 1900, 960, true});
        log.add({start + 2s, 0, 960, true});
        QVERIFY(!log.at(start - 1ms));
        const auto counted = log.at(start + 500ms);
        QVERIFY(counted && !counted->running);
        QCOMPARE(counted->tick, 0.0);
        const auto first = log.at(start + 1s + 10ms);
        QVERIFY(first && first->running);
        QCOMPARE(first->tick, 1909.6);
        QCOMPARE(log.at(start + 2s + 10ms)->tick, 9.6);
    }

    void forgetsWhatIsLongAgo() {
        SoundingLog log;
        const SoundingLog::Clock::time_point start(100s);
        for (int block = 0; block < 1000; ++block)
            log.add({start + block * 10ms, block * 10.0, 1000, true});
        QVERIFY(!log.at(start + 5s));
        QCOMPARE(log.at(start + 9s + 3ms)->tick, 9003.0);
    }

    void readersNeverSeeHalfAnEntry() {
        SoundingLog log;
        std::atomic<bool> wrong = false;
        std::atomic<int> seen = 0;
        const SoundingLog::Clock::time_point start(100s);
        std::jthread reader([&](const std::stop_token& stop) {
            while (!stop.stop_requested())
                if (const auto moment = log.at(start + 1h)) {
                    // Every entry says twice as many ticks as milliseconds, at two ticks a millisecond.
                    if (std::fabs(moment->tick - 2.0 * 3'600'000) > 1) wrong = true;
                    ++seen;
                }
        });
        for (int block = 0; block < 300'000 || seen < 100; ++block)
            log.add({start + block * 1ms, block * 2.0, 2000, true});
        reader.request_stop();
        reader.join();
        QVERIFY(!wrong);
    }

    void theRendererWritesLoopsAndStops() {
        Renderer renderer(kRate);
        renderer.publish(compileSchedule(songOf(Family::Piano, {}), kRate));
        std::array<float, 4800> left{};
        std::array<float, 4800> right{};
        renderer.transport().setLoop(Transport::Range{0, 960});
        renderer.transport().seek(912);
        renderer.transport().play();
        const auto before = SoundingLog::Clock::now();
        renderer.render(left.data(), right.data(), 4800);
        const auto after = SoundingLog::Clock::now();
        // The block of 100 ms holds 96 ticks: 48 to the loop's end, and 48 from its start.
        const double slack = 0.96 * std::chrono::duration<double, std::milli>(after - before).count() + 0.1;
        QVERIFY(std::fabs(renderer.log().at(before + 30ms)->tick - (912 + 28.8)) <= slack);
        QVERIFY(std::fabs(renderer.log().at(after + 80ms)->tick - 28.8) <= slack);
        QVERIFY(renderer.log().at(after + 80ms)->running);
        renderer.transport().stop();
        renderer.render(left.data(), right.data(), 4800);
        QVERIFY(!renderer.log().at(SoundingLog::Clock::now())->running);
        QVERIFY(std::fabs(renderer.log().at(SoundingLog::Clock::now())->tick - 48) < 0.1);
    }
};

MUSE_TEST(SoundingLogTest)
#include "SoundingLogTest.moc"
