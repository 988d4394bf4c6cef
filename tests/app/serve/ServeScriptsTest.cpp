// SPDX-License-Identifier: MIT
#include "tests/app/serve/Server.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include "app/cli/serve/osc/OscMessage.h"
#include "core/midi/SongImport.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUdpSocket>
#include <QtTest>

using namespace muse;
using namespace muse::test;

namespace {

QString source(const char* path) {
    return QString::fromStdString(sourcePath(path).string());
}

/// The script with another port in it, as a user would write it.
bool copyScript(const QString& from, const QString& to, const QByteArray& port, quint16 actual) {
    QFile script(from), copy(to);
    if (!script.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly)) return false;
    QByteArray text = script.readAll();
    if (text.count("= " + port + "\n") != 1) return false;
    return copy.write(text.replace("= " + port + "\n", "= " + QByteArray::number(actual) + "\n")) > 0;
}

} // namespace

/// The manual's scripts for other programs, in Lua itself with stand-ins for these programs, against the real server.
class ServeScriptsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        for (const char* program : {"lua", "curl"})
            if (QStandardPaths::findExecutable(program).isEmpty()) QSKIP("There is no lua or no curl here.");
        QVERIFY2(m_server.start({"--http", "0", "--osc", "0", "--token-file", path(".musegan-token")}),
                 qPrintable(m_server.output()));
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("HOME", m_folder.path());
        m_lua.setProcessEnvironment(environment);
    }

    void reaper() {
        QVERIFY(copyScript(source("docs/manual/scripts/reaper-accompany.lua"), path("reaper.lua"), "8765",
                           m_server.httpPort));
        m_lua.start("lua", {source("tests/app/serve/reaper_stand_in.lua"), path("reaper.lua"), path("reaper.mid")});
        QVERIFY(m_lua.waitForFinished(120000));
        QVERIFY2(m_lua.exitCode() == 0, m_lua.readAllStandardError());
        const Song song = songIn("reaper.mid");
        const std::vector<Note> bass = song.track(Family::Bass).notes();
        QCOMPARE(bass.size(), std::size_t(4));
        QCOMPARE(bass[2].start, Tick(960));
        QCOMPARE(bass[2].pitch, std::uint8_t(36));
    }

    void ardour() {
        Song song;
        song.track(Family::Bass).setNotes({{0, 480, 40, 90}, {480, 960, 43, 90}});
        QVERIFY(writeMidi(song, path("region.mid").toStdString()).ok());
        QVERIFY(copyScript(source("docs/manual/scripts/ardour-accompany.lua"), path("ardour.lua"), "8766",
                           m_server.oscPort));
        m_lua.start("lua", {source("tests/app/serve/ardour_stand_in.lua"), path("ardour.lua"), path("region.mid"),
                            m_folder.path()});
        QVERIFY(m_lua.waitForReadyRead(60000));
        const QList<QByteArray> sent = m_lua.readLine().trimmed().split('\t');
        QCOMPARE(sent.front(), "osc.udp://127.0.0.1:" + QByteArray::number(m_server.oscPort));
        cli::OscMessage message{sent[1].toStdString(), {}};
        for (const QByteArray& word : sent.mid(2))
            message.values.emplace_back(word.toStdString());
        const auto bytes = cli::writeOsc(message);
        QUdpSocket socket;
        socket.writeDatagram(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size()), QHostAddress::LocalHost,
                             m_server.oscPort);
        QVERIFY(m_lua.waitForFinished(120000));
        const QByteArray said = m_lua.readAllStandardOutput();
        QVERIFY2(m_lua.exitCode() == 0 && said.startsWith("IMPORTED\t"), said + m_lua.readAllStandardError());
        const Song made = songIn(QFileInfo(QString::fromUtf8(said.trimmed().split('\t')[1])).fileName());
        QCOMPARE(made.track(Family::Bass).notes().size(), std::size_t(2));
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] Song songIn(const QString& name) const {
        const auto file = readMidi(path(name).toStdString());
        return file ? toSong(*file) : Song();
    }

    QTemporaryDir m_folder;
    Server m_server;
    QProcess m_lua;
};

MUSE_TEST(ServeScriptsTest)
#include "ServeScriptsTest.moc"
