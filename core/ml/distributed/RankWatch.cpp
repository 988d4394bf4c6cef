// SPDX-License-Identifier: MIT
#include "core/ml/distributed/RankWatch.h"

#include <exception>
#include <fmt/format.h>

namespace muse {
namespace {

constexpr std::chrono::seconds kBetweenTicks(1);
/// Until all have heard why a process ends.
constexpr std::chrono::seconds kUntilHeard(5);

std::vector<std::uint8_t> bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

} // namespace

RankWatch::RankWatch(std::unique_ptr<StoreConnection> store, const RankPlace& place, std::string prefix)
    : m_store(std::move(store)), m_place(place), m_prefix(std::move(prefix)),
      m_seen(static_cast<std::size_t>(place.size), Seen{{}, Clock::now()}),
      m_thread([this](const std::stop_token& stop) { run(stop); }) {}

RankWatch::~RankWatch() {
    close();
}

void RankWatch::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        if (!asked()) return;
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, stop, kBetweenTicks, [] { return false; });
    }
}

/// One tick; false where the store is gone.
bool RankWatch::asked() {
    const std::scoped_lock lock(m_asking);
    try {
        tick();
    } catch (const std::exception& problem) {
        judge(fmt::format("{} Rank 0, or what started it, has ended, hangs or cannot be reached; start all processes "
                          "again with --resume.",
                          problem.what()));
        m_storeGone = true;
    }
    return !m_storeGone;
}

void RankWatch::tick() {
    m_store->set(key(fmt::format("count/{}", m_place.rank)), bytesOf(std::to_string(++m_ticks)));
    if (const auto said = m_store->find(key("verdict"))) {
        judge({said->begin(), said->end()});
        if (!m_heard) m_store->add(key("heard"), 1);
        m_heard = true;
        return;
    }
    if (m_place.rank > 0) return look(0);
    for (int rank = 1; rank < m_place.size; ++rank)
        look(rank);
}

void RankWatch::look(int rank) {
    Seen& seen = m_seen[static_cast<std::size_t>(rank)];
    const auto now = Clock::now();
    if (auto count = m_store->find(key(fmt::format("count/{}", rank))); count && *count != seen.count)
        seen = {std::move(*count), now};
    if (now - seen.at < kSilence) return;
    const auto sentence = fmt::format("Rank {} of {} has not been heard of for {} seconds: it was killed, hangs, or its "
                                      "machine or network is down; start all processes again with --resume.",
                                      rank, m_place.size, kSilence.count());
    publish(sentence);
    judge(sentence);
}

/// Only the first one's counts, as what follows is mostly because of it.
void RankWatch::publish(const std::string& sentence) {
    if (m_store->add(key("verdicts"), 1) == 1) m_store->set(key("verdict"), bytesOf(sentence));
}

void RankWatch::judge(const std::string& sentence) {
    const std::scoped_lock lock(m_mutex);
    if (m_verdict.empty()) m_verdict = sentence;
    m_changed.notify_all();
}

std::string RankWatch::verdict() const {
    const std::scoped_lock lock(m_mutex);
    return m_verdict;
}

std::string RankWatch::awaitVerdict() const {
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, kSilence + StoreConnection::kAnswer, [this] { return !m_verdict.empty(); });
    return m_verdict;
}

void RankWatch::report(const std::string& sentence) {
    const auto end = Clock::now() + kUntilHeard;
    try {
        std::unique_lock lock(m_asking);
        if (m_storeGone) return;
        publish(sentence);
        if (!m_heard) m_store->add(key("heard"), 1);
        m_heard = true;
        // Whoever keeps the store takes the sentence along when it goes.
        while (m_store->add(key("heard"), 0) < m_place.size && Clock::now() < end) {
            lock.unlock();
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            lock.lock();
        }
    } catch (const std::exception&) {
        // The store is gone, and with it those that could be told: they see that themselves.
    }
}

void RankWatch::close() {
    m_thread.request_stop();
    if (m_thread.joinable()) m_thread.join();
}

} // namespace muse
