// SPDX-License-Identifier: MIT
#include "core/ml/distributed/Ranks.h"
#include "core/base/Progress.h"
#include "core/ml/distributed/Agreement.h"
#include "core/ml/distributed/GradientBuckets.h"
#include "core/ml/distributed/ScalingEstimate.h"
#include "tests/core/ml/distributed/FakeStore.h"
#include "tests/core/ml/distributed/OneRank.h"
#include "tests/core/ml/distributed/Together.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <future>
#include <mutex>

using namespace muse;
using test::together;

namespace {

RankPlace placeOf(int rank, int size, int port) {
    RankPlace place;
    place.rank = rank;
    place.size = size;
    place.host = "127.0.0.1";
    place.port = port;
    return place;
}

/// Of that tensor in a safetensors file; to 0 or 1, which are no wrong values for splits and families.
void changeLastByte(const QString& path, const QByteArray& tensor) {
    QFile file(path);
    quint64 header = 0;
    if (!file.open(QIODevice::ReadWrite) || file.read(reinterpret_cast<char*>(&header), 8) != 8) qFatal("no file");
    const auto object = QJsonDocument::fromJson(file.read(static_cast<qint64>(header))).object();
    const auto end = object[QString::fromLatin1(tensor)].toObject()["data_offsets"].toArray().at(1).toInteger();
    const auto last = 8 + static_cast<qint64>(header) + end - 1;
    file.seek(last);
    const char changed = file.read(1).at(0) == 0 ? 1 : 0;
    file.seek(last);
    file.write(&changed, 1);
}

/// Alone among two: counts the sums that were begun.
class CountingRanks : public test::OneRank {
public:
    [[nodiscard]] int size() const override { return 2; }
    [[nodiscard]] std::unique_ptr<Pending> startSum(const Tensor& values) override {
        sent.push_back(values.numel());
        return OneRank::startSum(values);
    }

    std::vector<std::int64_t> sent; ///< how many numbers each had
};

} // namespace

