// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <thread>

namespace muse {

/// Runs one long job at a time on a thread of its own; progress and the result come back on the thread that owns this,
/// and a while later the memory that the job freed goes back to the kernel.
class Job : public QObject {
    Q_OBJECT

public:
    explicit Job(QObject* parent = nullptr);
    /// Cancels and waits; nothing is reported any more.
    ~Job() override;

    [[nodiscard]] bool running() const { return m_running; }
    void cancel() { m_thread.request_stop(); }

    /// Starts `job`, and hands what it returns to `done`. Only when nothing is running.
    template <typename T> void start(std::function<T(const JobControl&)> job, std::function<void(T)> done) {
        launch([job = std::move(job), done = std::move(done)](const JobControl& control) -> std::function<void()> {
            auto result = std::make_shared<T>(job(control));
            return [result, done] { done(std::move(*result)); };
        });
    }

Q_SIGNALS:
    void runningChanged(bool running);
    /// At most some thirty times a second.
    void progress(double fraction, const QString& what);

private:
    using Job = std::function<std::function<void()>(const JobControl&)>;
    void launch(Job job);
    void finish(const std::function<void()>& deliver);

    bool m_running = false;
    QTimer m_tidy; ///< from the end of a job, until what it left behind has been dropped
    std::jthread m_thread;
};

} // namespace muse
