// SPDX-License-Identifier: MIT
#include "core/base/Safetensors.h"
#include "core/metrics/MetricsJson.h"
#include "core/ml/runs/RunHistory.h"
#include "tests/app/Musegan.h"
#include "tests/app/TrainingRanks.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <nlohmann/json.hpp>

using namespace muse;
using test::kMinute;
using test::kPatience;
using test::TrainingRanks;
namespace fs = std::filesystem;

namespace {

std::vector<float> numbersOf(const fs::path& checkpoint, const std::string& tensor) {
    const auto file = SafetensorsFile::open(checkpoint);
    if (!file || !file->tensors().contains(tensor)) return {};
    const auto& bytes = file->tensors().at(tensor).bytes;
    std::vector<float> numbers(bytes.size() / sizeof(float));
    std::memcpy(numbers.data(), bytes.data(), bytes.size());
    return numbers;
}

/// How far two lists are apart, as a share of the second's size.
double apart(const std::vector<float>& a, const std::vector<float>& b) {
    if (a.size() != b.size() || a.empty()) return INFINITY;
    double difference = 0, size = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        difference += (a[i] - b[i]) * (a[i] - b[i]);
        size += b[i] * b[i];
    }
    return std::sqrt(difference / size);
}

/// Of percentages and the like, as a share of the larger where that is above 1. A weight that rounds otherwise may turn
/// a note of thousands on or off.
double largestDifference(const MetricsReport& a, const MetricsReport& b) {
    const auto first = nlohmann::json::parse(metricsJson(a)).flatten();
    const auto second = nlohmann::json::parse(metricsJson(b)).flatten();
    double largest = first.size() == second.size() ? 0 : INFINITY;
    for (const auto& [place, value] : first.items()) {
        const auto& other = second.at(place);
        if (value.is_number() != other.is_number()) return INFINITY;
        if (!value.is_number()) continue;
        const double x = value.get<double>(), y = other.get<double>();
        largest = std::max(largest, std::abs(x - y) / std::max({1.0, std::abs(x), std::abs(y)}));
    }
    return largest;
}

/// An evaluation after every step.
QStringList measured(QStringList arguments) {
    arguments[arguments.indexOf("--metrics-every") + 1] = "1";
    arguments[arguments.indexOf("--metrics-phrases") + 1] = "16";
    return arguments;
}

} // namespace

