// SPDX-License-Identifier: MIT
#ifdef MUSE_WITH_GLOO
#include "core/base/Machine.h"
#include "core/base/Progress.h"
#include "core/base/log/Log.h"
#include "core/ml/distributed/GlooStore.h"
#include "core/ml/distributed/RankWatch.h"
#include "core/ml/distributed/Ranks.h"

#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <future>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace muse {
namespace {

using Group = c10::intrusive_ptr<c10d::ProcessGroupGloo>;
using Devices = decltype(c10d::ProcessGroupGloo::Options::devices);
using Clock = std::chrono::steady_clock;

/// For all processes to come: they may be started by hand, and wait for a place in a queue.
constexpr std::chrono::seconds kUntilAllAreHere(300);
/// For connections between all of them, once they are there.
constexpr std::chrono::seconds kUntilConnected(60);
/// Gloo's own limit lies above whatever one process may do while others wait, such as save and evaluate; the watch
/// finds out much sooner that somebody is gone.
constexpr std::chrono::minutes kLongestWait(60);
/// From one look at the watch to the next.
constexpr std::chrono::milliseconds kLook(500);
constexpr std::chrono::milliseconds kBetweenLooks(50);
/// For the others to let go of a store that ends with this process.
constexpr std::chrono::seconds kUntilLeft(10);
/// For the others to hear that there will be no training.
constexpr std::chrono::seconds kUntilTold(20);

constexpr auto kOurDialect =
    TORCH_VERSION_MAJOR >= 2 ? StoreConnection::Dialect::Torch2 : StoreConnection::Dialect::Torch1;

std::vector<std::uint8_t> bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

/// Those that the user chose; GLOO_SOCKET_IFNAME lists them with commas, as for PyTorch.
std::vector<std::string> chosenInterfaces() {
    const char* all = std::getenv("GLOO_SOCKET_IFNAME");
    std::istringstream list(all ? all : "");
    std::vector<std::string> names;
    for (std::string name; std::getline(list, name, ',');)
        if (!name.empty()) names.push_back(name);
    return names;
}

bool isLoopback(const std::string& address) {
    return address.starts_with("127.") || address == "::1";
}

/// Over two groups, so that small sums do not queue behind gradients.
class GlooRanks : public Ranks {
public:
    GlooRanks(RankPlace place, const std::stop_token& stop) : m_place(std::move(place)), m_stop(stop) {}
    ~GlooRanks() override;

    /// Meets the others; to be called once, first.
    Result<void> meet(const Meeting& meeting);

    [[nodiscard]] int rank() const override { return m_place.rank; }
    [[nodiscard]] int size() const override { return m_place.size; }
    [[nodiscard]] std::unique_ptr<Pending> startSum(const Tensor& values) override;
    void sum(const Tensor& values) override;
    void broadcast(const Tensor& values) override;
    void stepBegins() override { m_watch->stepBegins(); }
    void stepEnds() override { m_watch->stepEnds(); }
    void publish(const std::string& key, const std::string& text) override;
    [[nodiscard]] std::string published(const std::string& key) override;
    [[nodiscard]] std::string reason() const override { return m_reason; }
    void fail(const std::string& sentence) override;
    void leave() override;

    template <typename Work> void finish(Work& work);

private:
    Result<void> keepStore();
    Result<void> openStore(const Meeting& meeting);
    Result<void> awaitAll(const Meeting& meeting);
    Error refuse(const std::string& sentence, std::int64_t listeners);
    Error refused(const std::string& sentence, std::int64_t listeners);
    void takeBack();
    Result<void> checkAddress() const;
    [[nodiscard]] Result<Devices> devices() const;
    Result<void> connectAll();
    [[noreturn]] void giveUp(const std::string& sentence);
    [[noreturn]] void explain(const std::string& problem);
    [[nodiscard]] std::string key(const std::string& name) const { return m_prefix + name; }

