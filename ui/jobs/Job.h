// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Guarded.h"
#include "core/base/Progress.h"
#include "ui/jobs/Activity.h"
#include "ui/jobs/Outcome.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <thread>

namespace muse {

/// Runs long work, one at a time, on a thread of its own; progress and outcome come back on the thread that owns this,
/// and a while later the memory that the work freed goes back to the kernel. Whatever the work throws becomes an Error.
class Job : public QObject {
    Q_OBJECT

public:
    /// One that nobody needs to see.
    explicit Job(QObject* parent = nullptr);
    /// One that the job bar shows, under this title, and lets be cancelled.
    Job(Jobs& jobs, QString title, QObject* parent = nullptr);
    /// Cancels and waits; nothing is reported any more.
    ~Job() override;

    [[nodiscard]] bool running() const { return m_running; }
    void cancel() { m_thread.request_stop(); }
    /// What the job bar shows; nothing for one that nobody needs to see.
    [[nodiscard]] Activity* activity() { return m_activity.get(); }

    /// Starts `work`, and hands its outcome to `done`, with the revision of the document that it is about. Only when
    /// nothing is running.
    template <typename T>
    void start(std::function<Result<T>(const JobControl&)> work, std::function<void(Outcome<T>)> done,
               std::uint64_t revision = 0) {
        launch([work = std::move(work), done = std::move(done), revision](const JobControl& control) -> Deliver {
            Result<T> result = guarded([&] { return work(control); });
            // Asked only now, when the work is over.
            const bool stopped = control.stop.stop_requested();
            auto outcome = std::make_shared<Outcome<T>>(std::move(result), stopped, revision);
            return [outcome, done] { done(std::move(*outcome)); };
        });
    }

Q_SIGNALS:
    void runningChanged(bool running);
    /// At most some thirty times a second.
    void progress(double fraction, const QString& what);

private:
    using Deliver = std::function<void()>;

    void launch(std::function<Deliver(const JobControl&)> job);
    void finish(const Deliver& deliver);

    QString m_title;
    std::unique_ptr<Activity> m_activity;
    bool m_running = false;
    QTimer m_tidy; ///< from the end of a job, until what it left behind has been dropped
    std::jthread m_thread;
};

} // namespace muse
