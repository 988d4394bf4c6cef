// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QVariant>

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace muse::test {

/// A Chromium without a window that opens one page and does there what a user would, driven through the DevTools
/// protocol on a pair of pipes.
class Chromium {
public:
    /// An installed one, or nothing.
    static QString program() {
        for (const char* name : {"chromium-headless-shell", "chromium", "google-chrome", "chromium-browser"})
            if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty()) return path;
        return {};
    }

    /// Keeps its profile in `profile`, saves downloads to `downloads`.
    Chromium(const QString& profile, const QString& downloads) {
        std::signal(SIGPIPE, SIG_IGN); // one that has crashed is no reason to
        int toBrowser[2] = {-1, -1};
        int fromBrowser[2] = {-1, -1};
        if (::pipe(toBrowser) != 0 || ::pipe(fromBrowser) != 0) return;
        m_process.setChildProcessModifier([toBrowser, fromBrowser] {
            // Through numbers that neither pipe can have, as the wanted ones may be taken by the other.
            ::dup2(toBrowser[0], 103);
            ::dup2(fromBrowser[1], 104);
            ::dup2(103, 3);
            ::dup2(104, 4);
        });
        m_process.start(program(), {"--headless", "--no-sandbox", "--disable-gpu", "--mute-audio",
                                    "--remote-debugging-pipe", "--user-data-dir=" + profile, "about:blank"});
        ::close(toBrowser[0]);
        ::close(fromBrowser[1]);
        m_write = toBrowser[1];
        m_read = fromBrowser[0];
        if (!m_process.waitForStarted()) return;
        const QJsonObject target = call("Target.createTarget", {{"url", "about:blank"}});
        const QJsonObject session =
            call("Target.attachToTarget", {{"targetId", target["targetId"]}, {"flatten", true}});
        m_session = session["sessionId"].toString();
        call("Browser.setDownloadBehavior", {{"behavior", "allow"}, {"downloadPath", downloads}}, false);
        call("Page.enable");
    }

    ~Chromium() {
        if (m_process.state() == QProcess::NotRunning) return;
        call("Browser.close", {}, false);
        ::close(m_write);
        ::close(m_read);
        if (!m_process.waitForFinished(10000)) m_process.kill();
        m_process.waitForFinished();
    }
    Chromium(const Chromium&) = delete;
    Chromium& operator=(const Chromium&) = delete;

    [[nodiscard]] bool isReady() const { return !m_session.isEmpty(); }

    void open(const QString& url) { call("Page.navigate", {{"url", url}}); }

    /// What an expression of JavaScript is, done as if by a user's own hand.
    QVariant value(const QString& expression) {
        const QJsonObject answer =
            call("Runtime.evaluate",
                 {{"expression", expression}, {"returnByValue", true}, {"awaitPromise", true}, {"userGesture", true}});
        if (answer.contains("exceptionDetails"))
            qWarning().noquote() << expression << QJsonDocument(answer["exceptionDetails"].toObject()).toJson();
        return answer["result"].toObject()["value"].toVariant();
    }

    /// A key that goes down and up, such as "Enter", " " or "ArrowRight".
    void press(const QString& key, int code) {
        QJsonObject event = {
            {"type", "keyDown"}, {"key", key}, {"code", key == " " ? "Space" : key}, {"windowsVirtualKeyCode", code}};
        if (key == " ") event["text"] = " ";
        call("Input.dispatchKeyEvent", event);
        event["type"] = "keyUp";
        call("Input.dispatchKeyEvent", event);
    }

    /// How the page is asked to look: "dark" or "light", so many pixels.
    void look(const QString& scheme, int width, int height) {
        call("Emulation.setEmulatedMedia",
             {{"features", QJsonArray{QJsonObject{{"name", "prefers-color-scheme"}, {"value", scheme}}}}});
        call("Emulation.setDeviceMetricsOverride",
             {{"width", width}, {"height", height}, {"deviceScaleFactor", 1}, {"mobile", false}});
    }

    /// A picture of what is seen, as PNG.
    QByteArray picture() {
        return QByteArray::fromBase64(call("Page.captureScreenshot")["data"].toString().toLatin1());
    }

    /// What a screen reader is told: each thing's role and name.
    QList<QPair<QString, QString>> accessibleThings() {
        QList<QPair<QString, QString>> things;
        for (const QJsonValue& node : call("Accessibility.getFullAXTree")["nodes"].toArray())
            if (!node["ignored"].toBool())
                things.append({node["role"]["value"].toString(), node["name"]["value"].toString()});
        return things;
    }

private:
    QJsonObject call(const QString& method, const QJsonObject& parameters = {}, bool inPage = true) {
        QJsonObject message = {{"id", ++m_calls}, {"method", method}, {"params", parameters}};
        if (inPage && !m_session.isEmpty()) message["sessionId"] = m_session;
        const QByteArray bytes = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\0';
        for (qsizetype sent = 0; sent < bytes.size();) {
            const auto count = ::write(m_write, bytes.data() + sent, static_cast<std::size_t>(bytes.size() - sent));
            if (count < 0 && errno == EINTR) continue;
            if (count <= 0) return {};
            sent += count;
        }
        const QDeadlineTimer deadline(60000);
        while (!deadline.hasExpired()) {
            for (qsizetype end = m_buffer.indexOf('\0'); end >= 0; end = m_buffer.indexOf('\0')) {
                const QJsonObject answer = QJsonDocument::fromJson(m_buffer.first(end)).object();
                m_buffer.remove(0, end + 1);
                if (answer["id"].toInt() != m_calls) continue;
                if (answer.contains("error")) qWarning() << method << answer["error"].toObject();
                return answer["result"].toObject();
            }
            pollfd ready{m_read, POLLIN, 0};
            if (::poll(&ready, 1, static_cast<int>(deadline.remainingTime())) <= 0) break;
            char piece[65536];
            const auto count = ::read(m_read, piece, sizeof piece);
            if (count <= 0) break;
            m_buffer.append(piece, count);
        }
        qWarning() << "Chromium did not answer" << method;
        return {};
    }

    QProcess m_process;
    int m_write = -1;
    int m_read = -1;
    int m_calls = 0;
    QString m_session;
    QByteArray m_buffer;
};

} // namespace muse::test
