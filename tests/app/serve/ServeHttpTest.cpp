// SPDX-License-Identifier: MIT
#include "tests/app/serve/HttpClient.h"
#include "tests/app/serve/Server.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include "core/midi/SongImport.h"
#include "core/project/ProjectFile.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using namespace muse::test;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `musegan serve --http`: the contract of docs/manual/other-programs.md, and what bad clients meet.
class ServeHttpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        const auto demo = loadProject(sourcePath("assets/songs/night-train.musegan"));
        QVERIFY(demo.ok());
        QVERIFY(writeMidi(*demo, path("demo.mid").toStdString()).ok());
        m_midi = contents(path("demo.mid"));
        QVERIFY2(m_server.start({"--http", "0"}), qPrintable(m_server.output()));
        QCOMPARE(m_server.token.size(), 64);
        m_client.reach(m_server.httpPort, m_server.token);
    }

    void cleanup() { QVERIFY2(m_server.running(), "The server has ended."); }

    void modelsAreListed() {
        const HttpReply reply = m_client.ask("GET", "/models");
        QCOMPARE(reply.status, 200);
        QMap<QString, QJsonObject> models;
        for (const QJsonValue model : reply.json()["models"].toArray())
            models[model["model"].toString()] = model.toObject();
        QVERIFY(models.contains("composer") && models["composer"]["given"].isNull());
        QCOMPARE(models["composer-bass"]["given"].toString(), "bass");
        QCOMPARE(models["hybrid"]["kind"].toString(), "hybrid");
    }

    void musicFromScratchIsTheCommands() {
        const QString file = path("scratch.mid");
        const Run run = musegan({"generate", "--model", "composer", "--bars", "4", "--seed", "8", "-o", file});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const HttpReply begun = m_client.ask("POST", "/generate?model=composer&bars=4&seed=7&candidates=2");
        QCOMPARE(begun.status, 202);
        const QByteArray job = QByteArray::number(begun.json()["job"].toInt());
        QVERIFY(begun.head.contains("Location: /jobs/" + job));
        QVERIFY(m_client.becomes(job.toInt(), "done"));
        QCOMPARE(m_client.ask("GET", "/jobs/" + job).json()["files"].toInt(), 2);
        const HttpReply second = m_client.ask("GET", "/jobs/" + job + "/result?candidate=2");
        QVERIFY(second.head.contains("Content-Type: audio/midi"));
        QCOMPARE(second.body, contents(file));
        const HttpReply first = m_client.ask("GET", "/jobs/" + job + "/result");
        QVERIFY(first.body != second.body);
        QCOMPARE(m_client.made("/generate?model=composer&bars=4&seed=7"), first.body);
        QCOMPARE(m_client.ask("GET", "/jobs/" + job + "/result?candidate=3").status, 400);
    }

    void accompanimentIsTheCommands() {
        const QString file = path("band.mid");
        const Run run = musegan({"accompany", path("demo.mid"), "--model", "composer-bass", "--seed", "7", "--from-bar",
                                 "9", "--bars", "4", "-o", file});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QCOMPARE(m_client.made("/accompany?given=bass&seed=7&from=9&bars=4", m_midi), contents(file));
        QCOMPARE(m_client.made("/accompany?model=composer-bass&seed=7&from=9&bars=4", m_midi), contents(file));
    }

    /// As DAWs export a track: no word of what plays it.
    void aPartByItselfIsTheGivenTrack() {
        Song song;
        song.track(Family::Piano).setNotes({{0, 240, 36, 90}, {480, 240, 38, 90}});
        const auto bytes = writeMidi(song);
        const QByteArray midi(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        const QByteArray made = m_client.made("/accompany?given=drums", midi);
        const auto file = parseMidi({reinterpret_cast<const std::uint8_t*>(made.data()), std::size_t(made.size())});
        QVERIFY(file.ok());
        QCOMPARE(toSong(*file).track(Family::Drums).notes().size(), std::size_t(2));
        // Of several parts none is guessed at.
        song.track(Family::Strings).setNotes({{0, 480, 60, 90}});
        const auto both = writeMidi(song);
        const HttpReply reply =
            m_client.ask("POST", "/accompany?given=drums",
                         QByteArray(reinterpret_cast<const char*>(both.data()), static_cast<qsizetype>(both.size())));
        QVERIFY2(reply.error().contains("The Drums track of the MIDI file has no notes"), qPrintable(reply.error()));
    }

    void twoClientsAtOnce() {
        const HttpReply one = m_client.ask("POST", "/generate?bars=4&seed=1");
        const HttpReply other = m_client.ask("POST", "/accompany?given=bass&bars=4&seed=2", m_midi);
        QCOMPARE(one.status, 202);
        QCOMPARE(other.status, 202);
        const auto oneSocket = m_client.sent(request("GET", "/jobs/" + jobOf(one)));
        const auto otherSocket = m_client.sent(request("GET", "/jobs/" + jobOf(other)));
        QCOMPARE(replyOn(*otherSocket).json()["job"].toInt(), jobOf(other).toInt());
        QCOMPARE(replyOn(*oneSocket).json()["job"].toInt(), jobOf(one).toInt());
        QVERIFY(m_client.becomes(jobOf(one).toInt(), "done"));
        QVERIFY(m_client.becomes(jobOf(other).toInt(), "done"));
        QVERIFY(m_client.ask("GET", "/jobs/" + jobOf(one) + "/result").body !=
                m_client.ask("GET", "/jobs/" + jobOf(other) + "/result").body);
    }

    void aRunningJobIsCancelled() {
        const QByteArray job = jobOf(m_client.ask("POST", "/generate?model=composer&bars=4000"));
        QVERIFY(m_client.becomes(job.toInt(), "running"));
        QCOMPARE(m_client.ask("GET", "/jobs/" + job + "/result").status, 409);
        const HttpReply cancelled = m_client.ask("DELETE", "/jobs/" + job);
        QCOMPARE(cancelled.status, 200);
        QCOMPARE(cancelled.json()["state"].toString(), "cancelled");
        QCOMPARE(m_client.ask("DELETE", "/jobs/" + job).status, 409);
        QCOMPARE(m_client.ask("GET", "/jobs/" + job + "/result").status, 409);
        QVERIFY(!m_client.made("/generate?model=composer&bars=1").isEmpty());
    }

    void noMoreWaitThanFit() {
        QList<QByteArray> jobs;
        HttpReply reply;
        do {
            reply = m_client.ask("POST", "/generate?model=composer&bars=4000");
            if (reply.status == 202) jobs << jobOf(reply);
        } while (reply.status == 202 && jobs.size() < 100);
        QCOMPARE(reply.status, 429);
        QVERIFY2(reply.error().contains("waiting already"), qPrintable(reply.error()));
        QVERIFY(jobs.size() >= 16 && jobs.size() <= 18);
        for (const QByteArray& job : std::as_const(jobs))
            QCOMPARE(m_client.ask("DELETE", "/jobs/" + job).json()["state"].toString(), "cancelled");
    }

    void whoIsRefused_data() {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const QByteArray host = m_client.host(), key = m_client.authorization();
        const QByteArray port = QByteArray::number(m_server.httpPort);
        QTest::newRow("as it should be") << host + key << 200 << "";
        QTest::newRow("by its other name") << "host: LOCALHOST:" + port + "\r\n" + key << 200 << "";
        QTest::newRow("from its own origin") << host + key + "Origin: http://127.0.0.1:" + port + "\r\n" << 200 << "";
        QTest::newRow("no token") << host << 401 << "token";
        QTest::newRow("another token") << host + "Authorization: Bearer wrong\r\n" << 401 << "token";
        QTest::newRow("another token of that length") << host + "Authorization: Bearer " + QByteArray(64, '0') + "\r\n"
                                                      << 401 << "token";
        QTest::newRow("another scheme") << host + "Authorization: Basic " + m_server.token + "\r\n" << 401 << "token";
        QTest::newRow("two tokens") << host + key + key << 401 << "token";
        QTest::newRow("no host") << key << 403 << "Host";
        QTest::newRow("another host") << "Host: music.example.com\r\n" + key << 403 << "Host";
        QTest::newRow("a host that leads here") << "Host: music.example.com:" + port + "\r\n" + key << 403 << "Host";
        QTest::newRow("another port") << "Host: 127.0.0.1:1\r\n" + key << 403 << "Host";
        QTest::newRow("two hosts") << host + host + key << 403 << "Host";
        QTest::newRow("a foreign origin") << host + key + "Origin: https://example.com\r\n" << 403 << "web pages";
        QTest::newRow("an origin that hides") << host + key + "Origin: null\r\n" << 403 << "web pages";
        QTest::newRow("another origin of this machine") << host + key + "Origin: http://localhost:1\r\n"
                                                        << 403 << "web";
    }

    void whoIsRefused() {
        QFETCH(QByteArray, headers);
        QFETCH(int, status);
        QFETCH(QString, says);
        const HttpReply reply = m_client.raw("GET /models HTTP/1.1\r\n" + headers + "\r\n");
        QCOMPARE(reply.status, status);
        QVERIFY2(reply.error().contains(says), reply.body.constData());
        QVERIFY(!reply.head.contains("Access-Control"));
    }

    void whatIsRefused_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* line, const QByteArray& body, int status, const char* says) {
            QTest::addRow("%s", line) << QByteArray(line) << body << status << says;
        };
        row("GET /", {}, 404, "nothing at '/'");
        row("GET /models/", {}, 404, "nothing");
        row("GET /../etc/passwd", {}, 404, "nothing");
        row("POST /models", {}, 405, "GET");
        row("OPTIONS /generate", {}, 405, "POST");
        row("PUT /jobs/1", {}, 405, "GET, DELETE");
        row("GET /jobs/99999", {}, 404, "no job 99999");
        row("GET /jobs/99999/result", {}, 404, "no job 99999");
        row("DELETE /jobs/99999", {}, 404, "no job 99999");
        row("GET /jobs/-1", {}, 404, "nothing");
        row("GET /jobs/99999999999999999999", {}, 404, "nothing");
        row("GET /mod%zzels", {}, 400, "'%'");
        row("GET /models%", {}, 400, "'%'");
        row("GET models", {}, 400, "begins with '/'");
        row("GET http://127.0.0.1/models", {}, 400, "begins with '/'");
        row("POST /generate?bars=0", {}, 400, "'bars' takes a number from 1 to 4000, not '0'");
        row("POST /generate?bars=4001", {}, 400, "'bars' takes");
        row("POST /generate?bars=99999999999999", {}, 400, "'bars' takes");
        row("POST /generate?bars=four", {}, 400, "not 'four'");
        row("POST /generate?bars=", {}, 400, "'bars' takes");
        row("POST /generate?bars=1000&candidates=5", {}, 400, "5000 bars");
        row("POST /generate?candidates=17", {}, 400, "'candidates' takes a number from 1 to 16");
        row("POST /generate?seed=-1", {}, 400, "'seed' takes");
        row("POST /generate?seed=18446744073709551616", {}, 400, "'seed' takes");
        row("POST /generate?tempo=nan", {}, 400, "'tempo' takes a number from 20 to 400");
        row("POST /generate?tempo=1e9", {}, 400, "'tempo' takes");
        row("POST /generate?loud=1", {}, 400, "'loud' is not known here; these are: model, seed");
        row("POST /generate?seed=1&seed=2", {}, 400, "'seed' is given twice");
        row("POST /generate?model=nobody", {}, 400, "No model called nobody");
        row("POST /generate?model=composer-bass", {}, 400,
            "generates from scratch is offered here; these are: composer");
        row("POST /generate?model=../../etc/passwd", {}, 400, "No model called");
        row("POST /generate?model=%ff%00", {}, 400, "No model called");
        row("POST /generate", "body", 400, "takes no body");
        row("POST /accompany", m_midi, 400, "'given'");
        row("POST /accompany?given=flute", m_midi, 400, "not 'flute'");
        row("POST /accompany?model=composer", m_midi, 400, "No model called composer that accompanies");
        row("POST /accompany?model=composer-bass&given=drums", m_midi, 400, "No model called composer-bass");
        row("POST /accompany?given=bass&tempo=100", m_midi, 400, "'tempo' is not known");
        row("POST /accompany?given=bass&from=0", m_midi, 400, "'from' takes");
        row("POST /accompany?given=bass&from=90000", m_midi, 400, "no notes from bar 90000 on");
        row("POST /accompany?given=bass&bars=4000&candidates=2", m_midi, 400, "8000 bars");
        row("POST /accompany?given=bass", {}, 400, "no MIDI file");
        row("POST /accompany?given=piano", "MThd, or so it says", 400, "cannot be read");
        row("POST /accompany?given=guitar", QByteArray(100000, '\xff'), 400, "cannot be read");
        row("POST /accompany?given=drums", m_midi.left(30), 400, "");
    }

    void whatIsRefused() {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, says);
        const HttpReply reply = m_client.ask(line.split(' ')[0], line.split(' ')[1], body);
        QVERIFY2(reply.status == status, reply.head + reply.body);
        QVERIFY2(!reply.error().isEmpty() && reply.error().contains(says), reply.body.constData());
        QVERIFY2(reply.error().endsWith('.'), reply.body.constData());
    }

    /// A bar of 64 whole notes is made as 64 bars.
    void longSignaturesAreCountedAsWhatTheyAre() {
        Song song;
        song.signatures = {{0, 64, 1}};
        song.track(Family::Bass).setNotes({{0, 480, 40, 90}});
        const auto bytes = writeMidi(song);
        const QByteArray midi(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        QVERIFY(m_client.ask("POST", "/accompany?given=bass&bars=100", midi).error().contains("6400 bars"));
    }

    void malformedRequestsAreAnswered_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        const QByteArray head = m_client.host() + m_client.authorization();
        row("no request", QByteArray("one two three four\r\n\r\n"), 400);
        row("zeros", QByteArray(64, '\0'), 400);
        row("TLS", QByteArray::fromHex("16030100f1010000ed0303") + QByteArray(200, 'x'), 400);
        row("another version", QByteArray("GET /models HTTP/9.9\r\n\r\n"), 400);
        row("no end of a line", "GET /models HTTP/1.1\r\nHost 127.0.0.1\r\n\r\n", 400);
        row("a length that is none", "POST /accompany?given=bass HTTP/1.1\r\n" + head + "Content-Length: many\r\n\r\n",
            400);
        row("two lengths",
            "POST /accompany?given=bass HTTP/1.1\r\n" + head + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
            400);
        row("a length and chunks",
            "POST /accompany?given=bass HTTP/1.1\r\n" + head +
                "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400);
        row("chunks that are none",
            "POST /accompany?given=bass HTTP/1.1\r\n" + head + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n\r\n", 400);
        row("a long header", "GET /models HTTP/1.1\r\n" + head + "X: " + QByteArray(100000, 'x'), 431);
        row("many headers", "GET /models HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(20000), 431);
        row("a long address", "GET /" + QByteArray(100000, 'x'), 431);
        row("a large body, promised",
            "POST /accompany?given=bass HTTP/1.1\r\n" + head + "Content-Length: 3000000\r\n\r\n", 413);
        row("a large body, sent",
            "POST /accompany?given=bass HTTP/1.1\r\n" + head + "Content-Length: 3000000\r\n\r\n" +
                QByteArray(3000000, 'x'),
            413);
        row("a large body in chunks",
            "POST /accompany?given=bass HTTP/1.1\r\n" + head + "Transfer-Encoding: chunked\r\n\r\n" +
                ("10000\r\n" + QByteArray(65536, 'x') + "\r\n").repeated(40) + "0\r\n\r\n",
            413);
        row("a body of whom is not allowed one",
            "POST /accompany?given=bass HTTP/1.1\r\n" + m_client.host() + "Content-Length: 2000000\r\n\r\n" +
                QByteArray(2000000, 'x'),
            401);
    }

    void malformedRequestsAreAnswered() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const HttpReply reply = m_client.raw(bytes);
        QVERIFY2(reply.status == status, reply.head + reply.body);
        QVERIFY2(reply.error().endsWith('.'), reply.body.constData());
        QVERIFY(reply.head.contains("Connection: close"));
    }

    void aRequestInPiecesIsTaken() {
        const auto socket = m_client.sent({});
        const QByteArray whole = request("POST", "/accompany?given=bass&bars=4", m_midi);
        for (qsizetype at = 0; at < whole.size(); at += 61) {
            socket->write(whole.mid(at, 61));
            QVERIFY(socket->waitForBytesWritten());
        }
        QCOMPARE(replyOn(*socket).status, 202);
    }

    void bodiesAreCalledFor() {
        const auto socket = m_client.sent(
            "POST /accompany?given=bass&bars=4 HTTP/1.1\r\n" + m_client.host() + m_client.authorization() +
            "Expect: 100-continue\r\nContent-Length: " + QByteArray::number(m_midi.size()) + "\r\n\r\n");
        QVERIFY(socket->waitForReadyRead(10000));
        QCOMPARE(socket->readAll(), "HTTP/1.1 100 Continue\r\n\r\n");
        socket->write(m_midi);
        QCOMPARE(replyOn(*socket).status, 202);
    }

    void halfARequestIsAnsweredOnceItIsOver() {
        for (const QByteArray& half :
             {QByteArray("GET /mod"), request("POST", "/accompany?given=bass", m_midi).chopped(9)}) {
            const auto socket = m_client.sent(half);
            socket->disconnectFromHost();
            QVERIFY(socket->state() == QAbstractSocket::UnconnectedState || socket->waitForDisconnected(20000));
        }
        QCOMPARE(m_client.ask("GET", "/models").status, 200);
    }

    /// Who says nothing, or one byte now and then, is left after ten seconds, and meanwhile keeps nobody waiting.
    void slowClientsAreLeft() {
        std::vector<std::unique_ptr<QTcpSocket>> slow;
        for (int i = 0; i < 100; ++i)
            slow.push_back(m_client.sent(i % 2 == 0 ? "GET /models HTTP/1.1\r\nHost: " : ""));
        QElapsedTimer time;
        time.start();
        QCOMPARE(m_client.ask("GET", "/models").status, 200);
        QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
        for (const auto& socket : slow)
            QVERIFY(QTest::qWaitFor(
                [&] {
                    socket->write("1");
                    return socket->state() != QAbstractSocket::ConnectedState;
                },
                30000));
    }

    /// More connections than are taken at once: nobody is harmed once they are gone.
    void aCrowdPasses() {
        {
            std::vector<std::unique_ptr<QTcpSocket>> crowd;
            for (int i = 0; i < 400; ++i)
                crowd.push_back(m_client.sent("G"));
        }
        QVERIFY(QTest::qWaitFor([&] { return m_client.ask("GET", "/models").status == 200; }, 30000));
    }

    void otherInterfacesAreNotListenedOn() {
        QTcpSocket socket;
        socket.connectToHost("127.0.0.2", m_server.httpPort);
        QVERIFY(!socket.waitForConnected(5000));
        QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] QByteArray request(const QByteArray& method, const QByteArray& target,
                                     const QByteArray& body = {}) const {
        return method + ' ' + target + " HTTP/1.1\r\n" + m_client.host() + m_client.authorization() +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    static QByteArray jobOf(const HttpReply& reply) { return QByteArray::number(reply.json()["job"].toInt()); }

    QTemporaryDir m_folder;
    QByteArray m_midi;
    Server m_server;
    HttpClient m_client;
};

MUSE_TEST(ServeHttpTest)
#include "ServeHttpTest.moc"
