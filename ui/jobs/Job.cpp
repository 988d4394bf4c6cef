// SPDX-License-Identifier: MIT
#include "ui/jobs/Job.h"

#include "core/base/Memory.h"
#include "ui/kit/Text.h"
#include "widgets/language/Speech.h"

#include <atomic>
#include <chrono>

namespace muse {
namespace {

constexpr std::chrono::milliseconds kBetweenReports{33};
constexpr std::chrono::milliseconds kTidyAfter{500};

/// Lets a report through when the last one is long enough ago; asked from several threads at once.
class Throttle {
public:
    bool pass() {
        const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
        auto last = m_last.load();
        const auto gap = std::chrono::duration_cast<std::chrono::steady_clock::duration>(kBetweenReports).count();
        return now - last >= gap && m_last.compare_exchange_strong(last, now);
    }

private:
    std::atomic<std::chrono::steady_clock::rep> m_last{0};
};

} // namespace

Job::Job(Jobs& jobs, QString title, QObject* parent) : Job(parent) {
    m_title = std::move(title);
    m_activity = std::make_unique<Activity>(jobs);
    connect(this, &Job::progress, m_activity.get(), &Activity::report);
    connect(m_activity.get(), &Activity::cancelRequested, this, &Job::cancel);
}

Job::Job(QObject* parent) : QObject(parent) {
    m_tidy.setSingleShot(true);
    m_tidy.setInterval(kTidyAfter);
    connect(&m_tidy, &QTimer::timeout, this, &returnFreedMemory);
}

Job::~Job() {
    m_thread.request_stop();
    if (m_thread.joinable()) m_thread.join();
}

void Job::launch(std::function<Deliver(const JobControl&)> job) {
    Q_ASSERT(!m_running);
    m_running = true;
    m_tidy.stop();
    if (m_activity) m_activity->begin(speech().now(m_title));
    Q_EMIT runningChanged(true);
    m_thread = std::jthread([this, job = std::move(job)](const std::stop_token& stop) {
        JobControl control;
        control.stop = stop;
        control.progress = [this, throttle = std::make_shared<Throttle>()](const Progress& report) {
            if (!throttle->pass()) return;
            QMetaObject::invokeMethod(
                this,
                [this, report] {
                    if (m_running) Q_EMIT progress(report.fraction, progressWords(report.what));
                },
                Qt::QueuedConnection);
        };
        auto deliver = job(control);
        QMetaObject::invokeMethod(
            this, [this, deliver] { finish(deliver); }, Qt::QueuedConnection);
    });
}

void Job::finish(const Deliver& deliver) {
    m_thread.join();
    m_running = false;
    if (m_activity) m_activity->end();
    Q_EMIT runningChanged(false);
    m_tidy.start();
    deliver();
}

} // namespace muse
