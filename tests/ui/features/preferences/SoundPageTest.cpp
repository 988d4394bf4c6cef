// SPDX-License-Identifier: MIT
#include "tests/core/engine/EngineTools.h"
#include "tests/core/engine/JackServer.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"

#include <QLabel>
#include <QSignalSpy>

using namespace muse;
using namespace muse::test;

/// What the preferences and the status bar say of a device that comes and goes.
class SoundPageTest : public QObject {
    Q_OBJECT
    JackServer m_server;

    static bool said(const QSignalSpy& notices, const QString& words) {
        return std::ranges::any_of(notices, [&](const auto& notice) { return notice[0].toString().contains(words); });
    }

private Q_SLOTS:
    void followsTheDevice() {
        if (!JackServer::installed()) QSKIP("jackd is not installed: apt install jackd2.");
        if (!smallSoundFont()) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
        WindowFixture f;
        f.setup.engine = {.driver = "jack", .soundFont = *smallSoundFont(), .sampleRate = 48000};
        f.reopen();
        f.trigger("actionPreferences");
        const auto* device = f.find<QLabel>("preferDevice");
        QVERIFY2(device->text().startsWith("Now silent"), qPrintable(device->text()));
        QSignalSpy notices(&f.window->playback(), &PlaybackController::noticed);
        if (!m_server.start(44100)) QSKIP("jackd does not start on this machine: " + m_server.output());
        QTRY_COMPARE_WITH_TIMEOUT(device->text(), QString("Now jack, 44100 Hz."), 30000);
        QVERIFY(said(notices, "An audio device was found"));
        m_server.stop();
        QTRY_VERIFY_WITH_TIMEOUT(device->text().startsWith("Now silent"), 30000);
        QVERIFY(said(notices, "went away"));
    }
};

MUSE_WINDOW_TEST(SoundPageTest)
#include "SoundPageTest.moc"
