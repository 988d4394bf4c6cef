// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/runs/RunFollower.h"
#include "ui/jobs/Job.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace muse {

/// Passes on what a run's folder tells, at once and then as another program or machine goes on with it.
class RunWatch : public QObject {
    Q_OBJECT

public:
    explicit RunWatch(QObject* parent = nullptr);

    void start(const std::filesystem::path& run);
    void stop();
    [[nodiscard]] bool watching() const { return m_follower != nullptr; }

Q_SIGNALS:
    void reported(const std::vector<muse::TrainingReport>& reports);
    /// The run went back to a checkpoint: what was reported is forgotten, and all comes anew.
    void restarted();

private:
    void look();

    std::shared_ptr<RunFollower> m_follower; ///< used by the reader alone while that runs
    QTimer m_timer;
    Job m_reader;
};

} // namespace muse