    RankPlace m_place;
    std::stop_token m_stop;
    std::string m_prefix;
    c10::intrusive_ptr<c10d::TCPStore> m_kept; ///< where rank 0 keeps the store
    std::shared_ptr<StoreConnection> m_store;
    std::unique_ptr<RankWatch> m_watch;
    std::string m_address; ///< by which the others reach this process
    Group m_large, m_small;
    std::string m_reason;
    bool m_left = false;
};

template <typename Work> class GlooPending : public Ranks::Pending {
public:
    GlooPending(GlooRanks& ranks, Work work) : m_ranks(ranks), m_work(std::move(work)) {}
    void finish() override { m_ranks.finish(*m_work); }

private:
    GlooRanks& m_ranks;
    Work m_work;
};

Result<void> GlooRanks::keepStore() {
    const Error taken{"Port {} is taken on this machine, or not allowed; choose another MASTER_PORT for all processes.",
                      m_place.port};
    // c10d itself would say so in three more lines.
    if (!canListen(m_place.port)) return taken;
    c10d::TCPStoreOptions options;
    options.port = static_cast<std::uint16_t>(m_place.port);
    options.isServer = true;
    options.waitWorkers = false;
    try {
        m_kept = c10::make_intrusive<c10d::TCPStore>("localhost", options);
    } catch (const std::exception&) {
        return taken;
    }
    return {};
}

Result<void> GlooRanks::openStore(const Meeting& meeting) {
    if (m_place.rank == 0 && !m_place.launcherKeepsStore)
        if (auto kept = keepStore(); !kept) return kept;
    const auto dialect = m_place.launcherKeepsStore ? StoreConnection::Dialect::Torch2 : kOurDialect;
    const bool trains = meeting.refusal.empty();
    const auto waiting = [&] {
        if (!meeting.waiting) return;
        meeting.waiting(trains ? fmt::format("Waiting for rank 0 at {}:{}.", m_place.host, m_place.port)
                               : fmt::format("Waiting to tell the other processes: {}", meeting.refusal));
    };
    // One for this thread and Gloo, one for the watch.
    std::vector<std::unique_ptr<StoreConnection>> connections;
    for (int i = 0; i < 2; ++i) {
        auto connection = StoreConnection::connect(m_place.host, m_place.port, dialect,
                                                   trains ? kUntilAllAreHere : kUntilTold, m_stop, waiting);
        if (!connection) return connection.error();
        connections.push_back(std::move(*connection));
    }
    m_prefix = fmt::format("musegan/{}/", m_place.attempt);
    m_store = std::move(connections.front());
    m_address = m_store->localAddress();
    if (!trains) return refuse(meeting.refusal, m_place.size);
    if (m_store->add(key(fmt::format("rank/{}", m_place.rank)), 1) > 1)
        return refuse(fmt::format("Two processes have rank {}; give each its own, from 0 to {}, and this training a "
                                  "MASTER_PORT that no other uses.",
                                  m_place.rank, m_place.size - 1),
                      m_place.size);
    if (auto all = awaitAll(meeting); !all) return all;
    m_watch = std::make_unique<RankWatch>(std::move(connections.back()), m_place, m_prefix, RankWatch::Limits{});
    return {};
}

Result<void> GlooRanks::awaitAll(const Meeting& meeting) {
    m_store->set(key(fmt::format("host/{}", m_place.rank)), bytesOf(hostName()));
    m_store->add(key("here"), 1);
    const auto begin = Clock::now();
    bool said = !meeting.waiting;
    for (;;) {
        const auto here = m_store->add(key("here"), 0);
        if (const auto sentence = m_store->find(key("refused")))
            return refused({sentence->begin(), sentence->end()}, m_place.size);
        if (here >= m_place.size) return {};
        const auto waited = Clock::now() - begin;
        if (m_stop.stop_requested()) {
            if (m_kept)
                refuse("Rank 0 was stopped before the training began.", here);
            else
                takeBack();
            return Error{kCancelled};
        }
        if (waited >= kUntilAllAreHere)
            return refuse(fmt::format("Only {} of {} processes came to {}:{} within {} seconds; start the others with "
                                      "the same MASTER_ADDR, MASTER_PORT and WORLD_SIZE.",
                                      here, m_place.size, m_place.host, m_place.port, kUntilAllAreHere.count()),
                          here);
        if (!said && waited >= StoreConnection::kQuietly) {
            meeting.waiting(fmt::format("Waiting for the other processes at {}:{}; {} of {} are here.", m_place.host,
                                        m_place.port, here, m_place.size));
            said = true;
        }
        std::this_thread::sleep_for(kBetweenLooks);
    }
}

/// Ends the meeting for all; the first sentence counts.
Error GlooRanks::refuse(const std::string& sentence, std::int64_t listeners) {
    if (m_store->add(key("refusals"), 1) == 1) m_store->set(key("refused"), bytesOf(sentence));
    return refused(sentence, listeners);
}

/// The end of the meeting for one of so many who hear why; whoever keeps the store would take the sentence along.
Error GlooRanks::refused(const std::string& sentence, std::int64_t listeners) {
    m_store->add(key("told"), 1);
    const auto end = Clock::now() + kUntilTold;
    while (m_kept && m_store->add(key("told"), 0) < listeners && Clock::now() < end)
        std::this_thread::sleep_for(kBetweenLooks);
    return {sentence};
}

/// So that this rank can come again while others wait.
void GlooRanks::takeBack() {
    m_store->add(key("here"), -1);
    m_store->add(key(fmt::format("rank/{}", m_place.rank)), -1);
}

/// An address by which only this machine reaches itself will not do once there are others.
Result<void> GlooRanks::checkAddress() const {
    if (!isLoopback(m_address) || !chosenInterfaces().empty()) return {};
    const std::string host = hostName();
    for (int rank = 0; rank < m_place.size; ++rank) {
        const auto other = m_store->find(key(fmt::format("host/{}", rank)));
        if (!other || std::string(other->begin(), other->end()) == host) continue;
        return Error{"MASTER_ADDR '{}' leads from this machine to itself, and rank {} is on another, {}; give the "
                     "machine's address in the network, or name its interface in GLOO_SOCKET_IFNAME.",
                     m_place.host, rank, std::string(other->begin(), other->end())};
    }
    return {};
}

Result<Devices> GlooRanks::devices() const {
    const auto names = chosenInterfaces();
    if (names.empty()) return Devices{c10d::ProcessGroupGloo::createDeviceForHostname(m_address)};
    Devices found;
    for (const std::string& name : names)
        try {
            found.push_back(c10d::ProcessGroupGloo::createDeviceForInterface(name));
        } catch (const std::exception& problem) {
            logLine(LogLevel::Error, "ranks", problem.what());
            return Error{
                "GLOO_SOCKET_IFNAME names '{}', which is no network interface of this machine with an address; "
                "'ip address' lists those that are.",
                name};
        }
    return found;
}

/// Gloo connects each with each and cannot be interrupted meanwhile, so that it is done apart.
Result<void> GlooRanks::connectAll() {
    struct Groups {
        Group large, small;
    };
    const auto found = devices();
    if (!found) return found.error();
    const auto connect = [place = m_place, store = m_store, prefix = m_prefix, stop = m_stop, devices = *found] {
        auto options = c10d::ProcessGroupGloo::Options::create(kLongestWait);
        options->devices = devices;
        const auto group = [&](const char* name) {
            return c10::make_intrusive<c10d::ProcessGroupGloo>(
                c10::make_intrusive<GlooStore>(store, prefix + name, stop), place.rank, place.size, options);
        };
        options->threads = 2;
        Groups groups;
        groups.large = group("large/");
        options->threads = 1;
        groups.small = group("small/");
        return groups;
    };
    std::packaged_task<Groups()> task(connect);
    auto done = task.get_future();
    std::thread(std::move(task)).detach();
    const auto end = Clock::now() + kUntilConnected;
    while (done.wait_for(kLook) != std::future_status::ready) {
        if (const auto verdict = m_watch->verdict(); !verdict.empty()) return Error{verdict};
        if (m_stop.stop_requested()) return Error{kCancelled};
        if (Clock::now() >= end)
            return Error{
                "The processes met, but rank {}, at {}, could not connect to all others within {} seconds; let "
                "the machines reach each other at all ports, or name the interface in GLOO_SOCKET_IFNAME.",
                m_place.rank, m_address, kUntilConnected.count()};
    }
    try {
        Groups groups = done.get();
        m_large = std::move(groups.large);
        m_small = std::move(groups.small);
    } catch (const std::exception& problem) {
        if (const auto verdict = m_watch->verdict(); !verdict.empty()) return Error{verdict};
        if (m_stop.stop_requested()) return Error{kCancelled};
        return Error{"The processes could not connect with each other from {}: {}", m_address, problem.what()};
    }
    return {};
}

Result<void> GlooRanks::meet(const Meeting& meeting) {
    if (auto open = openStore(meeting); !open) return open;
    if (auto reachable = checkAddress(); !reachable) return reachable;
    return connectAll();
}

GlooRanks::~GlooRanks() {
    if (m_watch) m_watch->close();
    if (m_left) return;
    // Gloo's threads may wait for somebody who never comes, and its groups for them.
    m_large.release();
    m_small.release();
}

void GlooRanks::giveUp(const std::string& sentence) {
    m_reason = sentence;
    throw std::runtime_error(sentence);
}

/// What broke says little; the watch finds out whose fault it was.
void GlooRanks::explain(const std::string& problem) {
    const auto verdict = m_watch->awaitVerdict();
    giveUp(verdict.empty() ? fmt::format("The connection to another process broke: {}", problem) : verdict);
}

template <typename Work> void GlooRanks::finish(Work& work) {
    m_watch->waits();
    for (;;) {
        try {
            // Throws when the time is up, too.
            work.wait(kLook);
            m_watch->waited();
            return;
        } catch (const std::exception& problem) {
            if (work.isCompleted() && !work.isSuccess()) explain(problem.what());
        }
        if (const auto verdict = m_watch->verdict(); !verdict.empty()) giveUp(verdict);
    }
}

std::unique_ptr<Ranks::Pending> GlooRanks::startSum(const Tensor& values) {
    std::vector<Tensor> tensors = {values};
    auto work = m_large->allreduce(tensors);
    return std::make_unique<GlooPending<decltype(work)>>(*this, std::move(work));
}

void GlooRanks::sum(const Tensor& values) {
    std::vector<Tensor> tensors = {values};
    finish(*m_small->allreduce(tensors));
}

void GlooRanks::broadcast(const Tensor& values) {
    std::vector<Tensor> tensors = {values};
    finish(*m_small->broadcast(tensors));
}

void GlooRanks::publish(const std::string& name, const std::string& text) {
    try {
        m_store->set(key("text/" + name), bytesOf(text));
    } catch (const std::exception& problem) {
        explain(problem.what());
    }
}

std::string GlooRanks::published(const std::string& name) {
    m_watch->waits();
    for (;;) {
        std::optional<std::vector<std::uint8_t>> text;
        try {
            text = m_store->find(key("text/" + name));
        } catch (const std::exception& problem) {
            explain(problem.what());
        }
        if (text) {
            m_watch->waited();
            return {text->begin(), text->end()};
        }
        if (const auto verdict = m_watch->verdict(); !verdict.empty()) giveUp(verdict);
        std::this_thread::sleep_for(kBetweenLooks);
    }
}

void GlooRanks::fail(const std::string& sentence) {
    if (m_watch) m_watch->report(sentence);
}

void GlooRanks::leave() {
    sum(torch::zeros({1}));
    m_watch->close();
    m_left = true;
    try {
        m_store->add(key("left"), 1);
        const auto end = Clock::now() + kUntilLeft;
        while (m_kept && m_store->add(key("left"), 0) < m_place.size && Clock::now() < end)
            std::this_thread::sleep_for(kBetweenLooks);
    } catch (const std::exception&) {
        // Whoever kept the store was quicker; nothing is left to be said there.
    }
}

} // namespace

Result<std::unique_ptr<Ranks>> joinRanks(const RankPlace& place, const std::stop_token& stop, const Meeting& meeting) {
    auto ranks = std::make_unique<GlooRanks>(place, stop);
    Result<void> met;
    try {
        met = ranks->meet(meeting);
    } catch (const std::exception& problem) {
        logLine(LogLevel::Error, "ranks", problem.what());
        met = Error{"Rank 0 at {}:{} has ended, hangs, or is another program; check MASTER_ADDR and MASTER_PORT, and "
                    "start all processes again.",
                    place.host, place.port};
    }
    // Whether or not the others could be told.
    if (!meeting.refusal.empty()) return Error{meeting.refusal};
    if (met) return std::unique_ptr<Ranks>(std::move(ranks));
    ranks->fail(met.error().message == kCancelled
                    ? fmt::format("Rank {} was stopped before the training began.", place.rank)
                    : met.error().message);
    return met.error();
}

} // namespace muse
#endif
