// SPDX-License-Identifier: MIT
#include "core/ml/distributed/RankWatch.h"

#include "core/base/log/Log.h"

#include <algorithm>
#include <exception>
#include <fmt/format.h>
#include <sstream>

namespace muse {
namespace {

constexpr std::chrono::seconds kBetweenTicks(1);
/// Until all have heard why a process ends.
constexpr std::chrono::seconds kUntilHeard(5);

std::vector<std::uint8_t> bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

std::int64_t secondsOf(std::chrono::steady_clock::duration time) {
    return std::chrono::duration_cast<std::chrono::seconds>(time).count();
}

/// A count and a standing, as they are written in the store.
std::string textOf(std::int64_t count, const RankStanding& standing) {
    return fmt::format("{} {} {:d} {:d}", count, standing.waits, standing.waiting, standing.stepping);
}

RankStanding standingIn(const std::vector<std::uint8_t>& text) {
    std::istringstream words(std::string(text.begin(), text.end()));
    std::int64_t count = 0;
    RankStanding standing;
    words >> count >> standing.waits >> standing.waiting >> standing.stepping;
    return standing;
}

} // namespace

RankWatch::RankWatch(std::unique_ptr<StoreConnection> store, const RankPlace& place, std::string prefix, Limits limits)
    : m_store(std::move(store)), m_place(place), m_prefix(std::move(prefix)), m_limits(limits),
      m_seen(static_cast<std::size_t>(place.size), Seen{{}, Clock::now(), {}, Clock::now()}),
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
        forgivePause();
        tick();
        m_looked = Clock::now();
    } catch (const std::exception& problem) {
        logLine(LogLevel::Error, "ranks", problem.what());
        judge(fmt::format("{} at {}:{} has ended, hangs or cannot be reached; start all processes again with --resume.",
                          m_place.launcherKeepsStore ? "torchrun" : "Rank 0", m_place.host, m_place.port));
        m_storeGone = true;
    }
    return !m_storeGone;
}

/// A process that was paused, as by Ctrl-Z, has not looked meanwhile; whether others were silent it cannot say.
void RankWatch::forgivePause() {
    const auto now = Clock::now();
    if (now - m_looked < m_limits.paused) return;
    for (Seen& seen : m_seen)
        seen.at = seen.since = now;
    const std::scoped_lock lock(m_mutex);
    m_stepBegan = now; // the pause is no part of it
}

void RankWatch::tick() {
    m_store->set(key(fmt::format("count/{}", m_place.rank)), bytesOf(textOf(++m_ticks, ownStanding())));
    if (const auto said = m_store->find(key("verdict"))) {
        judge({said->begin(), said->end()});
        if (!m_heard) m_store->add(key("heard"), 1);
        m_heard = true;
        return;
    }
    if (m_place.rank > 0) return look(0);
    for (int rank = 1; rank < m_place.size; ++rank)
        look(rank);
    noteStanding(m_seen.front(), ownStanding());
    lookForStandstill();
}

void RankWatch::look(int rank) {
    Seen& seen = m_seen[static_cast<std::size_t>(rank)];
    const auto now = Clock::now();
    if (auto count = m_store->find(key(fmt::format("count/{}", rank))); count && *count != seen.count) {
        noteStanding(seen, standingIn(*count));
        seen.count = std::move(*count);
        seen.at = now;
    }
    if (now - seen.at < m_limits.silence) return;
    condemn(fmt::format("Rank {} of {} has not been heard of for {} seconds: it was killed, hangs, or its machine or "
                        "network is down; start all processes again with --resume.",
                        rank, m_place.size, secondsOf(m_limits.silence)));
}

void RankWatch::noteStanding(Seen& seen, const RankStanding& standing) {
    if (seen.standing == standing) return;
    seen.standing = standing;
    seen.since = Clock::now();
}

/// Whether nobody comes any further, though all still count: each waits, or others wait for one that does not.
void RankWatch::lookForStandstill() {
    const auto isWaiting = [](const Seen& seen) { return seen.standing.waiting; };
    if (std::ranges::none_of(m_seen, isWaiting)) return;
    Clock::duration longest{};
    {
        const std::scoped_lock lock(m_mutex);
        longest = m_longestStep;
    }
    const auto now = Clock::now();
    const auto lastMoved = std::ranges::max(m_seen, {}, &Seen::since).since;
    const auto allWait = std::max<Clock::duration>(m_limits.allWait, longest);
    if (std::ranges::all_of(m_seen, isWaiting)) {
        if (now - lastMoved >= allWait)
            condemn(
                fmt::format("All {} processes have waited for one another for {} seconds: two of them have lost each "
                            "other; check the network between their machines and start all again with --resume.",
                            m_place.size, secondsOf(allWait)));
        return;
    }
    const auto still = longest == Clock::duration{} ? m_limits.firstStep
                                                    : std::max<Clock::duration>(m_limits.still, kStepsStill * longest);
    for (std::size_t rank = 0; rank < m_seen.size(); ++rank) {
        const Seen& seen = m_seen[rank];
        if (seen.standing.waiting || !seen.standing.stepping || now - seen.since < still) continue;
        return condemn(fmt::format("Rank {} of {} has come no further in its step for {} seconds while others wait for "
                                   "it: it hangs; end it and start all processes again with --resume.",
                                   rank, m_place.size, secondsOf(still)));
    }
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

void RankWatch::condemn(const std::string& sentence) {
    publish(sentence);
    judge(sentence);
}

RankStanding RankWatch::ownStanding() const {
    const std::scoped_lock lock(m_mutex);
    return m_standing;
}

void RankWatch::waits() {
    const std::scoped_lock lock(m_mutex);
    ++m_standing.waits;
    m_standing.waiting = true;
}

void RankWatch::waited() {
    const std::scoped_lock lock(m_mutex);
    m_standing.waiting = false;
}

void RankWatch::stepBegins() {
    const std::scoped_lock lock(m_mutex);
    m_standing.stepping = true;
    m_stepBegan = Clock::now();
}

void RankWatch::stepEnds() {
    const std::scoped_lock lock(m_mutex);
    m_standing.stepping = false;
    m_longestStep = std::max(m_longestStep, Clock::now() - m_stepBegan);
}

std::string RankWatch::verdict() const {
    const std::scoped_lock lock(m_mutex);
    return m_verdict;
}

std::string RankWatch::awaitVerdict() const {
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, m_limits.silence + StoreConnection::kAnswer, [this] { return !m_verdict.empty(); });
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
