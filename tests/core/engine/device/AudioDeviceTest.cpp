// SPDX-License-Identifier: MIT
#include "core/engine/device/AudioDevice.h"
#include "core/engine/device/Apart.h"
#include "core/engine/device/NullAudioOutput.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/support/TestProgram.h"

#include <QTest>

#include <stdexcept>
#include <thread>

using namespace muse;
using namespace muse::test;
using namespace std::chrono_literals;

namespace {

/// A sound server as AudioDevice sees one.
struct Server {
    std::atomic<bool> there{true};
    std::atomic<bool> answers{true}; ///< opening and closing wait while it does not, and nothing is asked
    std::atomic<bool> plays{true};   ///< else its device stands still
    std::atomic<int> rate{kRate};
    std::atomic<bool> throws{false};
    std::atomic<int> tried{0};
    std::atomic<int> open{0};
    std::atomic<bool> heard{false}; ///< something but silence

    void awaitAnswer() const {
        while (!answers)
            std::this_thread::sleep_for(1ms);
    }
};

class FakeOutput : public AudioOutput {
public:
    explicit FakeOutput(std::shared_ptr<Server> server)
        : m_server(std::move(server)), m_thread([this](const std::stop_token& stop) { run(stop); }) {
        ++m_server->open;
    }
    ~FakeOutput() override {
        m_server->awaitAnswer();
        m_thread.request_stop();
        m_thread.join();
        --m_server->open;
    }

    [[nodiscard]] int sampleRate() const override { return m_server->rate; }
    [[nodiscard]] std::string description() const override { return "fake"; }
    [[nodiscard]] bool silent() const override { return false; }

private:
    void run(const std::stop_token& stop) {
        std::array<float, 64> left{};
        std::array<float, 64> right{};
        // A server takes a buffer's worth even where its device stands still.
        for (int first = 3; !stop.stop_requested(); std::this_thread::sleep_for(1ms)) {
            if (!m_server->answers || (!m_server->plays && first == 0)) continue;
            first = std::max(0, first - 1);
            fill(left.data(), right.data(), 64);
            if (std::ranges::any_of(left, [](float sample) { return sample != 0; })) m_server->heard = true;
        }
    }

    std::shared_ptr<Server> m_server;
    std::jthread m_thread;
};

} // namespace

class AudioDeviceTest : public QObject {
    Q_OBJECT
    using Clock = AudioDevice::Clock;

    std::shared_ptr<Server> m_server;
    std::unique_ptr<Renderer> m_renderer;
    std::unique_ptr<AudioDevice> m_device;
    Clock::time_point m_now; ///< what the device is told
    std::vector<int> m_rates;

    void open(const std::string& driver = "fake") {
        m_device = std::make_unique<AudioDevice>(driver, kRate, [server = m_server](const std::string&, int rate) {
            ++server->tried;
            server->awaitAnswer();
            if (server->throws) throw std::runtime_error("the driver is broken");
            OpenedOutput opened;
            if (server->there)
                opened.output = std::make_unique<FakeOutput>(server);
            else
                opened.output = std::make_unique<NullAudioOutput>(rate, "there is no server");
            return opened;
        });
        m_renderer = std::make_unique<Renderer>(m_device->output().sampleRate());
        m_now = Clock::now();
        m_device->attach(*m_renderer, [this](int rate) {
            m_rates.push_back(rate);
            m_renderer->setSampleRate(rate, compileSchedule(Song(), rate));
        });
    }
    AudioDeviceEvent pollAfter(Clock::duration time) { return m_device->poll(m_now += time); }
    /// As the window does, but faster; the servers' own threads take their time.
    AudioDeviceEvent nextEvent() {
        AudioDeviceEvent event = AudioDeviceEvent::None;
        const bool came = QTest::qWaitFor([&] { return (event = pollAfter(500ms)) != AudioDeviceEvent::None; }, 30000);
        return came ? event : AudioDeviceEvent::None;
    }
    bool rendersOn() {
        const std::uint64_t before = m_renderer->blocks();
        return QTest::qWaitFor([&] { return m_renderer->blocks() > before; }, 30000);
    }
    bool lose() {
        bool lost = false;
        // The fake may be late, but time passes only as it is told here.
        for (int i = 0; i < 5 && !lost; ++i)
            lost = pollAfter(1100ms) == AudioDeviceEvent::Lost;
        return lost;
    }

private Q_SLOTS:
    void init() {
        m_server = std::make_shared<Server>();
        m_rates.clear();
    }
    void cleanup() {
        m_server->answers = true;
        m_device.reset();
        QVERIFY(awaitApart(30s));
        QCOMPARE(m_server->open.load(), 0);
        m_renderer.reset();
    }

