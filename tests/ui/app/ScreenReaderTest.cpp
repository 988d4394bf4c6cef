// SPDX-License-Identifier: MIT
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace {

constexpr int kPatience = 240000;
constexpr int kNotInstalled = 77; ///< as screen_reader.py says it

/// A screen that nobody sees; it stays as it is when its first program is gone. Qt's bridge to AT-SPI comes with its
/// X11 platform, not with "offscreen".
class Screen {
public:
    Screen() {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start("Xvfb", {"-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"});
        if (m_server.waitForReadyRead(20000)) m_name = ":" + QString::fromLatin1(m_server.readLine()).trimmed();
    }
    ~Screen() {
        m_server.terminate();
        m_server.waitForFinished();
    }
    [[nodiscard]] const QString& name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

} // namespace

/// The studio as it is shipped, read through AT-SPI on a bus of its own.
class ScreenReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheNotesAndFollowsTheKeys() {
        const QString python = QStandardPaths::findExecutable("python3", {"/usr/bin"});
        for (const char* program : {"Xvfb", "dbus-run-session", "xdotool"})
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(QStringLiteral("%1 is not installed: packaging/setup does that").arg(program)));
        if (python.isEmpty()) QSKIP("python3 is not installed: packaging/setup does that");
        const Screen screen;
        QVERIFY(!screen.name().isEmpty());
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* folder : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(folder, home.path());
        environment.insert("DISPLAY", screen.name());
        environment.insert("PYTHONIOENCODING", "utf-8");
        environment.remove("WAYLAND_DISPLAY");
        QProcess reader;
        reader.setProcessEnvironment(environment);
        reader.setProcessChannelMode(QProcess::MergedChannels);
        const auto path = [](const char* file) {
            return QString::fromStdString(muse::test::sourcePath(file).string());
        };
        reader.start("dbus-run-session", {"--", python, path("tests/ui/app/screen_reader.py"), MUSE_STUDIO,
                                          path("assets/songs/first-light.musegan")});
        QVERIFY(reader.waitForFinished(kPatience));
        const QString output = QString::fromUtf8(reader.readAll());
        if (reader.exitCode() == kNotInstalled)
            QSKIP("A Python package for AT-SPI is not installed: packaging/setup does that");
        QVERIFY2(reader.exitCode() == 0 && output.contains("read all"), qPrintable(output));
    }
};

MUSE_TEST(ScreenReaderTest)
#include "ScreenReaderTest.moc"
