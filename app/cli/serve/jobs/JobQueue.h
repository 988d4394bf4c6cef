// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace muse::cli {

/// What a job made: one MIDI file a candidate, or none where it wrote them itself.
using MidiFiles = std::vector<std::vector<std::uint8_t>>;

/// A job's number, from 1.
using JobId = std::int32_t;

enum class JobStage { Waiting, Running, Done, Failed, Cancelled };
/// "waiting", "running", "done", "failed", "cancelled".
std::string_view name(JobStage stage);

/// How far a job is.
struct JobState {
    JobStage stage = JobStage::Waiting;
    Progress progress;
    std::string error;                      ///< why it failed
    std::shared_ptr<const MidiFiles> files; ///< once it is done

    [[nodiscard]] bool ended() const { return stage != JobStage::Waiting && stage != JobStage::Running; }
};

/// Jobs of all clients, done one after the other on a thread of its own. Safe to use from any thread.
class JobQueue {
public:
    using Work = std::function<Result<MidiFiles>(const JobControl&)>;

    static constexpr std::size_t kMostWaiting = 16;
    /// Jobs that have ended and are still known, and bytes of their files; the oldest are forgotten.
    static constexpr std::size_t kMostEnded = 64;
    static constexpr std::size_t kMostBytes = 64u << 20;

    /// `changed` is called from any thread whenever a job's state has changed.
    explicit JobQueue(std::function<void()> changed = {});
    /// Cancels what is left and waits for the running job to stop.
    ~JobQueue();
    JobQueue(const JobQueue&) = delete;
    JobQueue& operator=(const JobQueue&) = delete;

    /// Refuses a job when kMostWaiting are waiting.
    Result<JobId> add(Work work);
    /// Nothing for a number that no job has, or whose job is forgotten.
    [[nodiscard]] std::optional<JobState> state(JobId id) const;
    /// A waiting job never begins, a running one stops soon and what it makes is dropped. False when it has ended or is
    /// unknown.
    bool cancel(JobId id);
    /// Cancels all jobs; false when the running one does not stop within that time.
    bool end(std::chrono::milliseconds time);

private:
    struct Job {
        JobState state;
        Work work;
        std::stop_source stop;
    };

    void run(const std::stop_token& stop);
    void perform(std::unique_lock<std::mutex>& lock, JobId id);
    void settle(Job& job, JobId id, JobStage stage);
    void tell() const;

    std::function<void()> m_changed;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable m_idle;
    std::map<JobId, Job> m_jobs;
    std::deque<JobId> m_waiting;
    std::deque<JobId> m_ended;
    JobId m_next = 1;
    bool m_running = false;
    std::jthread m_worker;
};

} // namespace muse::cli