/// `musegan train` as several processes, as a launcher starts them, and what is left when one of them goes.
class TrainTogetherCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!TrainingRanks::possible()) QSKIP("this build has no Gloo: install libgloo-dev and build again");
        test::writeTinyDataset(path("tiny.safetensors").toStdString());
    }

    void severalTrainLikeOne_data() {
        QTest::addColumn<int>("size");
        QTest::newRow("2 processes") << 2;
        QTest::newRow("4 processes") << 4;
    }

    void severalTrainLikeOne() {
        QFETCH(int, size);
        const QString one = path("one"), several = path(QString("several%1").arg(size));
        if (!fs::exists(one.toStdString())) {
            const auto alone = test::musegan(measured(begin(one, 2)));
            QVERIFY2(alone.code == 0, qPrintable(alone.err));
        }
        TrainingRanks ranks(size);
        ranks.startOne(0, measured(begin(several, 2)));
        // Rank 0 alone has a folder.
        for (int rank = 1; rank < size; ++rank)
            ranks.startOne(rank, withoutFolder(measured(begin(several, 2))));
        QVERIFY2(ranks.waitForAll(kPatience), qPrintable(ranks.errors()));
        for (int rank = 0; rank < size; ++rank) {
            QVERIFY2(ranks.code(rank) == 0, qPrintable(ranks.errors()));
            QCOMPARE(ranks.output(rank).contains("Finished."), rank == 0);
        }
        for (const char* tensor : {"training.critic0.layer0.weight", "training.critic0.layer4.weight",
                                   "training.generator.bar.output.weight", "generator.bar.norm3.variance"})
            QVERIFY2(apart(numbersOf(checkpoint(several, 2), tensor), numbersOf(checkpoint(one, 2), tensor)) < 1e-3,
                     tensor);
        // What the generator's music is like after each step is the same, too.
        const auto wanted = readRunHistory(one.toStdString()), found = readRunHistory(several.toStdString());
        QVERIFY(wanted.ok() && found.ok());
        QCOMPARE(found->reports.size(), std::size_t{2});
        QCOMPARE(wanted->reports.size(), std::size_t{2});
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(found->reports[i].metrics && wanted->reports[i].metrics);
            const auto off = largestDifference(*found->reports[i].metrics, *wanted->reports[i].metrics);
            QVERIFY2(off < 0.1, qPrintable(QStringLiteral("step %1: %2").arg(i + 1).arg(off)));
        }
    }

    /// Whichever goes, and however, the others say so within a minute, what was saved is whole, and as many as one
    /// likes go on from it.
    void allEndWhenOneGoes_data() {
        QTest::addColumn<int>("rank");
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("next");
        const QString silent = "Rank 1 of 2 has not been heard of for 15 seconds";
        QTest::newRow("rank 1 killed, 1 goes on") << 1 << SIGKILL << silent << 1;
        QTest::newRow("rank 1 stopped, 4 go on") << 1 << SIGSTOP << silent << 4;
        QTest::newRow("rank 0 killed, 2 go on")
            << 0 << SIGKILL << QString("start all processes again with --resume") << 2;
        QTest::newRow("rank 0 stopped, 2 go on") << 0 << SIGSTOP << QString("Rank 0 at 127.0.0.1:") << 2;
    }

    void allEndWhenOneGoes() {
        QFETCH(int, rank);
        QFETCH(int, signal);
        QFETCH(QString, sentence);
        QFETCH(int, next);
        const QString run = path(QString("gone-%1-%2").arg(rank).arg(signal));
        TrainingRanks ranks(2);
        ranks.start(begin(run, 100000));
        QTRY_VERIFY2_WITH_TIMEOUT(fs::exists(checkpoint(run, 1)), qPrintable(ranks.errors()), kPatience);
        QElapsedTimer timer;
        timer.start();
        ranks.send(rank, signal);
        QVERIFY2(ranks.waitFor(1 - rank, kMinute), "the other process did not end within a minute");
        qInfo("%lld ms after the signal: %s", timer.elapsed(), qPrintable(ranks.error(1 - rank).trimmed()));
        QCOMPARE(ranks.code(1 - rank), 1);
        const QString said = ranks.error(1 - rank);
        // One sentence, beside that on a start that took its time.
        auto lines = said.trimmed().split('\n');
        if (lines.first().startsWith("Waiting for ")) lines.removeFirst();
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().contains(sentence), qPrintable(said));
        ranks.send(rank, SIGKILL);
        QVERIFY(ranks.waitFor(rank, kPatience));

        const auto saved = newest(run);
        QVERIFY(saved > 0);
        QVERIFY(!numbersOf(checkpoint(run, saved), "training.critic0.layer0.weight").empty());
        TrainingRanks others(next);
        others.start({"train", "--resume", "--run", run, "--steps", QString::number(saved + 1)});
        QVERIFY2(others.waitForAll(kPatience), qPrintable(others.errors()));
        for (int each = 0; each < next; ++each)
            QVERIFY2(others.code(each) == 0, qPrintable(others.errors()));
        QVERIFY(fs::exists(checkpoint(run, saved + 1)));
    }

    void aDifferentSettingIsNamed() {
        TrainingRanks ranks(2);
        ranks.startOne(0, begin(path("differs"), 2));
        ranks.startOne(1, begin(path("differs"), 2) + QStringList{"--seed", "7"});
        QVERIFY(ranks.waitForAll(kPatience));
        for (const int rank : {0, 1}) {
            QCOMPARE(ranks.code(rank), 1);
            QVERIFY2(ranks.error(rank).contains("'seed' is 7 for rank 1, but 1 for rank 0"),
                     qPrintable(ranks.error(rank)));
        }
    }

    void tooSmallABatchIsRefused() {
        TrainingRanks ranks(5);
        ranks.start(begin(path("small"), 2));
        QVERIFY(ranks.waitForAll(kPatience));
        for (int rank = 0; rank < 5; ++rank) {
            QCOMPARE(ranks.code(rank), 1);
            QVERIFY2(ranks.error(rank).contains("'batch' is 4; 5 processes need"), qPrintable(ranks.error(rank)));
        }
    }

    /// Settings that one process cannot begin with are no reason for the others to wait for it.
    void whatOneIsNotToldEndsAll_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no dataset") << QStringList{"train", "--run", path("untold")} << 2
                                    << QString("Name a dataset to train on.");
        QTest::newRow("no such run") << QStringList{"train", "--resume", "--run", path("untold")} << 1
                                     << QString("is no training run");
    }

    void whatOneIsNotToldEndsAll() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, sentence);
        TrainingRanks ranks(2);
        ranks.startOne(0, arguments);
        ranks.startOne(1, begin(path("untold"), 2));
        QVERIFY2(ranks.waitForAll(kPatience), qPrintable(ranks.errors()));
        QCOMPARE(ranks.code(0), code);
        QCOMPARE(ranks.code(1), 1);
        for (const int rank : {0, 1})
            QVERIFY2(ranks.error(rank).contains(sentence), qPrintable(ranks.errors()));
    }

    /// As Ctrl-C does while the others are still to come.
    void waitingCanBeInterrupted() {
        TrainingRanks ranks(2);
        ranks.startOne(1, begin(path("interrupted"), 2));
        QTRY_VERIFY2_WITH_TIMEOUT(ranks.error(1).contains("Waiting for rank 0 at 127.0.0.1:"),
                                  qPrintable(ranks.errors()), kPatience);
        ranks.send(1, SIGINT);
        QVERIFY(ranks.waitFor(1, kMinute));
        QCOMPARE(ranks.code(1), 130);
    }

    /// Ctrl-Z and fg at a launcher: nobody is at fault, and the training goes on.
    void aPauseOfAllIsNoEnd() {
        const QString run = path("paused");
        TrainingRanks ranks(2);
        ranks.start(begin(run, 100000));
        QTRY_VERIFY2_WITH_TIMEOUT(fs::exists(checkpoint(run, 1)), qPrintable(ranks.errors()), kPatience);
        for (const int rank : {0, 1})
            ranks.send(rank, SIGSTOP);
        QTest::qWait(25000);
        const auto before = newest(run);
        for (const int rank : {0, 1})
            ranks.send(rank, SIGCONT);
        QTRY_VERIFY2_WITH_TIMEOUT(newest(run) > before + 1, qPrintable(ranks.errors()), kPatience);
        QTest::qWait(5000);
        ranks.send(0, SIGINT);
        QVERIFY2(ranks.waitForAll(kMinute), qPrintable(ranks.errors()));
        for (const int rank : {0, 1})
            QVERIFY2(ranks.code(rank) == 130, qPrintable(ranks.errors()));
    }

    /// PyTorch's own launcher, which keeps the store in its own process: MUSE_TORCHRUN names it, or the path has it.
    void torchrunStartsThem() {
        const QString own = qEnvironmentVariable("MUSE_TORCHRUN");
        const QString torchrun = own.isEmpty() ? QStandardPaths::findExecutable("torchrun") : own;
        if (torchrun.isEmpty() || !QFile::exists(torchrun))
            QSKIP("torchrun is not here: 'pip install torch', and name it in MUSE_TORCHRUN");
        const QString run = path("torchrun");
        QProcess launcher;
        launcher.setProcessChannelMode(QProcess::MergedChannels);
        launcher.start(torchrun, QStringList{"--nnodes", "1", "--nproc-per-node", "2", "--rdzv-backend", "c10d",
                                             "--rdzv-endpoint", QString("127.0.0.1:%1").arg(test::freePort()),
                                             "--no-python", "--", QStringLiteral(MUSEGAN_PROGRAM)} +
                                     begin(run, 2));
        QVERIFY(launcher.waitForFinished(kPatience));
        const auto said = QString::fromUtf8(launcher.readAll());
        QVERIFY2(launcher.exitCode() == 0, qPrintable(said));
        QCOMPARE(said.count("Finished."), 1);
        QVERIFY(fs::exists(checkpoint(run, 2)));
    }

    /// What is wrong on one machine ends them all, with the same sentence.
    void whatOneCannotReadEndsAll() {
        TrainingRanks ranks(2);
        ranks.startOne(0, begin(path("unread"), 2));
        auto other = begin(path("unread"), 2);
        other[1] = path("nowhere.safetensors");
        ranks.startOne(1, other);
        QVERIFY(ranks.waitForAll(kPatience));
        for (const int rank : {0, 1}) {
            QCOMPARE(ranks.code(rank), 1);
            QVERIFY2(ranks.error(rank).contains("nowhere.safetensors"), qPrintable(ranks.error(rank)));
        }
    }

    void infiniteLossesEndAll() {
        TrainingRanks ranks(2);
        const QString run = path("infinite");
        ranks.start(begin(run, 200) + QStringList{"--learning-rate", "1", "--beta1", "0", "--beta2", "0"});
        QVERIFY(ranks.waitForAll(kPatience));
        for (const int rank : {0, 1}) {
            QVERIFY2(ranks.code(rank) == 1, qPrintable(ranks.errors()));
            QVERIFY2(ranks.error(rank).contains("infinite"), qPrintable(ranks.error(rank)));
        }
        const auto numbers = numbersOf(checkpoint(run, newest(run)), "training.critic0.layer0.weight");
        QVERIFY(!numbers.empty()); // the first step's losses are those of untouched weights
        for (const float number : numbers)
            QVERIFY(std::isfinite(number));
    }

    /// As Ctrl-C at a launcher reaches all, at different steps.
    void stoppingOneStopsAll() {
        const QString run = path("stopped");
        TrainingRanks ranks(2);
        ranks.start(begin(run, 100000));
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(checkpoint(run, 1)), kPatience);
        ranks.send(1, SIGINT);
        QVERIFY2(ranks.waitForAll(kMinute), qPrintable(ranks.errors()));
        QCOMPARE(ranks.code(1), 130);
        QCOMPARE(ranks.code(0), 130);
        QVERIFY(ranks.output(0).contains("--resume goes on"));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    static fs::path checkpoint(const QString& run, std::int64_t step) {
        return fs::path(run.toStdString()) / "checkpoints" / ("step-" + std::to_string(step) + ".safetensors");
    }
    static std::int64_t newest(const QString& run) {
        std::int64_t step = 0;
        while (fs::exists(checkpoint(run, step + 1)))
            ++step;
        return step;
    }

    static QStringList withoutFolder(QStringList arguments) {
        const auto run = arguments.indexOf("--run");
        arguments.remove(run, 2);
        return arguments;
    }
    QStringList begin(const QString& run, int steps) const {
        return {"train",
                path("tiny.safetensors"),
                "--run",
                run,
                "--steps",
                QString::number(steps),
                "--batch",
                "4",
                "--threads",
                "1",
                "--critic-steps",
                "1",
                "--metrics-every",
                "3",
                "--metrics-phrases",
                "2",
                "--samples-every",
                "5",
                "--checkpoint-every",
                "1",
                "--checkpoints-kept",
                "1000",
                "--arithmetic",
                "float32"};
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(TrainTogetherCommandTest)
#include "TrainTogetherCommandTest.moc"