    void aServerThatStallsIsLeftWithoutWaitingForIt() {
        open();
        QVERIFY(rendersOn());
        QCOMPARE(pollAfter(1ms), AudioDeviceEvent::None);
        m_server->answers = false;
        QVERIFY(lose());
        QVERIFY(m_device->output().silent());
        QCOMPARE(m_server->open.load(), 1); // it has still not let go
        QVERIFY(rendersOn());
        QVERIFY(!awaitApart(50ms));
        m_server->answers = true;
        QCOMPARE(nextEvent(), AudioDeviceEvent::Back);
        QVERIFY(!m_device->output().silent());
        QVERIFY(rendersOn());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->open.load(), 1, 30000);
    }

    /// Three seconds after the last that it took; the fake's own thread may be late, time passes only as it is told.
    void aLossIsNoticedWithinThreeSeconds() {
        open();
        QVERIFY(rendersOn());
        QCOMPARE(pollAfter(1ms), AudioDeviceEvent::None);
        m_server->answers = false;
        std::uint64_t asked = 0;
        Clock::duration silent{0};
        for (bool lost = false; !lost; silent += 100ms) {
            const std::uint64_t now = m_device->output().asked();
            if (std::exchange(asked, now) != now) silent = 0ms;
            lost = pollAfter(100ms) == AudioDeviceEvent::Lost;
            QVERIFY(silent < 30s);
        }
        QVERIFY2(silent <= 3s, qPrintable(QString::number(std::chrono::duration<double>(silent).count())));
    }

    void theEndDoesNotWaitForAServerThatStalls() {
        open();
        QVERIFY(rendersOn());
        m_server->answers = false;
        m_device->close();
        const std::uint64_t then = m_renderer->blocks();
        m_renderer.reset();
        m_server->answers = true;
        QVERIFY(awaitApart(30s));
        QVERIFY(then > 0);
    }

    void aDeviceThatStandsStillIsNotBack() {
        open();
        QVERIFY(rendersOn());
        m_server->plays = false;
        QVERIFY(lose());
        // One look at it comes to nothing, and then a next one follows.
        const bool lookedTwice = QTest::qWaitFor(
            [&] {
                if (pollAfter(500ms) != AudioDeviceEvent::None) return true;
                return m_server->tried >= 3;
            },
            30000);
        QVERIFY(lookedTwice);
        QVERIFY(m_device->output().silent());
        m_server->plays = true;
        QCOMPARE(nextEvent(), AudioDeviceEvent::Back);
        QVERIFY(rendersOn());
    }

    void aServerThatStartsLaterIsFound() {
        m_server->there = false;
        open();
        QVERIFY(m_device->output().silent());
        QVERIFY(rendersOn());
        // Not looked for all the time.
        for (int i = 0; i < 20; ++i)
            QCOMPARE(pollAfter(100ms), AudioDeviceEvent::None);
        QCOMPARE(m_server->tried.load(), 1);
        m_server->there = true;
        QCOMPARE(nextEvent(), AudioDeviceEvent::Found);
        QVERIFY(!m_device->output().silent());
        QVERIFY(rendersOn());
        m_server->plays = false;
        QVERIFY(lose());
        m_server->plays = true;
        QCOMPARE(nextEvent(), AudioDeviceEvent::Back);
    }

    void aDriverThatThrowsIsSilenceWithItsReason() {
        m_server->throws = true;
        open();
        QVERIFY(m_device->output().silent());
        QVERIFY2(m_device->output().description().find("the driver is broken") != std::string::npos,
                 m_device->output().description().c_str());
        QVERIFY(rendersOn());
        // Looking for it again throws as well.
        QVERIFY(
            QTest::qWaitFor([&] { return pollAfter(500ms) != AudioDeviceEvent::None || m_server->tried >= 3; }, 30000));
        QVERIFY(m_device->output().silent());
        m_server->throws = false;
        QCOMPARE(nextEvent(), AudioDeviceEvent::Found);
        QVERIFY(rendersOn());
    }

    void workApartMayThrow() {
        runApart([] { throw std::runtime_error("no"); });
        QVERIFY(awaitApart(30s));
    }

    void silenceThatWasAskedForStays() {
        m_server->there = false;
        open("null");
        m_server->there = true;
        for (int i = 0; i < 100; ++i)
            QCOMPARE(pollAfter(500ms), AudioDeviceEvent::None);
        QCOMPARE(m_server->tried.load(), 1);
    }

    void aServerThatDoesNotAnswerAtTheStartIsTakenWhenItDoes() {
        m_server->answers = false;
        open();
        QVERIFY(m_device->output().silent());
        QVERIFY(rendersOn());
        QCOMPARE(pollAfter(10s), AudioDeviceEvent::None);
        QCOMPARE(m_server->tried.load(), 1);
        m_server->answers = true;
        QCOMPARE(nextEvent(), AudioDeviceEvent::Found);
        QVERIFY(rendersOn());
    }

    void anotherRateIsFollowed() {
        open();
        // A click on every beat is heard, if anything is.
        m_renderer->transport().setMetronome(true);
        m_renderer->transport().play();
        QTRY_VERIFY_WITH_TIMEOUT(m_server->heard, 30000);
        m_server->rate = 44100;
        // Until the renderer follows, silence is better than a wrong pitch.
        const std::uint64_t asked = m_device->output().asked();
        QTRY_VERIFY_WITH_TIMEOUT(m_device->output().asked() > asked + 2, 30000);
        const std::uint64_t blocks = m_renderer->blocks();
        QTRY_VERIFY_WITH_TIMEOUT(m_device->output().asked() > asked + 10, 30000);
        QCOMPARE(m_renderer->blocks(), blocks);
        QCOMPARE(nextEvent(), AudioDeviceEvent::OtherRate);
        QCOMPARE(m_rates, std::vector<int>{44100});
        QCOMPARE(m_renderer->sampleRate(), 44100);
        QVERIFY(rendersOn());
        QCOMPARE(pollAfter(1ms), AudioDeviceEvent::None);
    }

    void aDeviceThatComesBackAtAnotherRateIsFollowed() {
        open();
        QVERIFY(rendersOn());
        m_server->plays = false;
        QVERIFY(lose());
        m_server->rate = 96000;
        m_server->plays = true;
        QCOMPARE(nextEvent(), AudioDeviceEvent::Back);
        QCOMPARE(m_rates, std::vector<int>{96000});
        QVERIFY(rendersOn());
    }
};

MUSE_TEST(AudioDeviceTest)
#include "AudioDeviceTest.moc"
