// SPDX-License-Identifier: MIT
#include "app/cli/serve/jobs/JobQueue.h"

#include "core/base/Guarded.h"

#include <algorithm>

namespace muse::cli {
namespace {

std::size_t bytesOf(const JobState& state) {
    std::size_t bytes = 0;
    if (state.files)
        for (const auto& file : *state.files)
            bytes += file.size();
    return bytes;
}

} // namespace

std::string_view name(JobStage stage) {
    switch (stage) {
    case JobStage::Waiting:
        return "waiting";
    case JobStage::Running:
        return "running";
    case JobStage::Done:
        return "done";
    case JobStage::Failed:
        return "failed";
    case JobStage::Cancelled:
        return "cancelled";
    }
    return {};
}

JobQueue::JobQueue(std::function<void()> changed)
    : m_changed(std::move(changed)), m_worker([this](const std::stop_token& stop) { run(stop); }) {}

JobQueue::~JobQueue() {
    end(std::chrono::milliseconds(0));
}

Result<JobId> JobQueue::add(Work work) {
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() >= kMostWaiting)
        return Error{"{} jobs are waiting already; try again when some are done.", kMostWaiting};
    const JobId id = m_next++;
    m_jobs[id].work = std::move(work);
    m_waiting.push_back(id);
    m_wake.notify_one();
    return id;
}

std::optional<JobState> JobQueue::state(JobId id) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_jobs.find(id);
    return found == m_jobs.end() ? std::nullopt : std::optional(found->second.state);
}

bool JobQueue::cancel(JobId id) {
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_jobs.find(id);
        if (found == m_jobs.end() || found->second.state.ended()) return false;
        found->second.stop.request_stop();
        std::erase(m_waiting, id);
        settle(found->second, id, JobStage::Cancelled);
    }
    tell();
    return true;
}

bool JobQueue::end(std::chrono::milliseconds time) {
    std::unique_lock lock(m_mutex);
    m_worker.request_stop();
    m_waiting.clear();
    for (auto& [id, job] : m_jobs)
        job.stop.request_stop();
    return m_idle.wait_for(lock, time, [this] { return !m_running; });
}

void JobQueue::run(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); }) && !stop.stop_requested()) {
        const JobId id = m_waiting.front();
        m_waiting.pop_front();
        m_running = true;
        perform(lock, id);
        m_running = false;
        m_idle.notify_all();
    }
}

void JobQueue::perform(std::unique_lock<std::mutex>& lock, JobId id) {
    Job& job = m_jobs.at(id);
    job.state.stage = JobStage::Running;
    Work work = std::move(job.work);
    JobControl control;
    control.stop = job.stop.get_token();
    control.progress = [this, id](const Progress& progress) {
        {
            const std::lock_guard guard(m_mutex);
            const auto found = m_jobs.find(id);
            if (found == m_jobs.end() || found->second.state.ended()) return;
            found->second.state.progress = progress;
        }
        tell();
    };
    lock.unlock();
    tell();
    auto made = guarded([&] { return work(control); });
    // What it holds may be large, and may take time to be freed.
    work = {};
    lock.lock();
    // Whoever cancelled it has settled it, and it may be forgotten by now.
    if (const auto found = m_jobs.find(id); found != m_jobs.end() && !found->second.state.ended()) {
        JobState& state = found->second.state;
        if (made) {
            state.files = std::make_shared<const MidiFiles>(std::move(*made));
            state.progress.fraction = 1;
        } else {
            state.error = made.error().message;
        }
        const bool cancelled = !made && made.error().message == kCancelled;
        settle(found->second, id, made ? JobStage::Done : cancelled ? JobStage::Cancelled : JobStage::Failed);
    }
    lock.unlock();
    tell();
    lock.lock();
}

void JobQueue::settle(Job& job, JobId id, JobStage stage) {
    job.state.stage = stage;
    job.work = {};
    m_ended.push_back(id);
    std::size_t bytes = 0;
    for (const JobId ended : m_ended)
        bytes += bytesOf(m_jobs.at(ended).state);
    // The newest stays whatever its size: its client has not had it yet.
    while (m_ended.size() > 1 && (m_ended.size() > kMostEnded || bytes > kMostBytes)) {
        bytes -= bytesOf(m_jobs.at(m_ended.front()).state);
        m_jobs.erase(m_ended.front());
        m_ended.pop_front();
    }
}

void JobQueue::tell() const {
    if (m_changed) m_changed();
}

} // namespace muse::cli
