// SPDX-License-Identifier: MIT
#include "core/ml/TrainingSession.h"

#include "core/base/Guarded.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/library/TorchParts.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace muse {
namespace {

constexpr std::size_t kMostWaitingReports = 10000;

} // namespace

struct TrainingSession::Impl {
    Impl(TrainingSettings s, RankPlace p) : settings(std::move(s)), place(std::move(p)) {}

    TrainingSettings settings;
    RankPlace place;
    mutable std::mutex mutex;
    std::condition_variable_any wake;
    TrainingState state = TrainingState::Preparing;
    bool pauseWanted = false;
    bool stopped = false; ///< before its last step, by whomever
    std::string error, notice, waitingFor;
    std::optional<MetricsReport> reference;
    std::deque<TrainingReport> reports;
    std::jthread thread;

    void run(const std::stop_token& stop);
    Result<void> train(const std::stop_token& stop);
    void post(TrainingReport report);
    void waitWhilePaused(const std::stop_token& stop);
};

void TrainingSession::Impl::post(TrainingReport report) {
    const std::scoped_lock lock(mutex);
    if (reports.size() >= kMostWaitingReports) {
        const auto plain = std::ranges::find_if(reports, [](const auto& r) { return !r.metrics && !r.samples; });
        if (plain != reports.end()) reports.erase(plain);
    }
    reports.push_back(std::move(report));
}

void TrainingSession::Impl::waitWhilePaused(const std::stop_token& stop) {
    std::unique_lock lock(mutex);
    if (!pauseWanted) return;
    state = TrainingState::Paused;
    wake.wait(lock, stop, [this] { return !pauseWanted; });
    if (!stop.stop_requested()) state = TrainingState::Running;
}

Result<void> TrainingSession::Impl::train(const std::stop_token& stop) {
    const bool takesSettings = place.rank > 0 && settings.resume;
    if (auto fine = checkSettings(settings, place.rank == 0); !fine && !takesSettings) {
        refuseTraining(place, fine.error().message);
        return fine;
    }
    const auto parts = torchParts();
    if (!parts) return parts.error();
    TrainingRun run;
    run.place = place;
    run.prepared = [this](const MetricsReport& data, const std::string& sentence) {
        const std::scoped_lock lock(mutex);
        reference = data;
        notice = sentence;
        state = TrainingState::Running;
    };
    run.stepped = [this](TrainingReport report) { post(std::move(report)); };
    run.waitWhilePaused = [this](const std::stop_token& asked) { waitWhilePaused(asked); };
    run.waiting = [this](const std::string& sentence) {
        const std::scoped_lock lock(mutex);
        waitingFor = sentence;
    };
    run.stopped = [this] {
        const std::scoped_lock lock(mutex);
        stopped = true;
    };
    return (*parts)->train(settings, run, stop);
}

void TrainingSession::Impl::run(const std::stop_token& stop) {
    const Result<void> result = guarded([&] { return train(stop); });
    const std::scoped_lock lock(mutex);
    if (!result) error = result.error().message;
    const bool early = stopped || stop.stop_requested();
    state = !result ? TrainingState::Failed : early ? TrainingState::Stopped : TrainingState::Finished;
}

TrainingSession::TrainingSession(TrainingSettings settings, RankPlace place)
    : m_impl(std::make_unique<Impl>(std::move(settings), std::move(place))) {
    m_impl->thread = std::jthread([impl = m_impl.get()](const std::stop_token& stop) { impl->run(stop); });
}

TrainingSession::~TrainingSession() = default;

void TrainingSession::pause() {
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->pauseWanted = true;
}

void TrainingSession::resume() {
    const std::scoped_lock lock(m_impl->mutex);
    m_impl->pauseWanted = false;
    m_impl->wake.notify_all();
}

void TrainingSession::stop() {
    m_impl->thread.request_stop();
}

TrainingState TrainingSession::state() const {
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->state;
}

std::string TrainingSession::error() const {
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->error;
}

std::string TrainingSession::waitingFor() const {
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->waitingFor;
}

std::string TrainingSession::notice() const {
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->notice;
}

std::optional<MetricsReport> TrainingSession::reference() const {
    const std::scoped_lock lock(m_impl->mutex);
    return m_impl->reference;
}

std::vector<TrainingReport> TrainingSession::drain() {
    const std::scoped_lock lock(m_impl->mutex);
    std::vector<TrainingReport> drained(std::make_move_iterator(m_impl->reports.begin()),
                                        std::make_move_iterator(m_impl->reports.end()));
    m_impl->reports.clear();
    return drained;
}

const TrainingSettings& TrainingSession::settings() const {
    return m_impl->settings;
}

} // namespace muse
