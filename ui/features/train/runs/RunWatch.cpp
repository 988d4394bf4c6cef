// SPDX-License-Identifier: MIT
#include "ui/features/train/runs/RunWatch.h"

namespace muse {
namespace {

constexpr int kPauseMs = 1000;

} // namespace

RunWatch::RunWatch(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPauseMs);
    connect(&m_timer, &QTimer::timeout, this, &RunWatch::look);
}

void RunWatch::start(const std::filesystem::path& run) {
    m_follower = std::make_shared<RunFollower>(run);
    look();
}

void RunWatch::stop() {
    m_timer.stop();
    m_reader.cancel();
    m_follower.reset();
}

void RunWatch::look() {
    if (!m_follower) return;
    // The reader of a run that was left may still be at it.
    if (m_reader.running()) return m_timer.start();
    using News = std::vector<TrainingReport>;
    m_reader.start<News>([follower = m_follower](const JobControl& job) -> Result<News> { return follower->news(job); },
                         [this, follower = m_follower](Outcome<News> outcome) {
                             if (follower != m_follower) return;
                             if (follower->restarted()) Q_EMIT restarted();
                             if (outcome.done() && !outcome.value().empty()) Q_EMIT reported(outcome.value());
                             m_timer.start();
                         });
}

} // namespace muse
