// SPDX-License-Identifier: MIT
#include "core/ml/distributed/GradientBuckets.h"
#include "core/ml/distributed/Ranks.h"
#include "tests/core/ml/distributed/Together.h"

#include <QElapsedTimer>
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
            QVERIFY2(sentence.contains("Two processes have rank 1") || sentence.contains("is gone"),
                     qPrintable(sentence));
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
            QVERIFY2(ranks.error().message.starts_with("Stopped"), ranks.error().message.c_str());
        }
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

QTEST_GUILESS_MAIN(RanksTest)
#include "RanksTest.moc"
