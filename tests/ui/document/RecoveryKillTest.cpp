// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/project/ProjectFile.h"
#include "tests/support/Slowdown.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "ui/kit/Text.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace muse;

namespace {

constexpr int kPatience = 90000 * test::kSlowdown;
/// Deeds of the puppet, at places of the roll that are free in the song below.
const QString kNote = QStringLiteral("note:0.5");
const QString kAnotherNote = QStringLiteral("note:0.8");

/// The studio as it is shipped, on a user's folder of its own, with a puppet that presses what it is told.
class Studio {
public:
    Studio(const QString& home, const QStringList& deeds, const QStringList& arguments) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home);
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(MUSE_PLUGINS));
        environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("puppet"));
        environment.insert(QStringLiteral("MUSE_PUPPET"), deeds.join(QLatin1Char(',')));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(QStringLiteral(MUSE_STUDIO),
                        QStringList{"--audio-driver", "null", "--autosave-seconds", "1"} + arguments);
    }
    ~Studio() { kill(); }

    /// SIGKILL: no handler, no destructor, no last words.
    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool running() const { return m_process.state() == QProcess::Running; }
    /// Ended by itself, and well.
    bool ended() {
        return m_process.waitForFinished(kPatience) && m_process.exitStatus() == QProcess::NormalExit &&
               m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

} // namespace

/// The studio itself, killed with unsaved changes, and started again.
class RecoveryKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        m_file = m_home->filePath("mine.musegan");
        QVERIFY(saveProject(test::tinySong(2), toPath(m_file)));
    }

    void aKilledSongIsRestoredAndSaved() {
        {
            Studio first(m_home->path(), {kNote}, {m_file});
            QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 1, kPatience);
            QVERIFY(first.running());
            first.kill();
        }
        QCOMPARE(copies().size(), 1);
        QCOMPARE(notes(), before());

        // Restored it belongs to the same file: saving asks nothing, and quitting neither.
        Studio second(m_home->path(), {"button:recoveryAccept", "action:actionSave", "action:actionQuit"}, {});
        QVERIFY(second.ended());
        QCOMPARE(notes(), before() + 1);
        QCOMPARE(copies().size(), 0);
    }

    void aDiscardedSongIsGone() {
        {
            Studio first(m_home->path(), {kNote}, {m_file});
            QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 1, kPatience);
            first.kill();
        }
        Studio second(m_home->path(), {"button:recoveryDecline", "action:actionQuit"}, {});
        QVERIFY(second.ended());
        QCOMPARE(notes(), before());
        QCOMPARE(copies().size(), 0);
    }

    /// Killed again before the restored song was saved, it is still there.
    void aRestoredSongOutlivesASecondKill() {
        {
            Studio first(m_home->path(), {kNote}, {m_file});
            QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 1, kPatience);
            first.kill();
        }
        {
            // Another note is drawn into the restored song.
            Studio second(m_home->path(), {"button:recoveryAccept", kAnotherNote}, {});
            QTRY_VERIFY_WITH_TIMEOUT(copies().size() == 1 && notesOfCopy() == before() + 2, kPatience);
            second.kill();
        }
        Studio third(m_home->path(), {"button:recoveryAccept", "action:actionSave", "action:actionQuit"}, {});
        QVERIFY(third.ended());
        QCOMPARE(notes(), before() + 2);
        QCOMPARE(copies().size(), 0);
    }

    /// While one window is open with unsaved changes, another one that starts is not offered its song.
    void aRunningWindowKeepsItsOwn() {
        Studio first(m_home->path(), {kNote}, {m_file});
        QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 1, kPatience);
        // The second one would press Restore, save and quit if it could; instead it draws and keeps a copy of its own.
        Studio second(m_home->path(), {kNote, "button:recoveryAccept", "action:actionQuit"}, {});
        QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 2, kPatience);
        QVERIFY(first.running() && second.running());
        second.kill();
        QCOMPARE(copies().size(), 2);
        // A third finds what the second left, and not the first's.
        Studio third(m_home->path(), {"button:recoveryDecline", "action:actionQuit"}, {});
        QVERIFY(third.ended());
        QCOMPARE(copies().size(), 1);
        QVERIFY(first.running());
    }

private:
    [[nodiscard]] QFileInfoList copies() const {
        return QDir(m_home->filePath("musegan-studio/recovery")).entryInfoList({"*.autosave"}, QDir::Files);
    }
    [[nodiscard]] std::size_t notes() const { return loadProject(toPath(m_file))->noteCount(); }
    [[nodiscard]] std::size_t notesOfCopy() const {
        const auto copy = readText(toPath(copies().front().filePath()));
        const auto project = copy ? projectFromJson(std::string_view(*copy).substr(copy->find('\n') + 1)) : Error{""};
        return project ? project->song.noteCount() : 0;
    }
    static std::size_t before() { return test::tinySong(2).noteCount(); }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_file;
};

MUSE_TEST(RecoveryKillTest)
#include "RecoveryKillTest.moc"
