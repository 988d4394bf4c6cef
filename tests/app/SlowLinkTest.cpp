// SPDX-License-Identifier: MIT
#include "tests/app/DelayRelay.h"
#include "tests/app/Musegan.h"
#include "tests/app/TrainingRanks.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <sched.h>
#include <thread>
#include <unistd.h>

using namespace muse;
using test::kMinute;
using test::kPatience;
using test::TrainingRanks;
namespace fs = std::filesystem;

namespace {

/// Whether a command of iproute2 worked.
bool ran(const QString& line) {
    QStringList words = line.split(' ');
    QProcess process;
    const QString program = words.takeFirst();
    process.start(program, words);
    return process.waitForFinished(10000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// Calls `work` on a thread that is in that network namespace.
template <typename Work> void within(const QString& name, const Work& work) {
    std::thread([&] {
        const int space = ::open(qPrintable("/var/run/netns/" + name), O_RDONLY | O_CLOEXEC);
        if (space >= 0 && ::setns(space, CLONE_NEWNET) == 0) work();
        if (space >= 0) ::close(space);
    }).join();
}

} // namespace

/// Two machines with a slow network between them: two network namespaces, 100 Mbit/s and 10 ms each way.
class SlowLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!TrainingRanks::possible()) QSKIP("this build has no Gloo: install libgloo-dev and build again");
        if (::geteuid() != 0) QSKIP("network namespaces want root");
        for (const int end : {0, 1}) {
            if (!ran("ip netns add " + space(end))) QSKIP("no network namespace could be made here with 'ip netns'");
            m_made.push_back(space(end));
            const bool linked =
                ran(QString("ip link add %1 type veth peer name veth0 netns %2").arg(outer(end), space(end))) &&
                ran(QString("ip link set %1 up").arg(outer(end))) &&
                ran(QString("ip -n %1 addr add 10.77.0.%2/24 dev veth0").arg(space(end)).arg(end + 1)) &&
                ran(QString("ip -n %1 link set veth0 up").arg(space(end))) &&
                ran(QString("ip -n %1 link set lo up").arg(space(end)));
            if (!linked) QSKIP("no virtual cable could be laid between network namespaces");
            if (!ran(QString("tc -n %1 qdisc add dev veth0 root tbf rate 100mbit burst 64kb latency 300ms")
                         .arg(space(end))))
                QSKIP("this kernel cannot limit a link's rate (tbf)");
            within(space(end), [] { test::DelayRelay::sendPlainFrames("veth0"); });
        }
        m_relay = std::make_unique<test::DelayRelay>(outer(0).toStdString(), outer(1).toStdString(),
                                                     std::chrono::milliseconds(10));
        test::writeTinyDataset(path("tiny.safetensors").toStdString());
    }

    void cleanupTestCase() {
        m_relay.reset();
        for (const QString& name : m_made)
            ran("ip netns del " + name);
    }

    void trainsAcross() {
        TrainingRanks ranks(2);
        startAcross(ranks, path("across"), 2);
        QVERIFY2(ranks.waitForAll(kPatience), qPrintable(ranks.errors()));
        for (const int rank : {0, 1})
            QVERIFY2(ranks.code(rank) == 0, qPrintable(ranks.errors()));
        const auto alone = test::musegan(arguments(path("alone"), 2));
        QVERIFY2(alone.code == 0, qPrintable(alone.err));
        const auto apart = lossesOf(path("across"));
        const auto together = lossesOf(path("alone"));
        QCOMPARE(apart.size(), 2u);
        for (std::size_t i = 0; i < apart.size(); ++i)
            QVERIFY2(std::abs(apart[i] - together[i]) < 1e-3 * (1 + std::abs(together[i])),
                     qPrintable(QString("%1 and %2").arg(apart[i]).arg(together[i])));
    }

    void aCutCableEndsBoth() {
        TrainingRanks ranks(2);
        const QString run = path("cut");
        startAcross(ranks, run, 100000);
        QTRY_VERIFY2_WITH_TIMEOUT(fs::exists((run + "/checkpoints/step-1.safetensors").toStdString()),
                                  qPrintable(ranks.errors()), kPatience);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ran(QString("ip link set %1 down").arg(outer(1))));
        QVERIFY2(ranks.waitForAll(kMinute), "not all ended within a minute");
        qInfo("ended after %lld ms: %s", timer.elapsed(), qPrintable(ranks.errors()));
        for (const int rank : {0, 1}) {
            QCOMPARE(ranks.code(rank), 1);
            QVERIFY2(ranks.error(rank).contains("start all processes again with --resume"),
                     qPrintable(ranks.error(rank)));
        }
        QVERIFY(ran(QString("ip link set %1 up").arg(outer(1))));
        const auto resumed = test::musegan({"train", "--resume", "--run", run, "--steps", "2"});
        // As many steps as it had are enough, too.
        QVERIFY2(resumed.code == 0, qPrintable(resumed.err));
    }

private:
    static QString space(int end) { return QString("musegan-%1-%2").arg(::getpid()).arg(end); }
    static QString outer(int end) { return QString("mg%1-%2").arg(::getpid() % 1000000).arg(end); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QStringList arguments(const QString& run, int steps) const {
        return {"train",
                path("tiny.safetensors"),
                "--run",
                run,
                "--steps",
                QString::number(steps),
                "--batch",
                "2",
                "--critic-steps",
                "1",
                "--checkpoint-every",
                "1",
                "--threads",
                "1",
                "--metrics-phrases",
                "2",
                "--arithmetic",
                "float32"};
    }

    void startAcross(TrainingRanks& ranks, const QString& run, int steps) const {
        ranks.meetAt("10.77.0.1");
        for (const int rank : {0, 1})
            ranks.startOne(rank, arguments(run, steps), {"ip", "netns", "exec", space(rank)});
    }

    static std::vector<double> lossesOf(const QString& run) {
        QFile file(run + "/events.jsonl");
        std::vector<double> losses;
        if (!file.open(QIODevice::ReadOnly)) return losses;
        for (const QByteArray& line : file.readAll().split('\n'))
            if (!line.isEmpty()) losses.push_back(QJsonDocument::fromJson(line).object()["critic_loss"].toDouble());
        return losses;
    }

    QTemporaryDir m_folder;
    QStringList m_made;
    std::unique_ptr<test::DelayRelay> m_relay;
};

MUSE_TEST(SlowLinkTest)
#include "SlowLinkTest.moc"
