// SPDX-License-Identifier: MIT
#include "core/base/log/Log.h"
#include "core/engine/device/Apart.h"
#include "core/engine/device/AudioDevice.h"
#include "core/engine/device/NullAudioOutput.h"
#include "core/engine/fluid/FluidLibrary.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace muse;

namespace {

/// How many of the last lines have those words.
int linesWith(std::string_view words) {
    int count = 0;
    for (const std::string& line : logTail(100))
        if (line.find(words) != std::string::npos) ++count;
    return count;
}

} // namespace

/// What libraries say is kept, but not what they say where sound is made.
class LibraryLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_state.path().toLocal8Bit()); }

    void fluidSynthSpeaksToTheLog() {
        const auto library = fluidLibrary();
        if (!library) QSKIP("FluidSynth is not installed.");
        const FluidLibrary& fluid = **library;
        const std::unique_ptr<fluid_settings_t, decltype(fluid.deleteSettings)> settings(fluid.newSettings(),
                                                                                         fluid.deleteSettings);
        QCOMPARE(fluid.setInt(settings.get(), "there.is.no.such", 1), FLUID_FAILED);
        QCOMPARE(linesWith("FluidSynth: "), 1);
        QCOMPARE(linesWith("there.is.no.such"), 1);
        std::jthread([&] {
            keepThreadOutOfLog();
            fluid.setInt(settings.get(), "nor.is.this", 1);
        }).join();
        QCOMPARE(linesWith("nor.is.this"), 0);
    }

    void aDeviceThatIsLookedForAgainAndAgainIsToldOfOnce() {
        const auto library = fluidLibrary();
        if (!library) QSKIP("FluidSynth is not installed.");
        const FluidLibrary& fluid = **library;
        std::atomic<int> looked = 0;
        const auto open = [&](const std::string&, int rate) {
            const std::unique_ptr<fluid_settings_t, decltype(fluid.deleteSettings)> settings(fluid.newSettings(),
                                                                                             fluid.deleteSettings);
            fluid.setInt(settings.get(), ("no.device." + std::to_string(looked)).c_str(), 1);
            OpenedOutput opened;
            opened.output = std::make_unique<NullAudioOutput>(rate, "there is none");
            ++looked;
            return opened;
        };
        AudioDevice device("fake", 48000, open);
        Renderer renderer(48000);
        device.attach(renderer, {});
        auto now = AudioDevice::Clock::now();
        QTRY_VERIFY_WITH_TIMEOUT((device.poll(now += std::chrono::seconds(1)), looked >= 3), 30000);
        device.close();
        QVERIFY(awaitApart(std::chrono::seconds(30)));
        QCOMPARE(linesWith("no.device."), 1);
        QCOMPARE(linesWith("no.device.0"), 1);
    }

private:
    QTemporaryDir m_state;
};

MUSE_TEST(LibraryLogTest)
#include "LibraryLogTest.moc"
