// SPDX-License-Identifier: MIT
#include "core/base/Log.h"
#include "core/engine/fluid/FluidLibrary.h"

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

private:
    QTemporaryDir m_state;
};

QTEST_GUILESS_MAIN(LibraryLogTest)
#include "LibraryLogTest.moc"
