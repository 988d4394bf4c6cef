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

/// Where the training of a process stands.
struct RankStanding {
    std::int64_t waits = 0; ///< for others, begun so far
    bool waiting = false;   ///< in the last of them
    bool stepping = false;  ///< in a step, where nothing takes long that is not waiting

    bool operator==(const RankStanding&) const = default;
};

/// Notices, on a thread of its own, that a process of a training has ended or hangs, and says which. Each process
/// counts in the store every second. Rank 0 looks at all counts and everybody at rank 0's; one that stands still for
/// `silence` is gone. A process that computes or saves for minutes still counts, one that is stopped or killed does
/// not.
///
/// Beside its count each writes where its training stands. Rank 0 also ends a training in which all wait for one
/// another, as when two have lost their connection, or one comes no further in its step while others wait for it.
class RankWatch {
public:
    struct Limits {
        std::chrono::milliseconds silence{15000};
        /// All wait: this long, and as long as the longest step.
        std::chrono::milliseconds allWait{30000};
        /// One comes no further: this long, and kStepsStill times the longest step.
        std::chrono::milliseconds still{60000};
        /// The same before a step is done, of which nobody knows yet how long it takes.
        std::chrono::milliseconds firstStep{600000};
        /// Between two looks of our own: longer, and it is this process that was paused.
        std::chrono::milliseconds paused{5000};
    };
    static constexpr int kStepsStill = 20;

    /// `prefix`: of the keys. All processes must have theirs within `silence` of one another.
    RankWatch(std::unique_ptr<StoreConnection> store, const RankPlace& place, std::string prefix, Limits limits);
    ~RankWatch();
    RankWatch(const RankWatch&) = delete;
    RankWatch& operator=(const RankWatch&) = delete;

    /// What this process's training does; from its own thread.
    void waits();
    void waited();
    void stepBegins();
    void stepEnds();

    /// Why the training cannot go on, in a sentence that is the same for all; empty while it can.
    [[nodiscard]] std::string verdict() const;
    /// The same, where something has gone wrong already: waits for the sentence, at most as long as it can take.
    [[nodiscard]] std::string awaitVerdict() const;
    /// Tells the others why this process ends; the first to say so counts. Returns once all have heard it, or after
    /// some seconds.
    void report(const std::string& sentence);
    /// No longer looks at the others, who may leave from now on.
    void close();

private:
    using Clock = std::chrono::steady_clock;
    struct Seen {
        std::vector<std::uint8_t> count{};
        Clock::time_point at; ///< when it counted last
        RankStanding standing{};
        Clock::time_point since; ///< when it came to stand there
    };

    void run(const std::stop_token& stop);
    bool asked();
    void tick();
    void forgivePause();
    void look(int rank);
    void noteStanding(Seen& seen, const RankStanding& standing);
    void lookForStandstill();
    void publish(const std::string& sentence);
    void judge(const std::string& sentence);
    void condemn(const std::string& sentence);
    [[nodiscard]] RankStanding ownStanding() const;
    [[nodiscard]] std::string key(const std::string& name) const { return m_prefix + name; }

    std::unique_ptr<StoreConnection> m_store;
    RankPlace m_place;
    std::string m_prefix;
    Limits m_limits;
    std::mutex m_asking; ///< held while the store is asked
    std::int64_t m_ticks = 0;
    Clock::time_point m_looked = Clock::now(); ///< when the last tick ended
    std::vector<Seen> m_seen;
    bool m_storeGone = false;
    bool m_heard = false; ///< the store knows that this process has the verdict

    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    std::string m_verdict;
    RankStanding m_standing;
    Clock::time_point m_stepBegan{};
    Clock::duration m_longestStep{}; ///< 0 until one is done
    std::jthread m_thread;
};

} // namespace muse