/// Sums and copies between ranks, and what is said when one of them is missing.
class RanksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesABatch() {
        const auto all = shareOf(10, nullptr);
        QCOMPARE(all.first, Extent{0});
        QCOMPARE(all.count, Extent{10});
        std::mutex mutex;
        std::vector<std::pair<Extent, Extent>> shares;
        together(3, [&](Ranks& ranks) {
            const auto rows = shareOf(10, &ranks);
            const std::scoped_lock lock(mutex);
            shares.emplace_back(rows.first, rows.count);
        });
        std::ranges::sort(shares);
        Extent next = 0;
        for (const auto& [first, count] : shares) {
            QCOMPARE(first, next);
            QVERIFY(count == 3 || count == 4);
            next += count;
        }
        QCOMPARE(next, Extent{10});
    }

    void addsUpAndCopies() {
        std::mutex mutex;
        std::vector<Tensor> sums;
        together(4, [&](Ranks& ranks) {
            const auto large = torch::arange(100000, torch::kFloat32) * (ranks.rank() + 1);
            const auto small = torch::full({3}, 1.0 + ranks.rank(), torch::kFloat64);
            const auto copied = torch::full({2}, 5 + ranks.rank(), torch::kInt64);
            const auto started = ranks.startSum(large);
            ranks.sum(small);
            ranks.broadcast(copied);
            started->finish();
            if (ranks.rank() == 0) ranks.publish("word", "said");
            const std::scoped_lock lock(mutex);
            QVERIFY(large.equal(torch::arange(100000, torch::kFloat32) * 10));
            QVERIFY(small.equal(torch::full({3}, 10.0, torch::kFloat64)));
            QVERIFY(copied.equal(torch::full({2}, 5, torch::kInt64)));
            QCOMPARE(ranks.published("word"), std::string("said"));
        });
    }

    /// Numbers that round differently in every order: all ranks have the same bits, and so has another run.
    void sumsAreTheSameBitsEverywhere() {
        std::mutex mutex;
        std::vector<Tensor> sums;
        for (int run = 0; run < 2; ++run)
            together(3, [&](Ranks& ranks) {
                auto random = at::detail::createCPUGenerator(static_cast<std::uint64_t>(ranks.rank()));
                const auto values = torch::randn({50001}, random);
                ranks.startSum(values)->finish();
                const std::scoped_lock lock(mutex);
                sums.push_back(values);
            });
        QCOMPARE(sums.size(), std::size_t{6});
        for (const Tensor& sum : sums)
            QVERIFY(sum.equal(sums.front()));
    }

    /// The network is busy while gradients are still computed: a full bucket does not wait for the last one.
    void aFullBucketIsSentAtOnce() {
        CountingRanks ranks;
        const std::vector<Tensor> parameters = {torch::zeros({4}), torch::zeros({5}), torch::zeros({6})};
        GradientBuckets buckets(ranks, parameters, 1); // one each
        QCOMPARE(buckets.count(), std::size_t{3});
        for (int round = 0; round < 2; ++round) {
            ranks.sent.clear();
            buckets.arrived(2, torch::ones({6}));
            QCOMPARE(ranks.sent, (std::vector<std::int64_t>{6}));
            // This one waits for the one before it.
            buckets.arrived(0, torch::ones({4}));
            QCOMPARE(ranks.sent, (std::vector<std::int64_t>{6}));
            buckets.arrived(1, torch::ones({5}));
            QCOMPARE(ranks.sent, (std::vector<std::int64_t>{6, 5, 4}));
            buckets.finish({torch::zeros({4}), torch::zeros({5}), torch::zeros({6})});
            QCOMPARE(ranks.sent.size(), std::size_t{3});
        }
    }

    /// Buckets go off in one order though gradients come in two, and one never comes.
    void bucketsKeepTheirOrder() {
        std::mutex mutex;
        together(2, [&](Ranks& ranks) {
            const std::vector<Tensor> parameters = {torch::zeros({3, 4}), torch::zeros({5}), torch::zeros({7}),
                                                    torch::zeros({2})};
            GradientBuckets buckets(ranks, parameters, 24);
            for (int round = 1; round <= 2; ++round) {
                std::vector<Tensor> gradients;
                for (const Tensor& parameter : parameters)
                    gradients.push_back(torch::full_like(parameter, round + ranks.rank()));
                const std::vector<std::size_t> order =
                    ranks.rank() == 0 ? std::vector<std::size_t>{0, 1, 3} : std::vector<std::size_t>{3, 1, 0};
                for (const std::size_t i : order)
                    buckets.arrived(i, gradients[i]);
                buckets.finish(gradients);
                const std::scoped_lock lock(mutex);
                for (const std::size_t i : order)
                    QVERIFY(gradients[i].equal(torch::full_like(parameters[i], 2 * round + 1)));
                QVERIFY(gradients[2].equal(torch::full_like(parameters[2], round + ranks.rank())));
            }
        });
    }

    void aTakenPortIsNamed() {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::Any));
        const auto ranks = joinRanks(placeOf(0, 2, other.serverPort()), {});
        QVERIFY(!ranks.ok());
        const auto sentence = QString::fromStdString(ranks.error().message);
        QVERIFY2(sentence.contains(QString("Port %1 is taken").arg(other.serverPort())), qPrintable(sentence));
    }

    /// Whoever was refused has heard why, wherever it stood.
    void twoOfOneRankAreRefused() {
        const int port = test::freePort();
        std::vector<std::future<std::string>> all;
        for (const int rank : {0, 1, 1})
            all.push_back(std::async(std::launch::async, [=] {
                const auto ranks = joinRanks(placeOf(rank, 3, port), {});
                return ranks ? std::string() : ranks.error().message;
            }));
        for (auto& one : all) {
            const auto sentence = QString::fromStdString(one.get());
            QVERIFY2(sentence.contains("Two processes have rank 1"), qPrintable(sentence));
        }
    }

    void waitingForTheOthersCanBeStopped() {
        std::stop_source stop;
        stop.request_stop();
        for (const int rank : {0, 1}) {
            QElapsedTimer timer;
            timer.start();
            const auto ranks = joinRanks(placeOf(rank, 2, test::freePort()), stop.get_token());
            QVERIFY(!ranks.ok());
            QCOMPARE(ranks.error().message, std::string(kCancelled));
        }
    }

    /// A rank that was stopped while it waited may come again.
    void whoWasStoppedMayComeAgain() {
        const int port = test::freePort();
        const auto join = [port](int rank, std::stop_token stop) {
            return std::async(std::launch::async, [=] {
                const auto ranks = joinRanks(placeOf(rank, 3, port), stop);
                if (!ranks) return ranks.error().message;
                (*ranks)->leave();
                return std::string();
            });
        };
        std::stop_source stop;
        auto first = join(0, {}), stopped = join(1, stop.get_token());
        QTest::qWait(2000);
        stop.request_stop();
        QCOMPARE(stopped.get(), std::string(kCancelled));
        auto second = join(1, {}), third = join(2, {});
        for (auto* each : {&first, &second, &third})
            QCOMPARE(each->get(), std::string());
    }

    /// What keeps one from training ends those that wait for it, and those that come a little later.
    void whatKeepsOneFromTrainingEndsAll_data() {
        QTest::addColumn<int>("rank");
        QTest::newRow("rank 0, which keeps the store") << 0;
        QTest::newRow("rank 2") << 2;
    }

    void whatKeepsOneFromTrainingEndsAll() {
        QFETCH(int, rank);
        const int port = test::freePort();
        QElapsedTimer timer;
        timer.start();
        std::vector<std::future<std::string>> all;
        for (int each = 0; each < 3; ++each)
            all.push_back(std::async(std::launch::async, [=] {
                if (each == 1) std::this_thread::sleep_for(std::chrono::seconds(2));
                Meeting meeting;
                if (each == rank) meeting.refusal = "Name a dataset to train on.";
                const auto ranks = joinRanks(placeOf(each, 3, port), {}, meeting);
                return ranks ? std::string() : ranks.error().message;
            }));
        for (auto& one : all)
            QCOMPARE(one.get(), std::string("Name a dataset to train on."));
        QVERIFY2(timer.elapsed() < 15000, "rank 0 waited for somebody who had heard");
    }

    void aHostThatNobodyKnowsIsNamed() {
        auto place = placeOf(1, 2, test::freePort());
        place.host = "no..host";
        QElapsedTimer timer;
        timer.start();
        const auto ranks = joinRanks(place, {});
        QVERIFY(!ranks.ok());
        QVERIFY2(ranks.error().message.starts_with("MASTER_ADDR is 'no..host', which this machine does not know"),
                 ranks.error().message.c_str());
        QVERIFY(timer.elapsed() < 30000);
    }

    /// Said once, where it takes longer than a moment.
    void waitingIsSaid() {
        QStringList said;
        Meeting meeting;
        meeting.waiting = [&](const std::string& sentence) { said << QString::fromStdString(sentence); };
        std::stop_source stop;
        const int port = test::freePort();
        auto waits = std::async(std::launch::async,
                                [&] { return joinRanks(placeOf(0, 2, port), stop.get_token(), meeting).ok(); });
        QTest::qWait(8000);
        stop.request_stop();
        QVERIFY(!waits.get());
        QCOMPARE(said,
                 QStringList{QString("Waiting for the other processes at 127.0.0.1:%1; 1 of 2 are here.").arg(port)});
    }

    /// As torchrun keeps it.
    void meetInAStoreOfPyTorch2() {
        const test::FakeStore store;
        std::vector<std::future<double>> sums;
        for (const int rank : {0, 1, 2})
            sums.push_back(std::async(std::launch::async, [&, rank] {
                auto place = placeOf(rank, 3, store.port());
                place.launcherKeepsStore = true;
                place.attempt = "one/0";
                const auto ranks = joinRanks(place, {});
                if (!ranks) throw std::runtime_error(ranks.error().message);
                const auto values = torch::full({3}, 1.0 + rank);
                (*ranks)->sum(values);
                if (rank == 0) (*ranks)->publish("word", "said");
                if ((*ranks)->published("word") != "said") throw std::runtime_error("another word");
                (*ranks)->leave();
                return values[2].item<double>();
            }));
        for (auto& sum : sums)
            QCOMPARE(sum.get(), 6.0);
        QCOMPARE(store.greeted(), 6); // each for itself, and for its watch
        QCOMPARE(store.misunderstood(), 0);
    }

    void interfacesAreChosen_data() {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("one") << QByteArray("lo") << QString();
        QTest::newRow("two") << QByteArray("lo,lo") << QString();
        QTest::newRow("one that is none") << QByteArray("lo,nowhere0") << QString("nowhere0");
    }

    void interfacesAreChosen() {
        QFETCH(QByteArray, names);
        QFETCH(QString, wrong);
        qputenv("GLOO_SOCKET_IFNAME", names);
        const auto restored = qScopeGuard([] { qunsetenv("GLOO_SOCKET_IFNAME"); });
        QString problem;
        try {
            together(2, [](Ranks& ranks) { ranks.sum(torch::zeros({1})); });
        } catch (const std::exception& thrown) {
            problem = QString::fromUtf8(thrown.what());
        }
        if (wrong.isEmpty())
            QCOMPARE(problem, QString());
        else
            QVERIFY2(problem.startsWith("GLOO_SOCKET_IFNAME names '" + wrong + "'"), qPrintable(problem));
    }

    /// Phrases that look the same, but of which not the same are trained on.
    void aDatasetThatIsDividedOtherwiseIsNamed_data() {
        QTest::addColumn<QByteArray>("tensor");
        QTest::newRow("parts") << QByteArray(tensor::kSplits);
        QTest::newRow("families") << QByteArray(tensor::kFamilies);
    }

    void aDatasetThatIsDividedOtherwiseIsNamed() {
        QFETCH(QByteArray, tensor);
        QTemporaryDir folder;
        const QString ours = folder.filePath("ours.safetensors"), theirs = folder.filePath("theirs.safetensors");
        test::writeTinyDataset(ours.toStdString(), 600);
        QVERIFY(QFile::copy(ours, theirs));
        changeLastByte(theirs, tensor);
        const auto compared = [&](const QString& other) {
            std::string said;
            together(2, [&](Ranks& ranks) {
                const auto dataset = PhraseDataset::open((ranks.rank() == 0 ? ours : other).toStdString());
                if (!dataset) throw std::runtime_error(dataset.error().message);
                const auto same = agreeOnDataset(ranks, *dataset);
                if (!same) said = same.error().message; // rank 1 alone compares
            });
            return said;
        };
        QCOMPARE(compared(ours), std::string());
        QVERIFY(compared(theirs).starts_with("'dataset' has other phrases for rank 1 than for rank 0"));
    }

    void measuresWhatTwoRanksReach() {
        const auto rates = measureRankRates();
        QVERIFY2(rates.ok(), rates ? "" : rates.error().message.c_str());
        QVERIFY(rates->bytesPerSecond > 1e6);
        QVERIFY(rates->secondsPerSum > 1e-7 && rates->secondsPerSum < 1);
    }

    /// One says why it ends; the other, which waits for it, gives that as its own reason.
    void theFirstReasonIsEverybodys() {
        std::mutex mutex;
        std::vector<std::string> reasons;
        const auto run = [&] {
            together(2, [&](Ranks& ranks) {
                if (ranks.rank() == 1) {
                    ranks.fail("The disk is full.");
                    throw std::runtime_error("The disk is full.");
                }
                try {
                    for (;;)
                        ranks.sum(torch::zeros({1}));
                } catch (const std::exception& problem) {
                    const std::scoped_lock lock(mutex);
                    reasons.emplace_back(problem.what());
                    throw;
                }
            });
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, run());
        QCOMPARE(reasons, std::vector<std::string>{"The disk is full."});
    }

    /// Each waits for the other, as when they have lost their connection: here as they wait for different sums.
    void allWaitingForeverEnds() {
        std::mutex mutex;
        QStringList reasons;
        const auto run = [&] {
            together(2, [&](Ranks& ranks) {
                try {
                    if (ranks.rank() == 0)
                        ranks.sum(torch::zeros({1}));
                    else
                        ranks.startSum(torch::zeros({1}))->finish();
                } catch (const std::exception& problem) {
                    ranks.fail(problem.what());
                    const std::scoped_lock lock(mutex);
                    reasons << QString::fromUtf8(problem.what());
                    throw;
                }
            });
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, run());
        QCOMPARE(reasons.size(), 2);
        for (const QString& reason : reasons)
            QVERIFY2(reason.startsWith("All 2 processes have waited for one another for 30 seconds"),
                     qPrintable(reason));
    }

    /// As a process that was killed or hangs looks to the others.
    void whoIsSilentIsNamed() {
        QString reason;
        const auto run = [&] {
            together(3, [&](Ranks& ranks) {
                if (ranks.rank() == 2) throw std::runtime_error("not said to anybody");
                try {
                    ranks.sum(torch::zeros({1}));
                    ranks.sum(torch::zeros({1}));
                } catch (const std::exception& problem) {
                    if (ranks.rank() == 1) reason = QString::fromStdString(problem.what());
                    ranks.fail(problem.what()); // rank 0 keeps the store until all have heard
                    throw;
                }
            });
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, run());
        QVERIFY2(reason.startsWith("Rank 2 of 3 has not been heard of for 15 seconds"), qPrintable(reason));
    }
};

MUSE_TEST(RanksTest)
#include "RanksTest.moc"
