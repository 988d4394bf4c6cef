// SPDX-License-Identifier: MIT
#include "tests/app/serve/Server.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include "app/cli/serve/osc/OscMessage.h"
#include "core/midi/MidiFile.h"
#include "core/project/ProjectFile.h"

#include <QFile>
#include <QNetworkDatagram>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUdpSocket>
#include <QtTest>

using namespace muse;
using namespace muse::cli;
using namespace muse::test;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString text(const OscMessage& message) {
    QString all = QString::fromStdString(message.address);
    for (const OscValue& value : message.values) {
        if (const auto* number = std::get_if<std::int32_t>(&value)) all += ' ' + QString::number(*number);
        if (const auto* fraction = std::get_if<float>(&value)) all += ' ' + QString::number(*fraction);
        if (const auto* word = std::get_if<std::string>(&value)) all += ' ' + QString::fromStdString(*word);
    }
    return all;
}

} // namespace

/// `musegan serve --osc`: the contract of docs/manual/other-programs.md, and what bad clients meet.
class ServeOscTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        const auto demo = loadProject(sourcePath("assets/songs/night-train.musegan"));
        QVERIFY(demo.ok());
        QVERIFY(writeMidi(*demo, path("demo.mid").toStdString()).ok());
        QVERIFY2(m_server.start({"--osc", "0"}), qPrintable(m_server.output()));
        QVERIFY(m_socket.bind(QHostAddress::LocalHost));
        m_token = m_server.token.toStdString();
    }

    void cleanup() { QVERIFY2(m_server.running(), "The server has ended."); }

    void bytesAreThoseOfTheSpecification() {
        const auto bytes = writeOsc({"/a", {std::int32_t(258), 1.0f, std::string("abcd")}});
        const QByteArray expected("/a\0\0,ifs\0\0\0\0\0\0\1\2\x3f\x80\0\0abcd\0\0\0\0", 28);
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())), expected);
        const auto read = parseOsc(bytes);
        QVERIFY(read.ok() && *read == (OscMessage{"/a", {std::int32_t(258), 1.0f, std::string("abcd")}}));
    }

    void musicIsTheCommands() {
        const QString expected = path("expected.mid");
        QCOMPARE(musegan({"accompany", path("demo.mid"), "--model", "composer-bass", "--seed", "7", "--bars", "4", "-o",
                          expected})
                     .code,
                 0);
        const QString output = path("band.mid");
        send("/musegan/accompany", {path("demo.mid"), output, "given=bass", "seed=7", "bars=4"});
        const QStringList heard = heardUntil("/musegan/done");
        QVERIFY2(heard.size() >= 3, qPrintable(heard.join('\n')));
        const QString job = heard.front().section(' ', 1, 1);
        QCOMPARE(heard.front(), "/musegan/job " + job + ' ' + output);
        QVERIFY(heard[1].startsWith("/musegan/progress " + job + ' '));
        QCOMPARE(heard.back(), "/musegan/done " + job + ' ' + output);
        QCOMPARE(contents(output), contents(expected));

        send("/musegan/generate", {path("new.mid"), "bars=4", "seed=7"});
        QVERIFY(heardUntil("/musegan/done").back().endsWith("new.mid"));
        QVERIFY(readMidi(path("new.mid").toStdString()).ok());
    }

    void modelsAreListed() {
        send("/musegan/models", {});
        QVERIFY(heardUntil("/musegan/model").back().contains(" composer-bass Bass "));
    }

    void nothingIsOverwrittenUnlessToldTo() {
        const QString output = path("there.mid");
        QFile there(output);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("precious");
        there.close();
        send("/musegan/generate", {output, "bars=1"});
        QVERIFY(heardUntil("/musegan/error").back().contains("is there already"));
        QCOMPARE(contents(output), "precious");
        QVERIFY(QFile::link(path("nowhere"), path("link.mid")));
        send("/musegan/generate", {path("link.mid"), "bars=1"});
        QVERIFY(heardUntil("/musegan/error").back().contains("is there already"));
        send("/musegan/generate", {output, "bars=1", "overwrite=1"});
        QVERIFY(heardUntil("/musegan/done").back().endsWith(output));
        QVERIFY(contents(output).startsWith("MThd"));
    }

    /// Both found the name free when they were asked.
    void twoJobsDoNotWriteOneFile() {
        const QString output = path("one.mid");
        send("/musegan/generate", {output, "bars=1", "seed=1"});
        send("/musegan/generate", {output, "bars=1", "seed=2"});
        QStringList heard = heardUntil("/musegan/done");
        if (!heard.join('\n').contains("/musegan/error")) heard << heardUntil("/musegan/error");
        QVERIFY2(heard.back().contains("is there already"), qPrintable(heard.join('\n')));
    }

    void aRunningJobIsCancelled() {
        const QString output = path("cancelled.mid");
        send("/musegan/generate", {output, "bars=4000", "model=composer"});
        const int job = heardUntil("/musegan/progress").front().section(' ', 1, 1).toInt();
        send("/musegan/cancel", {}, job);
        QCOMPARE(heardUntil("/musegan/cancelled").back(), QString("/musegan/cancelled %1").arg(job));
        send("/musegan/generate", {path("after.mid"), "bars=1"});
        QVERIFY(heardUntil("/musegan/done").back().endsWith("after.mid"));
        QVERIFY(!QFile::exists(output));
        send("/musegan/cancel", {}, job);
        QVERIFY(heardUntil("/musegan/error").back().contains("has ended already"));
        send("/musegan/cancel", {}, 99999);
        QVERIFY(heardUntil("/musegan/error").back().contains("no job 99999"));
    }

    void whatIsRefused_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* address, const QStringList& words, const char* says) {
            QTest::newRow(name) << QString(address) << words << QString(says);
        };
        const QString midi = path("demo.mid"), out = path("refused.mid");
        row("no such address", "/musegan/sing", {}, "There is no /musegan/sing");
        row("too few values", "/musegan/accompany", {midi}, "takes the token, the path of a MIDI file");
        row("no path", "/musegan/generate", {}, "takes the token, the path of the file to write");
        row("a relative input", "/musegan/accompany", {"demo.mid", out, "given=bass"}, "not a whole path");
        row("a relative output", "/musegan/accompany", {midi, "refused.mid", "given=bass"}, "not a whole path");
        row("another ending", "/musegan/generate", {path("refused.txt")}, "use .mid or .midi");
        row("no such input", "/musegan/accompany", {path("none.mid"), out, "given=bass"},
            "not a file that can be read");
        row("a folder", "/musegan/accompany", {m_folder.path(), out, "given=bass"}, "not a file that can be read");
        row("a device", "/musegan/accompany", {"/dev/zero", out, "given=bass"}, "not a file that can be read");
        row("itself", "/musegan/accompany", {midi, midi, "given=bass", "overwrite=1"}, "to be read and to be written");
        row("no choice", "/musegan/generate", {out, "loud"}, "'seed=7'");
        row("an unknown choice", "/musegan/generate", {out, "loud=1"}, "'loud' is not known");
        row("several", "/musegan/generate", {out, "candidates=2"}, "makes one file");
        row("perhaps", "/musegan/generate", {out, "overwrite=maybe"}, "takes 0 or 1");
        row("many bars", "/musegan/generate", {out, "bars=4001"}, "'bars' takes a number");
        row("no job", "/musegan/cancel", {"one"}, "the number of a job");
    }

    void whatIsRefused() {
        QFETCH(QString, address);
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        send(address.toStdString(), words);
        const QString heard = heardUntil("/musegan/error").back();
        QVERIFY2(heard.startsWith("/musegan/error 0 ") && heard.contains(says) && heard.endsWith('.'),
                 qPrintable(heard));
        QVERIFY(!QFile::exists(path("refused.mid")));
    }

    void badInputIsRefused() {
        QFile large(path("large.mid"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(3 << 20));
        large.close();
        send("/musegan/accompany", {large.fileName(), path("x.mid"), "given=bass"});
        QVERIFY(heardUntil("/musegan/error").back().contains("more than the 2097152 allowed"));
        QFile garbage(path("garbage.mid"));
        QVERIFY(garbage.open(QIODevice::WriteOnly) && garbage.write("MThd and nothing else") > 0);
        garbage.close();
        send("/musegan/accompany", {garbage.fileName(), path("x.mid"), "given=bass"});
        QVERIFY(heardUntil("/musegan/error").back().endsWith('.'));
    }

    void anotherTokenIsRefused() {
        const std::string right = std::exchange(m_token, std::string(64, '0'));
        send("/musegan/models", {});
        m_token = right;
        QVERIFY(heardUntil("/musegan/error").back().contains("token"));
        sendBytes(writeOsc({"/musegan/models", {}}));
        QVERIFY(heardUntil("/musegan/error").back().contains("token"));
        sendBytes(writeOsc({"/musegan/models", {std::int32_t(7)}}));
        QVERIFY(heardUntil("/musegan/error").back().contains("token"));
    }

    /// Two servers that hear each other must not talk for ever.
    void answersAreNotAnswered() {
        for (const char* address : {"/musegan/error", "/musegan/done", "/musegan/job", "/musegan/progress"})
            sendBytes(writeOsc({address, {std::int32_t(0), std::string("Hello.")}}));
        send("/musegan/models", {});
        QCOMPARE(heardUntil("/musegan/model").size(), 1);
    }

    void malformedBytesDoNoHarm() {
        sendBytes({});
        const QByteArray bundle("#bundle\0\0\0\0\0\0\0\0\1", 16);
        m_socket.writeDatagram(bundle, QHostAddress::LocalHost, m_server.oscPort);
        QVERIFY(heardUntil("/musegan/error").back().contains("Open Sound Control"));
        QVERIFY(heardUntil("/musegan/error").back().contains("Bundles"));

        const auto whole = writeOsc({"/musegan/generate", {m_token, path("fuzz.txt").toStdString(), 0.5f, 7}});
        QRandomGenerator random(11);
        for (int i = 0; i < 3000; ++i) {
            std::vector<std::uint8_t> bytes = whole;
            bytes.resize(random.bounded(quint32(bytes.size() + 1)));
            for (int j = 0; j < 4 && !bytes.empty(); ++j)
                bytes[random.bounded(quint32(bytes.size()))] = static_cast<std::uint8_t>(random.generate());
            sendBytes(bytes);
            (void)parseOsc(bytes);
        }
        sendBytes(std::vector<std::uint8_t>(65000, 'x'));
        while (m_socket.waitForReadyRead(500))
            while (m_socket.hasPendingDatagrams())
                m_socket.receiveDatagram();
        send("/musegan/models", {});
        QVERIFY(heardUntil("/musegan/model").back().contains("composer"));
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    void sendBytes(const std::vector<std::uint8_t>& bytes) {
        m_socket.writeDatagram(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size()),
                               QHostAddress::LocalHost, m_server.oscPort);
    }

    void send(const std::string& address, const QStringList& words, std::optional<int> job = {}) {
        OscMessage message{address, {m_token}};
        for (const QString& word : words)
            message.values.emplace_back(word.toStdString());
        if (job) message.values.emplace_back(*job);
        sendBytes(writeOsc(message));
    }

    /// All that is heard up to the first message of that address, as text.
    QStringList heardUntil(const QString& address) {
        QStringList heard;
        const QDeadlineTimer deadline(120000);
        while (!deadline.hasExpired()) {
            if (!m_socket.hasPendingDatagrams() && !m_socket.waitForReadyRead(1000)) continue;
            const QByteArray data = m_socket.receiveDatagram().data();
            const auto message =
                parseOsc({reinterpret_cast<const std::uint8_t*>(data.data()), std::size_t(data.size())});
            if (!message) continue;
            heard << text(*message);
            if (QString::fromStdString(message->address) == address) return heard;
        }
        return heard << "Nothing of " + address + " was heard.";
    }

    QTemporaryDir m_folder;
    Server m_server;
    QUdpSocket m_socket;
    std::string m_token;
};

MUSE_TEST(ServeOscTest)
#include "ServeOscTest.moc"
