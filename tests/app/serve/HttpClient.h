// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QtTest>

namespace muse::test {

/// What a server said.
struct HttpReply {
    int status = 0; ///< 0 where it said nothing
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString error() const { return json()["error"].toString(); }
};

/// Everything that comes until the server closes the connection.
inline HttpReply replyOn(QTcpSocket& socket, int milliseconds = 60000) {
    QByteArray all;
    QElapsedTimer time;
    time.start();
    do
        all += socket.readAll();
    while (time.elapsed() < milliseconds && socket.waitForReadyRead(milliseconds));
    all += socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (!all.startsWith("HTTP/1.1 ") || end < 0) return {};
    return {all.mid(9, 3).toInt(), all.left(end), all.mid(end + 4)};
}

/// Talks to a server on this machine, byte by byte where a test wants that.
class HttpClient {
public:
    void reach(quint16 port, const QByteArray& token) {
        m_port = port;
        m_token = token;
    }

    [[nodiscard]] QByteArray host() const { return "Host: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n"; }
    [[nodiscard]] QByteArray authorization() const { return "Authorization: Bearer " + m_token + "\r\n"; }

    /// A connection on which these bytes have been sent.
    [[nodiscard]] std::unique_ptr<QTcpSocket> sent(const QByteArray& bytes) const {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost("127.0.0.1", m_port);
        if (!socket->waitForConnected(10000)) return socket;
        socket->write(bytes);
        // A server that has said no reads no more.
        while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(5000)) {
        }
        return socket;
    }

    [[nodiscard]] HttpReply raw(const QByteArray& bytes) const {
        const auto socket = sent(bytes);
        return replyOn(*socket);
    }

    /// A request as it should be.
    [[nodiscard]] HttpReply ask(const QByteArray& method, const QByteArray& target, const QByteArray& body = {}) const {
        return raw(method + ' ' + target + " HTTP/1.1\r\n" + host() + authorization() +
                   (method == "POST" ? "Content-Length: " + QByteArray::number(body.size()) + "\r\n" : QByteArray()) +
                   "\r\n" + body);
    }

    /// Whether the job comes to that state; it is asked for again and again.
    [[nodiscard]] bool becomes(int job, const QString& state, int milliseconds = 120000) const {
        return QTest::qWaitFor([&] { return stateOf(job) == state; }, milliseconds);
    }

    [[nodiscard]] QString stateOf(int job) const {
        return ask("GET", "/jobs/" + QByteArray::number(job)).json()["state"].toString();
    }

    /// The file that a request makes; empty where it fails.
    [[nodiscard]] QByteArray made(const QByteArray& target, const QByteArray& body = {}) const {
        const HttpReply begun = ask("POST", target, body);
        const int job = begun.json()["job"].toInt();
        if (begun.status != 202 || !becomes(job, "done")) return {};
        return ask("GET", "/jobs/" + QByteArray::number(job) + "/result").body;
    }

private:
    quint16 m_port = 0;
    QByteArray m_token;
};

} // namespace muse::test
