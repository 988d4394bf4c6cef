// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/distributed/RankPlace.h"
#include "core/ml/distributed/StoreConnection.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace muse {

/// Notices, on a thread of its own, that a process of a training has ended or hangs, and says which. Each process counts
/// in the store every second. Rank 0 looks at all counts and everybody at rank 0's; one that stands still for kSilence is
/// gone. A process that computes or saves for minutes still counts, one that is stopped or killed does not.
class RankWatch {
public:
    static constexpr std::chrono::seconds kSilence{15};

    /// `prefix`: of the keys. All processes must have theirs within kSilence of one another.
    RankWatch(std::unique_ptr<StoreConnection> store, const RankPlace& place, std::string prefix);
    ~RankWatch();
    RankWatch(const RankWatch&) = delete;
    RankWatch& operator=(const RankWatch&) = delete;

    /// Why the training cannot go on, in a sentence that is the same for all; empty while it can.
    [[nodiscard]] std::string verdict() const;
    /// The same, where something has gone wrong already: waits for the sentence, at most as long as it can take.
    [[nodiscard]] std::string awaitVerdict() const;
    /// Tells the others why this process ends; the first to say so counts. Returns once all have heard it, or after some
    /// seconds.
    void report(const std::string& sentence);
    /// No longer looks at the others, who may leave from now on.
    void close();

private:
    using Clock = std::chrono::steady_clock;
    struct Seen {
        std::vector<std::uint8_t> count;
        Clock::time_point at;
    };

    void run(const std::stop_token& stop);
    bool asked();
    void tick();
    void look(int rank);
    void publish(const std::string& sentence);
    void judge(const std::string& sentence);
    [[nodiscard]] std::string key(const std::string& name) const { return m_prefix + name; }

    std::unique_ptr<StoreConnection> m_store;
    RankPlace m_place;
    std::string m_prefix;
    std::mutex m_asking; ///< held while the store is asked
    std::int64_t m_ticks = 0;
    std::vector<Seen> m_seen;
    bool m_storeGone = false;
    bool m_heard = false; ///< the store knows that this process has the verdict

    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    std::string m_verdict;
    std::jthread m_thread;
};

} // namespace muse
